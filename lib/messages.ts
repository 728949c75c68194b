/**
 * Every message between the extension's contexts, in one place. None of them carries a draft through the background:
 * the popup talks to the coach's frame directly, over a port.
 */
import type { BadgeState } from '@/lib/coach/state.ts';

/** Watcher and coach → background. */
export type ToBackground =
  | { readonly kind: 'inject-coach' } // a reply box was focused in the sender's frame
  | { readonly kind: 'badge'; readonly badge: BadgeState };

/** Name of the port by which the popup watches the active tab's coach. */
export const LIVE_PORT = 'tactful-live';
