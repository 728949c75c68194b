import { mountLexical } from '@/components/practice/editors/lexical.ts';
import { mountSlots } from './composers.ts';
import { openMenus } from './menus.ts';

/** Shows what was posted as the newest reply, by the Page itself. */
function showComment(slot: HTMLElement, posted: string): void {
  const comment = document.querySelector('[role="article"]')?.cloneNode(true);
  if (!(comment instanceof Element)) return;
  comment.setAttribute('aria-label', 'Reply by Pellworth House a few seconds ago');
  comment.querySelectorAll('.name').forEach((name) => (name.textContent = 'Pellworth House'));
  comment.querySelectorAll('div[dir="auto"]').forEach((text) => (text.textContent = posted));
  slot.closest('form')?.before(comment);
}

mountSlots(document, { lexical: mountLexical }, showComment);
openMenus(document.body);
