import type { Span } from '@/lib/analysis/span.ts';

/** Where a selection begins and where it was moved to, as offsets of the text; equal for a caret. */
export interface Selected {
  readonly anchor: number;
  readonly focus: number;
}

/** Text and selection of an editable element, whatever it is made of. */
export interface TextBox {
  readonly element: HTMLElement;
  /** False once the site has closed it for writing. */
  isEditable(): boolean;
  readText(): string;
  /** The selection, or `null` when it is elsewhere. It stays readable while the focus is in another place. */
  selected(): Selected | null;
  /** Selects without moving the focus or scrolling. Does nothing where the offsets are no longer in the page. */
  select(selected: Selected): void;
}

/** One write: what of the text becomes what, and by which way. */
export interface Plan {
  readonly span: Span;
  readonly text: string;
  readonly write: (element: HTMLElement, text: string) => void;
}

/** How changes are made in a box. */
export interface Writer {
  /** How to make this edit safely, or `null` where there is no safe way. */
  plan(span: Span, text: string): Plan | null;
  /** Makes the editor take back its last change. */
  undo(): void;
  /**
   * The editor's history joins changes that follow each other within this time, in ms. A fix waits it out, so that one
   * Ctrl+Z takes back the fix and nothing else.
   */
  readonly historyDelay: number;
}
