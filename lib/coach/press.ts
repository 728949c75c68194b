/** Controls of which the browser itself makes a click when Enter or Space is pressed on them. */
const NATIVE = 'button, a[href], input, summary';

/** True for what a person does to work a control: a click, or Enter or Space where the page has to listen to keys for it. */
export function isPressOn(control: Element, event: Event): boolean {
  if (!event.isTrusted || !event.composedPath().includes(control)) return false;
  if (!(event instanceof KeyboardEvent)) return true;
  return (event.key === 'Enter' || event.key === ' ') && !control.matches(NATIVE);
}

/** True for the second click of a double click, and for a key that is held: no new decision of the person. */
export function isSameGesture(event: Event): boolean {
  return event instanceof KeyboardEvent ? event.repeat : event instanceof MouseEvent && event.detail > 1;
}

/** Works a control as a click would, if it can be worked now. */
export function press(control: HTMLElement | null): boolean {
  if (!control?.isConnected || control.matches(':disabled, [aria-disabled="true"]')) return false;
  control.click();
  return true;
}

/** Keeps an event from the page and the browser. */
export function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
