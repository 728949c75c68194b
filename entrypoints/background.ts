import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Severity } from '@/lib/analysis/finding.ts';
import type { BadgeState } from '@/lib/coach/state.ts';
import type { ToBackground } from '@/lib/messages.ts';
import { keepPresetsCurrent } from '@/lib/storage/presets/keep-current.ts';

/** Under white figures: 7:1 or more (tokens `stop`, `warn`, `tip` of the light theme). */
const BADGE_COLOURS: Readonly<Record<Severity, string>> = { stop: '#a81e30', warn: '#7a4a00', tip: '#0b645e' };

async function showBadge(tabId: number, { open, worst }: BadgeState): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: open > 0 ? String(open) : '' });
  if (!worst) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOURS[worst] });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}

/** Sees no draft, ever: it brings the coach to the frame that asks, shows a number, and keeps the team's guidelines current. */
export default defineBackground(() => {
  keepPresetsCurrent();
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId === undefined) return;
    const request = message as ToBackground; // only our own scripts can send here
    if (request.kind === 'badge') return showBadge(tabId, request.badge);
    return browser.scripting
      .executeScript({ target: { tabId, frameIds: [sender.frameId] }, files: ['/coach.js'] })
      .then(() => true);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
});
