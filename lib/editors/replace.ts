import { editBetween, type Span } from '@/lib/analysis/span.ts';

import type { Activity } from './activity.ts';
import type { RefusalReason, Replacement, ReplaceResult } from './editor.ts';
import { isSelected, settle } from './settle.ts';
import type { Plan, TextBox, Writer } from './text-box.ts';
import { delay } from './timing.ts';
import { watchUndo } from './undo-caret.ts';

/** When an editor has made up its mind about what was written, in ms: Lexical and Quill do so a task or more later. */
const SETTLE_MS = 100;
/** How long a text may take to become the wanted one, in ms. */
const PATIENCE_MS = 500;
/** Draft.js takes over a finished composition 20 ms after it (`RESOLVE_DELAY`); no fix comes sooner after the last input, in ms. */
const QUIET_MS = 50;

const refused = (reason: RefusalReason): ReplaceResult => ({ kind: 'refused', reason });
const APPLIED: ReplaceResult = { kind: 'applied' };

/** The `replace` of `Editor`: one write, read back, undone on a mismatch unless a key came since; one at a time. */
export function createReplace(box: TextBox, writer: Writer, activity: Activity) {
  const rememberForUndo = watchUndo(box);
  let isBusy = false;

  const whyNot = ({ span, expected }: Replacement): RefusalReason | null => {
    if (!box.element.isConnected || !box.isEditable() || activity.isComposing) return 'gone';
    return box.readText().slice(span.start, span.end) === expected ? null : 'stale';
  };

  const write = async (replacement: Replacement): Promise<ReplaceResult> => {
    const { span, text } = replacement;
    await delay(activity.lastInput + Math.max(writer.historyDelay, QUIET_MS) - performance.now());
    const obstacle = whyNot(replacement);
    if (obstacle !== null) return refused(obstacle);
    const plan = planOf(writer, replacement);
    if (plan === null) return refused('unsupported');

    const before = box.readText();
    const left = box.selected();
    const isSettled = await settle(box, { anchor: plan.span.start, focus: plan.span.end });
    const late = whyNot(replacement);
    if (late !== null || !isSettled || box.readText() !== before) {
      if (left !== null && late === null) await settle(box, left);
      return refused(late ?? (isSettled ? 'stale' : 'unsupported'));
    }

    plan.write(box.element, plan.text);
    const written = performance.now();
    const wanted = before.slice(0, span.start) + text + before.slice(span.end);
    /** What stands there by now is the person's own, and so is its undo. */
    const hasGoneOn = () => activity.lastInput > written;
    const takeBack = async () => {
      if (box.readText() !== before) writer.undo();
      await becomes(box, before);
      if (left !== null) await settle(box, left);
      return refused('mismatch');
    };
    if (!(await becomes(box, wanted))) return hasGoneOn() ? APPLIED : takeBack();
    const end = span.start + text.length;
    const caret = left ?? { anchor: end, focus: end };
    const back = { anchor: shift(caret.anchor, span, text), focus: shift(caret.focus, span, text) };
    box.select(back); // at once: a key pressed from now on belongs there
    await delay(written + SETTLE_MS - performance.now());
    if (!hasGoneOn()) {
      if (box.readText() !== wanted) return takeBack();
      if (!isSelected(box, back)) await settle(box, back);
    }
    rememberForUndo(before, left?.focus ?? span.end);
    return APPLIED;
  };

  return async (replacement: Replacement): Promise<ReplaceResult> => {
    const obstacle = isBusy ? 'stale' : whyNot(replacement);
    if (obstacle !== null) return refused(obstacle);
    if (replacement.text === replacement.expected) return APPLIED;
    isBusy = true;
    try {
      return await write(replacement);
    } finally {
      isBusy = false;
    }
  };
}

/** Plans the edit without the words at both ends that stay: the less is written, the fewer mentions and styles are touched. */
function planOf(writer: Writer, { span, expected, text }: Replacement): Plan | null {
  const { start, removed } = editBetween(expected, text);
  const head = start - lengthOf(/\S*$/, expected.slice(0, start));
  const kept = expected.slice(start + removed);
  const tail = kept.length - lengthOf(/^\S*/, kept);
  return writer.plan({ start: span.start + head, end: span.end - tail }, text.slice(head, text.length - tail));
}

const lengthOf = (pattern: RegExp, text: string) => pattern.exec(text)?.[0].length ?? 0;

/** Where a caret goes when a span becomes `text`: from inside the span to the end of its replacement. */
function shift(offset: number, span: Span, text: string): number {
  if (offset >= span.end) return offset + text.length - (span.end - span.start);
  return offset <= span.start ? offset : span.start + text.length;
}

async function becomes(box: TextBox, text: string): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  do {
    await delay(10);
    if (box.readText() === text) return true;
  } while (performance.now() < deadline);
  return false;
}
