/** What the person does in an editable element. */
export interface Activity {
  /** True between `compositionstart` and `compositionend`: the text is the input method's, not to be read or written. */
  readonly isComposing: boolean;
  /** When the text was last worked on, by `performance.now()`; -Infinity for never. */
  readonly lastInput: number;
}

/** Watches for as long as the element lives; the listeners never cancel anything. */
export function watchActivity(element: HTMLElement): Activity {
  const activity = { isComposing: false, lastInput: -Infinity };
  const touch = () => {
    activity.lastInput = performance.now();
  };
  const listen = (type: string, listener: () => void) =>
    element.addEventListener(type, listener, { capture: true, passive: true });
  listen('compositionstart', () => {
    activity.isComposing = true;
  });
  listen('compositionend', () => {
    activity.isComposing = false;
    touch();
  });
  // `beforeinput` alone misses the keys that a framework handles itself (Backspace and Enter in Draft.js).
  listen('beforeinput', touch);
  listen('keydown', touch);
  return activity;
}
