import type { TextBox } from './text-box.ts';

/** How many replacements are remembered; older ones lie deeper in the history than people undo in one go. */
const LIMIT = 20;

/**
 * An undo of a replacement brings the phrase back *selected* in most editors, and the next key would type over it. This puts
 * the caret where it was before the replacement instead. Returns what remembers a replacement: the text before it and the caret.
 */
export function watchUndo(box: TextBox): (before: string, caret: number) => void {
  const carets = new Map<string, number>();
  let timer: number | null = null;
  const putCaretBack = () => {
    timer = null;
    const selected = box.selected();
    if (selected === null || selected.anchor === selected.focus) return;
    const caret = carets.get(box.readText());
    if (caret !== undefined) box.select({ anchor: caret, focus: caret });
  };
  const afterUndo = () => {
    if (carets.size > 0) timer ??= window.setTimeout(putCaretBack);
  };
  /** A key that overtakes the timer finds the caret in its place; and what it selects itself stays selected. */
  const beforeKey = () => {
    if (timer === null) return;
    window.clearTimeout(timer);
    putCaretBack();
  };
  const options = { capture: true, passive: true };
  box.element.addEventListener('beforeinput', (event) => event.inputType === 'historyUndo' && afterUndo(), options);
  box.element.addEventListener(
    'keydown',
    (event) => {
      beforeKey();
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') afterUndo();
    },
    options,
  );
  return (before, caret) => {
    carets.delete(before);
    carets.set(before, caret);
    const [oldest] = carets.keys();
    if (carets.size > LIMIT && oldest !== undefined) carets.delete(oldest);
  };
}
