import { mountDraftJs } from '@/components/practice/editors/draft-js.tsx';
import { mountTextarea } from '@/components/practice/editors/textarea.ts';
import { mountSlots } from './composers.ts';

const MOUNTS = { 'draft-js': mountDraftJs, textarea: mountTextarea };

const layers = document.querySelector<HTMLElement>('#layers');
const dialogTemplate = document.querySelector<HTMLTemplateElement>('#compose-dialog');

/** The dialog over the page: the answered post without its permalink and buttons, and a box below it. */
function openReplyDialog(tweet: Element): void {
  const dialog = dialogTemplate?.content.firstElementChild?.cloneNode(true);
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
  mountSlots(dialog, MOUNTS, closeDialog);
  dialog.querySelector('[aria-label="Close"]')?.addEventListener('click', closeDialog);
}

function closeDialog(): void {
  layers?.replaceChildren();
  if (location.pathname === '/compose/post') history.back();
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-testid="reply"]') : null;
  const tweet = button?.closest('article');
  if (tweet) openReplyDialog(tweet);
});

mountSlots(document, MOUNTS);
