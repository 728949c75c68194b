import { Plugin } from '@tiptap/pm/state';
import type { Editor as TiptapEditor } from '@tiptap/core';
import { type LexicalEditor, TextNode } from 'lexical';
import Quill from 'quill';
import Quill1 from 'quill1';

import type { EditorName } from './editor-page.ts';

const SAID = 'right';
const SHOUTED = 'RIGHT';

/** Sites that make something else of what is written: `right` becomes `RIGHT`, in the same step of the editor's history. */
export const MEDDLERS: Readonly<Record<EditorName, (element: HTMLElement) => void>> = {
  'draft-js': shoutPastes,
  lexical: (element) => {
    // Lexical leaves itself on its root element.
    const { __lexicalEditor: editor } = element as HTMLElement & { __lexicalEditor: LexicalEditor };
    editor.registerNodeTransform(TextNode, (node) => {
      const text = node.getTextContent();
      if (text.includes(SAID)) node.setTextContent(text.replace(SAID, SHOUTED));
    });
  },
  tiptap: (element) => {
    // So does TipTap.
    const { editor } = element as HTMLElement & { editor: TiptapEditor };
    const shouting = new Plugin({
      appendTransaction: (_transactions, _before, { doc, tr }) => {
        let from = -1;
        doc.descendants((node, position) => {
          const index = node.text?.indexOf(SAID) ?? -1;
          if (index >= 0) from = position + index;
        });
        return from < 0 ? null : tr.insertText(SHOUTED, from, from + SAID.length);
      },
    });
    editor.registerPlugin(shouting);
  },
  quill2: (element) => shoutInQuill(Quill, element),
  quill1: (element) => shoutInQuill(Quill1, element),
  textarea: (element) => {
    const { value } = element as HTMLTextAreaElement;
    element.addEventListener('beforeinput', () => element.setAttribute('maxlength', String(value.length - 8)));
    element.setAttribute('maxlength', String(value.length - 8));
  },
};

function shoutPastes(): void {
  const shout = ({ clipboardData }: ClipboardEvent) =>
    clipboardData?.setData('text/plain', clipboardData.getData('text/plain').replace(SAID, SHOUTED));
  document.addEventListener('paste', shout, { capture: true, once: true });
}

function shoutInQuill(Version: typeof Quill, element: HTMLElement): void {
  const quill = Version.find(element.parentElement ?? element);
  if (!(quill instanceof Version)) throw new Error('No Quill here.');
  quill.on('text-change', () => {
    const index = quill.getText().indexOf(SAID);
    if (index < 0) return;
    quill.deleteText(index, SAID.length, 'user');
    quill.insertText(index, SHOUTED, 'user');
  });
}
