import type { Span } from '@/lib/analysis/span.ts';

/** The draft of a composer at one moment, with the way back to the page. Never outlives the next input event. */
export interface Snapshot {
  /** What the editor's own model holds: blocks joined by `\n`, emoji images as their characters, mentions as their text. */
  readonly text: string;
  /** The DOM range of a span of `text`, or `null` where it can't be shown (a textarea, a node that left the page). */
  toRange(span: Span): Range | null;
}

/** Why a replacement did not happen. */
export type RefusalReason =
  | 'stale' // the text has moved on: `expected` is no longer at the span
  | 'unsupported' // the span can't be replaced safely here (it would cut a mention, cross blocks…)
  | 'mismatch' // the editor made something else of it; undone, the draft is as before
  | 'gone'; // the composer left the page, or an IME is composing

export type ReplaceResult = { readonly kind: 'applied' } | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** One replacement: `text.slice(span.start, span.end)` must still equal `expected`. */
export interface Replacement {
  readonly span: Span;
  readonly expected: string;
  readonly text: string;
}

export type EditorId = 'draft-js' | 'lexical' | 'prosemirror' | 'quill' | 'textarea';

/** An editor framework, bound to one editable element. */
export interface Editor {
  readonly id: EditorId;
  readonly element: HTMLElement;
  read(): Snapshot;
  /**
   * Where spans of `read().text` are drawn, for editors without ranges (a textarea): for each span one rectangle per line, in
   * viewport coordinates and CSS pixels, also of lines that the element scrolls out of its sight. Absent where `toRange` serves.
   */
  rectsOf?(spans: readonly Span[]): readonly (readonly DOMRect[])[];
  /**
   * Writes once, through the editor's own input path, so that its model has it and one Ctrl+Z restores it; reads back, and on
   * a mismatch undoes. Never writes a whole box, never submits, never retries. Resolves when the read-back is done.
   */
  replace(replacement: Replacement): Promise<ReplaceResult>;
  /** Calls back after each change of the text, never between compositionstart and compositionend. Stops with the signal. */
  onInput(listener: () => void, signal: AbortSignal): void;
  /** The caret as an offset of `read().text`, or `null` when the selection is elsewhere or not collapsed. */
  caret(): number | null;
  /** Puts focus and a collapsed caret at an offset of `read().text`, without scrolling the page. */
  setCaret(offset: number): void;
}

/** What each file of this folder exports: a way to recognise its framework and to bind to it. */
export interface EditorType {
  readonly id: EditorId;
  /** True when `element` is the editable element itself of this framework. */
  matches(element: HTMLElement): boolean;
  bind(element: HTMLElement): Editor;
}
