import type { BrowserName } from '@/tests/e2e/driver/browser.ts';

import type { Desk } from '../desk.ts';
import type { EditorName } from '../pages/editor-page.ts';

/** What each part of the contract is run on. */
export interface Subject {
  readonly browser: BrowserName;
  readonly editor: EditorName;
  /** Open once the tests run. */
  readonly desk: () => Desk;
}

/** A draft with everything sites have: a mention, a topic, an emoji, an address, an empty line. */
export const DRAFT =
  'Hello @anna_b you are very wrong 😀 here\n\nSecond line #topic end, see https://example.com/a\nthird';

/** `words` with its first place in `text`. */
export function find(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`No “${words}” in “${text}”.`);
  return { span: { start, end: start + words.length }, expected: words };
}

export const REDO = 'ControlOrMeta+Shift+z';
export const UNDO = 'ControlOrMeta+z';

/** The keys by which each site's people begin a new line and post. */
export const KEYS: Readonly<Record<EditorName, { readonly newLine: string; readonly post: string }>> = {
  'draft-js': { newLine: 'Enter', post: 'ControlOrMeta+Enter' },
  lexical: { newLine: 'Shift+Enter', post: 'Enter' },
  tiptap: { newLine: 'Enter', post: 'ControlOrMeta+Enter' },
  quill2: { newLine: 'Enter', post: 'ControlOrMeta+Enter' },
  quill1: { newLine: 'Enter', post: 'ControlOrMeta+Enter' },
  textarea: { newLine: 'Enter', post: 'ControlOrMeta+Enter' },
};
