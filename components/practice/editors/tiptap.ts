import { Editor, Extension } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Mention } from '@tiptap/extension-mention';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';

import { cutAt, MENTION, type MountedEditor, type MountOptions } from './mounted.ts';

interface Content {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly content?: Content[];
}

function contentOf(text: string): Content {
  const lines = text.split('\n').map((line) => ({
    type: 'paragraph',
    content: cutAt(line, MENTION).map((piece): Content =>
      piece.matched
        ? { type: 'mention', attrs: { id: piece.text.slice(1), label: piece.text.slice(1) } }
        : { type: 'text', text: piece.text },
    ),
  }));
  return { type: 'doc', content: lines };
}

/** LinkedIn's comment box of the React pages: TipTap on ProseMirror, Ctrl+Enter posts. */
export function mountTiptap(host: HTMLElement, { label, placeholder, text, onSubmit }: MountOptions): MountedEditor {
  const wrapper = host.ownerDocument.createElement('div');
  wrapper.dataset['testid'] = 'ui-core-tiptap-text-editor-wrapper';
  host.append(wrapper);
  const model = () => editor.getText({ blockSeparator: '\n' });
  const SubmitKey = Extension.create({
    addKeyboardShortcuts: () => ({
      'Mod-Enter': () => {
        onSubmit(model());
        return true;
      },
    }),
    priority: 1000,
  });
  const editor = new Editor({
    element: wrapper,
    content: contentOf(text ?? ''),
    extensions: [
      Document,
      Paragraph,
      Text,
      HardBreak,
      UndoRedo,
      Mention.configure({ HTMLAttributes: { class: 'mention' } }),
      Placeholder.configure({ placeholder }),
      SubmitKey,
    ],
    editorProps: { attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true' } },
  });
  return {
    element: editor.view.dom,
    model,
    focus: () => editor.commands.focus(),
    destroy: () => {
      editor.destroy();
      wrapper.remove();
    },
  };
}
