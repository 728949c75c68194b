import { offsetOf, rangeOf, type TextMap } from './text-map.ts';
import type { Selected } from './text-box.ts';
import { delay } from './timing.ts';

/** The selection that `element` takes part in: in Chromium a shadow root has its own. */
function selectionOf(element: Element): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = element.getRootNode();
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** The page's selection as offsets of `map`, or `null` when it is not in `element`. */
export function readSelected(element: Element, map: TextMap): Selected | null {
  const selection = selectionOf(element);
  const { anchorNode, focusNode } = selection ?? { anchorNode: null, focusNode: null };
  if (selection === null || anchorNode === null || focusNode === null) return null;
  if (!element.contains(anchorNode) || !element.contains(focusNode)) return null;
  const anchor = offsetOf(map, anchorNode, selection.anchorOffset);
  const focus = offsetOf(map, focusNode, selection.focusOffset);
  return anchor === null || focus === null ? null : { anchor, focus };
}

/** Selects without moving the focus. Does nothing where the offsets are no longer in the page. */
export function select(element: Element, map: TextMap, { anchor, focus }: Selected): void {
  const range = rangeOf(map, { start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
  if (range === null) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const selection = selectionOf(element);
  if (anchor <= focus) selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  else selection?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
}

/** ProseMirror puts back the selection it had 20 ms after a focus, Draft.js and Lexical a task after it. In ms. */
const AFTER_FOCUS_MS = 30;
/** How often a selection is set that the page moved again: harmless, as nothing is written before it stands. */
const ATTEMPTS = 3;

/**
 * Focuses, selects by `choose` unless `isChosen`, and waits until the page has seen both: frameworks copy the DOM selection
 * into their state in `selectionchange` handlers, some a task later.
 */
export async function settleSelection(
  element: HTMLElement,
  isChosen: () => boolean,
  choose: () => void,
): Promise<boolean> {
  if (!isFocused(element)) {
    element.focus({ preventScroll: true });
    await delay(AFTER_FOCUS_MS);
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (!isChosen()) {
      const changed = nextSelectionChange(element.ownerDocument);
      choose();
      await changed;
    }
    await delay(0);
    if (isChosen()) return true;
  }
  return false;
}

/** True when keys go to `element`. */
export function isFocused(element: Element): boolean {
  const root: Node & { activeElement?: Element | null } = element.getRootNode();
  return root.activeElement === element;
}

/** Resolves at the next `selectionchange`, or after 100 ms: setting a selection that draws alike may fire none. */
function nextSelectionChange(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', done, true);
      resolve();
    };
    const timer = setTimeout(done, 100);
    document.addEventListener('selectionchange', done, true);
  });
}
