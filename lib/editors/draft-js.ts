import type { EditorType } from './editor.ts';
import { bindRichEditor, type Framework } from './rich-editor.ts';
import { cut, paste, pressUndo } from './write.ts';

/** X. Its state only takes the selection and the clipboard from the page; see README.md for what else was tried. */
const FRAMEWORK: Framework = {
  id: 'draft-js',
  dialect: { line: '[data-block="true"]', ignored: null, filler: null, doublesLastNewline: true },
  plan: (_element, _map, span, text) => ({ span, text, write: text === '' ? cut : paste }),
  undo: pressUndo,
  historyDelay: 0,
};

export const draftJs: EditorType = {
  id: 'draft-js',
  matches: (element) =>
    element.getAttribute('contenteditable') === 'true' &&
    (element.classList.contains('public-DraftEditor-content') || element.closest('.DraftEditor-root') !== null),
  bind: (element) => bindRichEditor(FRAMEWORK, element),
};
