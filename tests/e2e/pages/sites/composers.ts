/** In the page: mounts editors where the HTML has a slot for one, and posts as the site does. */
import type { MountedEditor, MountOptions } from '@/components/practice/editors/mounted.ts';

export type Mount = (host: HTMLElement, options: MountOptions) => MountedEditor;

/** What tests may ask of a page. */
export interface PageRecord {
  /** Everything that was posted, oldest first. */
  readonly submitted: string[];
  /** What was chosen in menus: `Hide reply`. */
  readonly chosen: string[];
  /** The text that a composer's own editor holds. */
  model(composerId: string): string;
}

declare global {
  interface Window {
    __page: PageRecord;
  }
}

const editors = new Map<string, MountedEditor>();
const submitted: string[] = [];
const chosen: string[] = [];

window.__page = {
  submitted,
  chosen,
  model(composerId) {
    const editor = editors.get(composerId);
    if (!editor) throw new Error(`The page has no composer "${composerId}"`);
    return editor.model();
  },
};

function announce(): void {
  document.querySelector('[data-testid="toast"]')?.remove();
  const toast = document.createElement('div');
  toast.dataset['testid'] = 'toast';
  toast.setAttribute('role', 'status');
  toast.textContent = 'Your reply was sent.';
  document.body.append(toast);
}

/** Runs after a post, with the slot it came from and the text. */
export type OnPosted = (slot: HTMLElement, posted: string) => void;

/** Mounts every slot in `root` that is still empty. */
export function mountSlots(
  root: ParentNode,
  mounts: Readonly<Record<string, Mount>>,
  onPosted: OnPosted = () => {},
): void {
  for (const slot of root.querySelectorAll<HTMLElement>('[data-slot]')) {
    if (slot.childElementCount === 0) mountSlot(slot, root, mounts, onPosted);
  }
}

function mountSlot(
  slot: HTMLElement,
  root: ParentNode,
  mounts: Readonly<Record<string, Mount>>,
  onPosted: OnPosted,
): void {
  const { slot: id = '', editor: kind = '', label = '', placeholder = '', text = '' } = slot.dataset;
  const mount = mounts[kind];
  if (!mount) throw new Error(`No editor "${kind}"`);
  const button = root.querySelector<HTMLButtonElement>(`[data-posts="${id}"]`);

  const open = (first: string) => {
    editors.set(id, mount(slot, { label, placeholder, text: first, onSubmit: post }));
    showButton();
  };
  const showButton = () => {
    if (button) button.disabled = (editors.get(id)?.model().trim() ?? '') === '';
  };
  const post = (posted: string) => {
    if (posted.trim() === '') return;
    submitted.push(posted);
    announce();
    // Not inside the editor's own key handler, which still needs it.
    requestAnimationFrame(() => {
      editors.get(id)?.destroy();
      slot.replaceChildren();
      open('');
      onPosted(slot, posted);
    });
  };

  slot.addEventListener('input', showButton); // the textarea, whose text is no node
  new MutationObserver(showButton).observe(slot, { subtree: true, childList: true, characterData: true });
  button?.addEventListener('click', () => post(editors.get(id)?.model() ?? ''));
  open(text);
}
