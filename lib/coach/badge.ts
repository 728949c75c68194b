import { worstSeverity } from '@/lib/analysis/finding.ts';
import { type Focused, followFocused } from './focused.ts';
import type { BadgeState } from './state.ts';
import { createPause } from './timing.ts';

/** How long the findings must stay as they are before the toolbar is told, in ms: a badge is not worth a message on each key. */
const REST = 600;

/** Tells the badge of the focused session when it has changed, away from the typing path. */
export function watchBadge(
  focused: Focused,
  send: (badge: BadgeState) => void,
  window: Window,
  signal: AbortSignal,
): void {
  let sent: BadgeState = { open: 0, worst: null };
  const rest = createPause(
    window,
    REST,
    () => {
      const findings = focused.getState().session?.store.getState().findings ?? [];
      const badge = { open: findings.length, worst: worstSeverity(findings) };
      if (badge.open === sent.open && badge.worst === sent.worst) return;
      sent = badge;
      send(badge);
    },
    signal,
  );
  followFocused(focused, rest.restart, signal);
}
