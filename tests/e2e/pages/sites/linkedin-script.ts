import { mountQuillWith } from '@/components/practice/editors/quill.ts';
import { mountTiptap } from '@/components/practice/editors/tiptap.ts';
import Quill1 from 'quill1';
import { type Mount, mountSlots } from './composers.ts';

const MOUNTS: Readonly<Record<string, Mount>> = {
  tiptap: mountTiptap,
  quill1: (host, options) => mountQuillWith(Quill1, host, options),
};

mountSlots(document, MOUNTS);
const outlet = document.querySelector('#interop-outlet')?.shadowRoot;
if (outlet) mountSlots(outlet, MOUNTS);
