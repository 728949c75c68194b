import type { EditorType } from './editor.ts';
import { bindRichEditor, type Framework } from './rich-editor.ts';
import { BLOCKS } from './text-map.ts';
import { insertText, pasteParagraphs, pressUndo } from './write.ts';

/** LinkedIn's React pages, by way of TipTap. */
const FRAMEWORK: Framework = {
  id: 'prosemirror',
  dialect: {
    line: BLOCKS,
    ignored: '.ProseMirror-separator, .ProseMirror-trailingBreak, .ProseMirror-gapcursor, .ProseMirror-widget',
    filler: null,
    doublesLastNewline: false,
  },
  plan: (_element, _map, span, text) => ({ span, text, write: text.includes('\n') ? pasteParagraphs : insertText }),
  undo: pressUndo,
  historyDelay: 600, // 500 by default, counted from the change and not from its key
};

export const prosemirror: EditorType = {
  id: 'prosemirror',
  matches: (element) => element.getAttribute('contenteditable') === 'true' && element.classList.contains('ProseMirror'),
  bind: (element) => bindRichEditor(FRAMEWORK, element),
};
