import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountSurfaces } from '@/components/surfaces.tsx';
import { watchBadge } from '@/lib/coach/badge.ts';
import { claimFrame } from '@/lib/coach/claim.ts';
import { startCoach } from '@/lib/coach/coach.ts';
import { serveLive } from '@/lib/coach/live.ts';
import { followPolicy } from '@/lib/coach/policy.ts';
import { bindEditor } from '@/lib/editors/registry.ts';
import { reportFault } from '@/lib/errors.ts';
import { LIVE_PORT, type ToBackground } from '@/lib/messages.ts';
import { siteFor } from '@/lib/sites/registry.ts';
import { changeSettings } from '@/lib/storage/settings.ts';

const isAlive = () => browser.runtime?.id !== undefined;

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
      policy: await followPolicy(signal),
      rememberCard: (cardOpen) => void changeSettings({ cardOpen }),
      isAlive,
      now: () => Date.now(),
    },
    signal,
  );
  watchBadge(
    focused,
    (badge) => void browser.runtime.sendMessage({ kind: 'badge', badge } satisfies ToBackground),
    window,
    signal,
  );
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === LIVE_PORT) serveLive(port, focused, window, signal);
  });
}

/** The coach of one frame, injected when a box to write in is first focused there. */
export default defineUnlistedScript(() => {
  coachFrame().catch((error: unknown) => reportFault('the coach of a frame', error));
});
