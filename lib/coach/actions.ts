import type { StoreApi } from 'zustand/vanilla';
import { spanOf } from '@/lib/analysis/finding.ts';
import { editBetween, remapSpan, type Span } from '@/lib/analysis/span.ts';
import type { Editor, Replacement } from '@/lib/editors/editor.ts';
import { reportFault } from '@/lib/errors.ts';
import { findTakeable, plainnessIn, rewritesOf } from './batch.ts';
import type { Review } from './review.ts';
import type { CoachActions, CoachState } from './state.ts';
import { findingLike, isKeptOn } from './verdicts.ts';

export interface ActionParts {
  readonly editor: Editor;
  readonly store: StoreApi<CoachState>;
  readonly review: Review;
  /** Makes a task one that ends with the session and never throws into the page. */
  readonly step: (task: () => void) => () => void;
  readonly fail: (error: unknown) => void;
}

/** What the surfaces can ask of one composer. Only `applyFix`, `applyAll` and `insert` write, and only on a click. */
export function createActions({ editor, store, review, step, fail }: ActionParts): CoachActions {
  const attempt = async (task: () => Promise<void>) => {
    try {
      await task();
    } catch (error) {
      fail(error);
    }
  };
  /** Offers words for the clipboard that the box did not take. */
  const refuse = (text: string) => store.setState({ notice: { kind: 'refused', text } });
  /** False where the box refused. */
  const replace = async (replacement: Replacement): Promise<boolean> => {
    const { kind } = await editor.replace(replacement);
    if (kind === 'refused') refuse(replacement.text);
    return kind === 'applied';
  };
  /** Replaces a span of the text that the state is of, unless that part of the draft has moved on meanwhile. */
  const write = (span: Span, text: string) =>
    attempt(async () => {
      const { text: known } = store.getState();
      const current = remapSpan(span, editBetween(known, editor.read().text));
      if (current) await replace({ span: current, expected: known.slice(span.start, span.end), text });
      else refuse(text);
    });
  const known = (finding: Parameters<typeof findingLike>[1]) => findingLike(store.getState().findings, finding);

  return {
    async applyFix(finding, fixIndex) {
      const current = known(finding);
      const span = current && spanOf(current);
      const fix = current?.fixes[fixIndex];
      if (span && fix) await write(span, fix.replacement);
    },
    applyAll: (findings) =>
      attempt(async () => {
        const { text } = store.getState();
        const current = findings.flatMap((finding) => known(finding) ?? []);
        const rewrites = rewritesOf(findTakeable(current), text, plainnessIn(editor));
        if (current.length < findings.length || editor.read().text !== text) {
          const words = rewrites.map((rewrite) => rewrite.text).reverse();
          return refuse(words.join('\n'));
        }
        for (const rewrite of rewrites) {
          const { start, end } = rewrite.span;
          if (!(await replace({ ...rewrite, expected: text.slice(start, end) }))) return;
        }
      }),
    ignore(finding) {
      const current = known(finding);
      if (current && !isKeptOn(current, store.getState().guidelines)) step(() => review.ignore(current))();
    },
    openFinding(index) {
      store.setState(({ findings }) => ({ openFinding: index !== null && findings[index] ? index : null }));
    },
    toggleCard(open) {
      store.setState(({ cardOpen }) => ({ cardOpen: open ?? !cardOpen }));
    },
    correctKind(kind) {
      step(() => review.correctKind(kind))();
    },
    insert: (words) =>
      attempt(async () => {
        const { text } = editor.read();
        const at = editor.caret() ?? text.length;
        const before = /\S$/.test(text.slice(0, at)) ? ' ' : '';
        const after = /^[\p{L}\p{N}]/u.test(text.slice(at)) ? ' ' : '';
        await replace({ span: { start: at, end: at }, expected: '', text: `${before}${words}${after}` });
      }),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        store.setState({ notice: null });
      } catch (error) {
        reportFault('copying', error); // refused by the browser: the offer stays
      }
    },
  };
}
