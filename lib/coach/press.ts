import type { Site } from '@/lib/sites/site.ts';

/** Controls of which the browser itself makes a click when Enter or Space is pressed on them. */
const NATIVE = 'button, a[href], input, summary';

const held = new WeakSet<Event>();

/** Keeps an event from the page and the browser. */
export function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  held.add(event);
}

export function isHeld(event: Event): boolean {
  return held.has(event);
}

/** True for what works a control: a click, or Enter or Space where the page has to listen to keys for it. */
export function isPressOn(control: Element, event: Event): boolean {
  if (!event.composedPath().includes(control)) return false;
  if (!(event instanceof KeyboardEvent)) return true;
  return (event.key === 'Enter' || event.key === ' ') && !control.matches(NATIVE);
}

/** True for an event by which the site would post from this composer: its key in the box, or a press on its button. */
export function isPostBy(
  event: Event,
  composer: HTMLElement,
  { submitOf, isSubmitKey }: Pick<Site, 'submitOf' | 'isSubmitKey'>,
): boolean {
  if (event instanceof KeyboardEvent && event.composedPath().includes(composer)) return isSubmitKey(event);
  const button = submitOf(composer);
  return button !== null && isPressOn(button, event);
}

/** True for the second click of a double click, and for a key that is held down: no new decision of the person. */
export function isSameGesture(event: Event): boolean {
  return event instanceof KeyboardEvent ? event.repeat : event instanceof MouseEvent && event.detail > 1;
}

/** Works a control as a click would, if it can be worked now. */
export function press(control: HTMLElement | null): boolean {
  if (!control?.isConnected || control.matches(':disabled, [aria-disabled="true"]')) return false;
  control.click();
  return true;
}
