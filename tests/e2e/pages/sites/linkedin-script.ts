import { mountQuillWith } from '@/components/practice/editors/quill.ts';
import { mountTiptap } from '@/components/practice/editors/tiptap.ts';
import Quill1 from 'quill1';
import { type Mount, mountSlots } from './composers.ts';
import { openMenus } from './menus.ts';

const MOUNTS: Readonly<Record<string, Mount>> = {
  tiptap: mountTiptap,
  quill1: (host, options) => mountQuillWith(Quill1, host, options),
};

/** Shows what was posted as the newest comment. */
function showComment(slot: HTMLElement, posted: string): void {
  const key = `replaceableComment_urn:li:comment:(urn:li:activity:1,${String(Date.now())})`;
  const comment = document.createElement('div');
  comment.setAttribute('componentkey', key);
  comment.id = key;
  const text = document.createElement('p');
  text.dataset['testid'] = 'expandable-text-box';
  text.textContent = posted;
  comment.append(text);
  slot.closest('.l-box')?.after(comment);
}

mountSlots(document, MOUNTS, showComment);
openMenus(document.body);
const outlet = document.querySelector('#interop-outlet')?.shadowRoot;
if (outlet) mountSlots(outlet, MOUNTS);
