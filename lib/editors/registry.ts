import { draftJs } from './draft-js.ts';
import type { Editor, EditorType } from './editor.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { textarea } from './textarea.ts';

/** Every editor the coach can read and write. An element is of at most one type. */
export const editorTypes: readonly EditorType[] = [draftJs, lexical, prosemirror, quill, textarea];

/** Binds to an editable element, or `null` when no framework owns it: then the coach says that it can't read this box. */
export function bindEditor(element: HTMLElement): Editor | null {
  return editorTypes.find((type) => type.matches(element))?.bind(element) ?? null;
}
