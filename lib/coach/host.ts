import { addStyleSheet } from './stylesheet.ts';

const TAG = 'tactful-coach';

export function isHost(element: Element | null): boolean {
  return element?.localName === TAG;
}

/** The one element that the coach adds to a page; every surface of the frame lives in its closed shadow root. */
export interface Host {
  readonly root: ShadowRoot;
  /** Puts the host back if the page dropped it, and above whatever came into the top layer since. */
  raise(): void;
}

/** `!important` inside a shadow tree wins over the page's sheets, whatever they say. */
const HOST_CSS = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}`;

const KEYBOARD = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'];
const POINTER = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'];
const CONTAINED = [...KEYBOARD, ...POINTER];

/**
 * Adds the host to `document` until the signal. Returns `null` where the page has defined an element of this name itself:
 * its class could open the shadow root.
 */
export function addHost(document: Document, signal: AbortSignal): Host | null {
  for (const leftover of document.querySelectorAll(TAG)) leftover.remove();
  const element = document.createElement(TAG);
  if (element.matches(':defined')) return null;
  const root = element.attachShadow({ mode: 'closed' });
  addStyleSheet(root, HOST_CSS);
  contain(root, signal);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return {
    root,
    raise() {
      if (signal.aborted) return;
      if (!element.isConnected) document.documentElement.append(element);
      element.popover = 'manual';
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
  };
}

/** Keeps synthetic events of the page out, and our own events in, and leaves the focus in the composer on a press. */
function contain(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of CONTAINED) {
    root.addEventListener(type, refuseUntrusted, { capture: true, signal });
    root.addEventListener(type, stop, { signal });
  }
  root.addEventListener('mousedown', keepFocus, { signal });
}

function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function stop(event: Event): void {
  event.stopPropagation();
}

function keepFocus(event: Event): void {
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest('input, textarea, select')) return;
  event.preventDefault();
}
