import type { Activity } from './activity.ts';

/**
 * Calls back after each change of a framework's DOM. An `input` event would not do: frameworks cancel `beforeinput` and draw the
 * change themselves, and a site that clears its box fires none. Silent while an input method composes; then once, at its end.
 */
export function watchText(element: HTMLElement, activity: Activity, listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const notify = () => {
    if (!activity.isComposing && !signal.aborted) listener();
  };
  const observer = new MutationObserver(notify);
  observer.observe(element, { subtree: true, childList: true, characterData: true });
  element.addEventListener('compositionend', () => setTimeout(notify), { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
