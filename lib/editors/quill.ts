import type { EditorType } from './editor.ts';
import { bindRichEditor, type Framework } from './rich-editor.ts';
import { BLOCKS } from './text-map.ts';
import { insertText, isFirefox, pressUndo } from './write.ts';

/** LinkedIn's older pages; versions 1 and 2. */
const FRAMEWORK: Framework = {
  id: 'quill',
  dialect: { line: BLOCKS, ignored: '.ql-ui', filler: '\uFEFF', doublesLastNewline: false },
  plan: (element, _map, span, text) =>
    text.includes('\n') && isFirefox(element) && isVersion1(element) ? null : { span, text, write: insertText },
  undo: pressUndo,
  historyDelay: 1100, // 1000 by default, counted from the change and not from its key
};

/** Firefox 153 puts line breaks of an insertion into the page as `<br>`, which Quill 1 drops or doubles; Enter in between crashed it. */
function isVersion1(element: HTMLElement): boolean {
  return element.parentElement?.querySelector(':scope > .ql-clipboard') !== null;
}

export const quill: EditorType = {
  id: 'quill',
  // Not by contenteditable alone: Quill 1 keeps a second one, `.ql-clipboard`, off the screen.
  matches: (element) => element.getAttribute('contenteditable') === 'true' && element.classList.contains('ql-editor'),
  bind: (element) => bindRichEditor(FRAMEWORK, element),
};
