import { isFocused } from './selection.ts';
import type { Selected, TextBox } from './text-box.ts';
import { delay } from './timing.ts';

/** ProseMirror puts back the selection it had 20 ms after a focus, Draft.js and Lexical a task after it. In ms. */
const AFTER_FOCUS_MS = 30;
/** How often a selection is set that the page moved again: harmless, as nothing is written before it stands. */
const ATTEMPTS = 3;

/**
 * Takes the focus, selects, and resolves when the page has seen both: frameworks copy the DOM selection into their state in
 * `selectionchange` handlers, some a task later. False where the selection is another in the end.
 */
export async function settle(box: TextBox, wanted: Selected): Promise<boolean> {
  if (!isFocused(box.element)) {
    box.element.focus({ preventScroll: true });
    await delay(AFTER_FOCUS_MS);
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // By way of another place: Lexical 0.48 ignores the first change within text after one of its own.
    await selectAndWait(box, elsewhere(box, wanted));
    await selectAndWait(box, wanted);
    if (isSelected(box, wanted)) return true;
  }
  return false;
}

async function selectAndWait(box: TextBox, wanted: Selected): Promise<void> {
  if (!isSelected(box, wanted)) {
    const changed = nextSelectionChange(box.element.ownerDocument);
    box.select(wanted);
    await changed;
  }
  await delay(0);
}

function elsewhere(box: TextBox, { anchor, focus }: Selected): Selected {
  const offset = anchor !== focus ? focus : focus > 0 ? 0 : box.readText().length;
  return { anchor: offset, focus: offset };
}

export function isSelected(box: TextBox, { anchor, focus }: Selected): boolean {
  const selected = box.selected();
  return selected !== null && selected.anchor === anchor && selected.focus === focus;
}

/** Resolves at the next `selectionchange`, or after 50 ms: a selection that draws alike may fire none. */
function nextSelectionChange(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', done, true);
      resolve();
    };
    const timer = setTimeout(done, 50);
    document.addEventListener('selectionchange', done, true);
  });
}
