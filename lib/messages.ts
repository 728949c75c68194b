/**
 * Every message between the extension's contexts, in one place. None of them carries a draft through the background:
 * the popup talks to the coach's frame directly, over a port.
 */
import type { Finding } from '@/lib/analysis/finding.ts';
import type { Incoming } from '@/lib/analysis/situation.ts';
import type { BadgeState, LiveReport } from '@/lib/coach/state.ts';

/** Watcher and coach → background. */
export type ToBackground =
  | { readonly kind: 'inject-coach' } // a reply box was focused in the sender's frame
  | { readonly kind: 'badge'; readonly badge: BadgeState };

/** Name of the port by which the popup watches the active tab's coach: `tabs.connect(tabId, { name: LIVE_PORT })`. */
export const LIVE_PORT = 'tactful-live';

/** Coach → popup, at most once a frame: the reply box that has or last had the focus, or `null` when it is gone. */
export interface LiveUpdate {
  readonly report: LiveReport | null;
}

/** Popup → coach: the actions of `CoachActions` that make sense from outside the page. */
export type LiveAction =
  | { readonly kind: 'apply-fix'; readonly finding: Finding; readonly fixIndex: number }
  | { readonly kind: 'ignore'; readonly finding: Finding }
  | { readonly kind: 'open-finding'; readonly index: number | null }
  | { readonly kind: 'correct-kind'; readonly incoming: Incoming['kind'] | null };
