import type { Situation } from '../situations.ts';
import { mountDraftJs } from './draft-js.tsx';
import { mountLexical } from './lexical.ts';
import type { MountedEditor, MountOptions } from './mounted.ts';
import { mountQuill } from './quill.ts';
import { mountTiptap } from './tiptap.ts';

type Mount = (host: HTMLElement, options: MountOptions) => MountedEditor;

/** The real editors, by the name that a situation gives. */
export const MOUNTS: Readonly<Record<Situation['editor'], Mount>> = {
  'draft-js': mountDraftJs,
  lexical: mountLexical,
  quill: (host, options) => mountQuill(host, options),
  tiptap: mountTiptap,
};
