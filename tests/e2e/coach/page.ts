/** A post of a site with real editors in it, made at the test's word: nothing is mounted at first. */
import { mountDraftJs } from '@/components/practice/editors/draft-js.tsx';
import { mountLexical } from '@/components/practice/editors/lexical.ts';
import type { MountedEditor, MountOptions } from '@/components/practice/editors/mounted.ts';
import { mountTextarea } from '@/components/practice/editors/textarea.ts';

const MOUNTS = {
  'draft-js': mountDraftJs,
  lexical: mountLexical,
  textarea: mountTextarea,
} satisfies Record<string, (host: HTMLElement, options: MountOptions) => MountedEditor>;

const mounted = new Map<string, MountedEditor>();

function boxOf(id: string): MountedEditor {
  const box = mounted.get(id);
  if (!box) throw new Error(`No box ${id}.`);
  return box;
}

/** What tests may ask of the page: `window.post`. */
const post = {
  /** Adds a box with this label to `place` (a selector); if asked, in an open shadow root, with a button before it. */
  mount(id: string, editor: keyof typeof MOUNTS, label: string, place = '#boxes', isInShadow = false): void {
    const host = document.createElement('div');
    host.id = id;
    document.querySelector(place)?.append(host);
    const inner = document.createElement('div');
    if (isInShadow) host.attachShadow({ mode: 'open' }).append(document.createElement('button'), inner);
    else host.append(inner);
    mounted.set(id, MOUNTS[editor](inner, { label, placeholder: label, onSubmit: () => {} }));
  },
  focus: (id: string) => boxOf(id).focus(),
  model: (id: string) => boxOf(id).model(),
  remove(id: string): void {
    boxOf(id).destroy();
    document.getElementById(id)?.remove();
    mounted.delete(id);
  },
};

declare global {
  interface Window {
    post: typeof post;
  }
}

window.post = post;
