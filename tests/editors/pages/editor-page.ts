import { mountDraftJs } from '@/components/practice/editors/draft-js.tsx';
import { mountLexical } from '@/components/practice/editors/lexical.ts';
import type { MountedEditor, MountOptions } from '@/components/practice/editors/mounted.ts';
import { mountQuill } from '@/components/practice/editors/quill.ts';
import { mountTextarea } from '@/components/practice/editors/textarea.ts';
import { mountTiptap } from '@/components/practice/editors/tiptap.ts';

import { MEDDLERS } from './meddling.ts';
import { mountQuill1 } from './quill1.ts';

const MOUNTS = {
  'draft-js': mountDraftJs,
  lexical: mountLexical,
  tiptap: mountTiptap,
  quill2: mountQuill,
  quill1: mountQuill1,
  textarea: mountTextarea,
} satisfies Record<string, (host: HTMLElement, options: MountOptions) => MountedEditor>;

export type EditorName = keyof typeof MOUNTS;

/** What tests may ask of the page: `window.box`. */
export interface Box {
  mount(name: EditorName, text: string, place: 'page' | 'shadow'): void;
  model(): string;
  /** From now on the site makes `RIGHT` of `right`, or cuts the text where it can't. */
  shout(): void;
  /** From now on nothing can be written. */
  lock(): void;
  readonly element: HTMLElement;
  /** What was posted, in order. */
  readonly posted: readonly string[];
}

declare global {
  interface Window {
    box: Box;
  }
}

let mounted: MountedEditor | null = null;
let currentName: EditorName = 'textarea';
const posted: string[] = [];

function current(): MountedEditor {
  if (mounted === null) throw new Error('Nothing is mounted.');
  return mounted;
}

window.box = {
  mount: (name, text, place) => {
    mounted?.destroy();
    const host = document.createElement('div');
    document.querySelector('#desk')?.replaceChildren(host);
    const inner = document.createElement('div');
    (place === 'shadow' ? host.attachShadow({ mode: 'open' }) : host).append(inner);
    posted.length = 0;
    currentName = name;
    mounted = MOUNTS[name](inner, {
      label: 'Reply',
      placeholder: 'Write a reply',
      text,
      onSubmit: (said) => posted.push(said),
    });
  },
  model: () => current().model(),
  shout: () => MEDDLERS[currentName](current().element),
  lock: () => {
    const { element } = current();
    if (element instanceof HTMLTextAreaElement) element.readOnly = true;
    else element.contentEditable = 'false';
  },
  get element() {
    return current().element;
  },
  posted,
};
