import type { Edges } from './place.ts';

/** What a person clicks or types in. */
const CONTROLS =
  'a, button, input, select, textarea, label, [contenteditable="true"], [role="button"], [role="link"], [role="textbox"], ' +
  '[role="menuitem"], [role="checkbox"], [role="switch"], [role="tab"]';
const PICTURES = 'img, svg, video, canvas';
const INSET = 2;

/** How much of the page a surface spares: its controls, or all that is drawn. */
type Spared = 'controls' | 'content';

/** True where a surface in these edges covers nothing of what is spared. `own` is our host, which is looked through. */
export function isFreeSpace(edges: Edges, spared: Spared, composer: Element, own: Element): boolean {
  return samplesOf(edges).every(({ x, y }) => {
    const top = composer.ownerDocument.elementsFromPoint(x, y).find((element) => element !== own);
    if (!top) return false; // outside the window
    const control = top.closest(CONTROLS);
    if (control && (control === composer || !control.contains(composer))) return false;
    return spared === 'controls' || !(top.closest(PICTURES) ?? hasText(top));
  });
}

/** Points to look at: three columns, two rows. */
function samplesOf({ left, top, right, bottom }: Edges) {
  const columns = [left + INSET, (left + right) / 2, right - INSET];
  const rows = [top + INSET, bottom - INSET];
  return columns.flatMap((x) => rows.map((y) => ({ x, y })));
}

/** Text of its own, as opposed to text deeper down. */
function hasText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}
