import type { StoreApi } from 'zustand/vanilla';
import { spanOf } from '@/lib/analysis/finding.ts';
import { editBetween, remapSpan, type Span } from '@/lib/analysis/span.ts';
import type { Editor } from '@/lib/editors/editor.ts';
import { reportFault } from '@/lib/errors.ts';
import type { Review } from './review.ts';
import type { CoachActions, CoachState } from './state.ts';
import { findingLike } from './verdicts.ts';

export interface ActionParts {
  readonly editor: Editor;
  readonly store: StoreApi<CoachState>;
  readonly review: Review;
  /** Makes a task one that ends with the session and never throws into the page. */
  readonly step: (task: () => void) => () => void;
  readonly fail: (error: unknown) => void;
}

/** What the surfaces can ask of one composer. Only `applyFix` and `insert` write, once each, and only on a click. */
export function createActions({ editor, store, review, step, fail }: ActionParts): CoachActions {
  /** Replaces a span of the text that the state is of, unless that part of the draft has moved on meanwhile. */
  const write = async (span: Span, replacement: string) => {
    try {
      const { text } = store.getState();
      const current = remapSpan(span, editBetween(text, editor.read().text));
      const result = current
        ? await editor.replace({ span: current, expected: text.slice(span.start, span.end), text: replacement })
        : { kind: 'refused' };
      if (result.kind === 'refused') store.setState({ notice: { kind: 'refused', text: replacement } });
    } catch (error) {
      fail(error);
    }
  };
  const known = (finding: Parameters<typeof findingLike>[1]) => findingLike(store.getState().findings, finding);

  return {
    async applyFix(finding, fixIndex) {
      const current = known(finding);
      const span = current && spanOf(current);
      const fix = current?.fixes[fixIndex];
      if (span && fix) await write(span, fix.replacement);
    },
    ignore(finding) {
      const current = known(finding);
      if (current) step(() => review.ignore(current))();
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
    async insert(text) {
      const at = editor.caret() ?? store.getState().text.length;
      await write({ start: at, end: at }, text);
    },
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
