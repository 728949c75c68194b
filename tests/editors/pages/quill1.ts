import type { MountedEditor, MountOptions } from '@/components/practice/editors/mounted.ts';
import { mountQuillWith } from '@/components/practice/editors/quill.ts';
import Quill1 from 'quill1';

/** LinkedIn's older pages run this version. */
export function mountQuill1(host: HTMLElement, options: MountOptions): MountedEditor {
  return mountQuillWith(Quill1, host, options);
}
