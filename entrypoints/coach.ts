import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askIn } from '@/components/guard/ask.tsx';
import { mountSurfaces } from '@/components/surfaces.tsx';
import { watchBadge } from '@/lib/coach/badge.ts';
import { claimFrame } from '@/lib/coach/claim.ts';
import { startCoach } from '@/lib/coach/coach.ts';
import { serveLive } from '@/lib/coach/live.ts';
import { followPolicy } from '@/lib/coach/policy.ts';
import type { BadgeState } from '@/lib/coach/state.ts';
import { bindEditor } from '@/lib/editors/registry.ts';
import { reportFault } from '@/lib/errors.ts';
import { LIVE_PORT, type ToBackground } from '@/lib/messages.ts';
import { siteFor } from '@/lib/sites/registry.ts';
import { changeSettings } from '@/lib/storage/settings.ts';

const isAlive = () => browser.runtime?.id !== undefined;

function showBadge(badge: BadgeState): void {
  if (!isAlive()) return; // the last word of a coach whose extension was switched off: the call itself would throw
  const message: ToBackground = { kind: 'badge', badge };
  browser.runtime.sendMessage(message).catch((error: unknown) => reportFault('the badge', error));
}

function rememberCard(cardOpen: boolean): void {
  changeSettings({ cardOpen }).catch((error: unknown) => reportFault('the memory of the card', error));
}

async function coachFrame(): Promise<void> {
  const site = siteFor(location.hostname);
  const signal = site && claimFrame(document, isAlive);
  if (!signal) return;
  const focused = startCoach(
    {
      document,
      site,
      bindEditor,
      surfacesIn: (root) => (store, actions, place) => mountSurfaces(root, store, actions, place),
      askIn,
      policy: await followPolicy(signal, Date.now),
      rememberCard,
      onPosted: () => undefined, // nothing keeps replies yet
      isAlive,
      now: Date.now,
    },
    signal,
  );
  watchBadge(focused, showBadge, window, signal);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === LIVE_PORT) serveLive(port, focused, window, signal);
  });
}

/** The coach of one frame, injected when a box to write in is first focused there. */
export default defineUnlistedScript(() => {
  coachFrame().catch((error: unknown) => reportFault('the coach of a frame', error));
});
