import { isCommandEnter, type MountedEditor, type MountOptions } from './mounted.ts';

/** The textarea of X's narrow layout; its model is its value. */
export function mountTextarea(host: HTMLElement, { label, placeholder, text, onSubmit }: MountOptions): MountedEditor {
  const element = host.ownerDocument.createElement('textarea');
  element.setAttribute('aria-label', label);
  element.dataset['testid'] = 'tweetTextarea_0';
  element.placeholder = placeholder;
  element.value = text ?? '';
  element.addEventListener('keydown', (event) => {
    if (!isCommandEnter(event)) return;
    event.preventDefault();
    onSubmit(element.value);
  });
  host.append(element);
  return { element, model: () => element.value, focus: () => element.focus(), destroy: () => element.remove() };
}
