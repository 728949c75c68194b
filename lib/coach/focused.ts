import type { StoreApi } from 'zustand/vanilla';
import type { Session } from './session.ts';

/** The session of the composer that has the focus, or had it last. */
export type Focused = StoreApi<{ readonly session: Session | null }>;

/** Calls back at once, and whenever the focused session is another or shows something else, until the signal. */
export function followFocused(focused: Focused, listener: () => void, signal: AbortSignal): void {
  let unfollow: (() => void) | undefined;
  const follow = () => {
    unfollow?.();
    unfollow = focused.getState().session?.store.subscribe(listener);
    listener();
  };
  const unfocus = focused.subscribe(follow);
  const stop = () => {
    unfocus();
    unfollow?.();
  };
  signal.addEventListener('abort', stop, { once: true });
  follow();
}
