import type { TextMap } from './text-map.ts';
import { offsetOf, rangeOf } from './text-places.ts';
import type { Selected } from './text-box.ts';

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

/** True when keys go to `element`. */
export function isFocused(element: Element): boolean {
  const root: Node & { activeElement?: Element | null } = element.getRootNode();
  return root.activeElement === element;
}
