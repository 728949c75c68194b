// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { menuChoiceAt, ownerOfMenu } from '@/lib/sites/menu.ts';

const item = (label: string) => {
  const element = document.body.appendChild(document.createElement('div'));
  element.setAttribute('role', 'menuitem');
  element.append(...label.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  return element;
};
const commentWith = (isOpen: boolean) => {
  const comment = document.body.appendChild(document.createElement('article'));
  comment.append(document.createElement('button'));
  comment.firstElementChild?.setAttribute('aria-expanded', String(isOpen));
  return comment;
};
const ownerOf = (node: Element) => node.closest('article');

afterEach(() => document.body.replaceChildren());

describe('an item of a menu', () => {
  it.each([
    ['Hide reply', 'hide'],
    ['Kommentar verbergen', 'hide'],
    ['Hide comment\nOnly you and they will see it.', 'hide'],
    ['Delete', 'delete'],
    ['Supprimer le commentaire', 'delete'],
  ])('%j is to %s', (label, act) => {
    const control = item(label);
    expect(menuChoiceAt(control.firstElementChild ?? control)).toEqual({ control, act });
  });

  it.each(['Block', 'Hide ad', 'Delete all my posts', ''])('%j is none of ours', (label) => {
    expect(menuChoiceAt(item(label))).toBeNull();
  });
});

describe('what a menu is about', () => {
  it('is what stands around it, or has the only open menu', () => {
    const [around, open] = [commentWith(false), commentWith(true)];
    const inside = item('Delete');
    around.append(inside);
    expect(ownerOfMenu(inside, ownerOf)).toBe(around);
    expect(ownerOfMenu(item('Delete'), ownerOf)).toBe(open);
  });

  it('is not told where two are open, or none', () => {
    commentWith(false);
    expect(ownerOfMenu(item('Delete'), ownerOf)).toBeNull();
    commentWith(true);
    commentWith(true);
    expect(ownerOfMenu(item('Delete'), ownerOf)).toBeNull();
  });
});
