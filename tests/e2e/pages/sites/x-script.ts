import { mountDraftJs } from '@/components/practice/editors/draft-js.tsx';
import { mountTextarea } from '@/components/practice/editors/textarea.ts';
import { mountSlots } from './composers.ts';
import { openMenus } from './menus.ts';

const MOUNTS = { 'draft-js': mountDraftJs, textarea: mountTextarea };

const layers = document.querySelector<HTMLElement>('#layers');
/** By the button that opens it. */
const DIALOGS: Readonly<Record<string, string>> = { reply: '#reply-dialog', retweet: '#quote-dialog' };

/** A dialog over the page: a box, and the answered or quoted post without its permalink and buttons. */
function openDialog(template: string, tweet: Element): void {
  const dialog = document.querySelector<HTMLTemplateElement>(template)?.content.firstElementChild?.cloneNode(true);
  if (!layers || !(dialog instanceof HTMLElement)) return;
  const parent = tweet.cloneNode(true);
  if (!(parent instanceof HTMLElement)) return;
  parent.removeAttribute('tabindex');
  parent.querySelector('[role="group"]')?.remove();
  const time = parent.querySelector('time');
  time?.closest('a')?.replaceWith(time);
  dialog.querySelector('[data-parent]')?.replaceWith(parent);
  layers.replaceChildren(dialog);
  history.pushState(null, '', '/compose/post');
  mountSlots(dialog, MOUNTS, () => {
    linkNotice();
    closeDialog();
  });
  dialog.querySelector('[aria-label="Close"]')?.addEventListener('click', closeDialog);
}

/** The notice of a sent post leads to it. */
function linkNotice(): void {
  const link = document.createElement('a');
  link.href = '/wrenfoldhelp/status/1993000000000000009';
  link.textContent = 'View';
  document.querySelector('[data-testid="toast"]')?.append(' ', link);
}

function closeDialog(): void {
  layers?.replaceChildren();
  if (location.pathname === '/compose/post') history.back();
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-testid]') : null;
  const dialog = DIALOGS[button?.dataset['testid'] ?? ''];
  const tweet = button?.closest('article');
  if (dialog !== undefined && tweet) openDialog(dialog, tweet);
});

mountSlots(document, MOUNTS, linkNotice);
openMenus(layers ?? document.body);
