import type { Replacement, ReplaceResult } from '@/lib/editors/editor.ts';
import type { Span } from '@/lib/analysis/span.ts';

/** What a test asks the content script about the editor in its document. Names of the events that carry it as JSON. */
export const ASK = 'tactful-test-ask';
export const ANSWER = 'tactful-test-answer';

/** A call of `Editor`, or of the script itself. */
export interface Calls {
  id: (nothing: null) => string;
  text: (nothing: null) => string;
  caret: (nothing: null) => number | null;
  setCaret: (offset: number) => null;
  replace: (replacement: Replacement) => Promise<ReplaceResult>;
  /** The same for the editor that was bound last, wherever it is now. */
  replaceInLast: (replacement: Replacement) => Promise<ReplaceResult>;
  /** The words under the ranges of spans, or `null` for those without a range. */
  ranges: (spans: readonly Span[]) => (string | null)[];
  rects: (span: Span) => readonly { x: number; y: number; width: number; height: number }[];
  /** From now on reads at each change, and marks every word. */
  watch: (nothing: null) => null;
  /** How often the editor has called back since `watch`, and what was read last. */
  watched: (nothing: null) => { readonly calls: number; readonly text: string };
  unwatch: (nothing: null) => null;
}

export interface Question {
  readonly number: number;
  readonly name: keyof Calls;
  readonly argument: unknown;
}

export interface Answer {
  readonly number: number;
  readonly value?: unknown;
  readonly error?: string;
}
