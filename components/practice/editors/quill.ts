import Quill from 'quill';

import { isCommandEnter, type MountedEditor, type MountOptions } from './mounted.ts';

/** LinkedIn's comment box of the older pages: Quill; Ctrl+Enter posts. Needs Quill's core stylesheet (`quill/dist/quill.core.css`). */
export function mountQuill(host: HTMLElement, options: MountOptions): MountedEditor {
  return mountQuillWith(Quill, host, options);
}

/** The same with any version of Quill. */
export function mountQuillWith(
  Version: typeof Quill,
  host: HTMLElement,
  { label, placeholder, text, onSubmit }: MountOptions,
): MountedEditor {
  const container = host.ownerDocument.createElement('div');
  host.append(container);
  const quill = new Version(container, { placeholder, formats: [] });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', label);
  quill.setText(`${text ?? ''}\n`);
  quill.history.clear();
  const model = () => quill.getText().replace(/\n$/, '');
  quill.root.addEventListener(
    'keydown',
    (event) => {
      if (!isCommandEnter(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onSubmit(model());
    },
    { capture: true },
  );
  return { element: quill.root, model, focus: () => quill.focus(), destroy: () => container.remove() };
}
