import type { EditorType } from './editor.ts';
import { BLOCKS } from './text-map.ts';
import { bindRichEditor, type Framework } from './rich-editor.ts';
import { insertText, paste, sendDelete, sendUndo } from './write.ts';

/** Facebook. */
const FRAMEWORK: Framework = {
  id: 'lexical',
  dialect: { line: BLOCKS, ignored: null, filler: null, doublesLastNewline: false },
  plan: (_element, map, span, text) => {
    const hasLines = text.includes('\n') || map.text.slice(span.start, span.end).includes('\n');
    return { span, text, write: text === '' ? sendDelete : hasLines ? paste : insertText };
  },
  undo: sendUndo,
  historyDelay: 0,
};

export const lexical: EditorType = {
  id: 'lexical',
  matches: (element) =>
    element.getAttribute('contenteditable') === 'true' && element.dataset['lexicalEditor'] === 'true',
  bind: (element) => bindRichEditor(FRAMEWORK, element),
};
