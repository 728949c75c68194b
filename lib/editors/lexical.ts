import type { EditorType } from './editor.ts';
import { BLOCKS } from './text-map.ts';
import { bindRichEditor, type Framework } from './rich-editor.ts';
import { paste, sendDelete, sendUndo } from './write.ts';

/** Facebook. */
const FRAMEWORK: Framework = {
  id: 'lexical',
  dialect: { line: BLOCKS, ignored: null, filler: null, doublesLastNewline: false },
  // Not by insertion: Lexical takes the browser's change from the page, and once more at its own caret if that stood elsewhere.
  plan: (_element, _map, span, text) => ({ span, text, write: text === '' ? sendDelete : paste }),
  undo: sendUndo,
  historyDelay: 0,
};

export const lexical: EditorType = {
  id: 'lexical',
  matches: (element) =>
    element.getAttribute('contenteditable') === 'true' && element.dataset['lexicalEditor'] === 'true',
  bind: (element) => bindRichEditor(FRAMEWORK, element),
};
