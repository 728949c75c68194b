// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '@/lib/sites/facebook.ts';
import { linkedin } from '@/lib/sites/linkedin.ts';
import { x } from '@/lib/sites/x.ts';

const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...init });

describe.each([x, linkedin])('the key that posts on $id', (site) => {
  it('is Ctrl+Enter or Cmd+Enter', () => {
    expect(site.isSubmitKey(press({ ctrlKey: true }))).toBe(true);
    expect(site.isSubmitKey(press({ metaKey: true }))).toBe(true);
  });
  it('is neither Enter alone, nor another key, nor an Enter that ends a composition', () => {
    expect(site.isSubmitKey(press({}))).toBe(false);
    expect(site.isSubmitKey(press({ ctrlKey: true, key: 'b' }))).toBe(false);
    expect(site.isSubmitKey(press({ ctrlKey: true, isComposing: true }))).toBe(false);
  });
});

describe('the key that posts on facebook', () => {
  it('is Enter alone', () => {
    expect(facebook.isSubmitKey(press({}))).toBe(true);
  });
  it.each([{ shiftKey: true }, { ctrlKey: true }, { altKey: true }, { isComposing: true }, { key: 'a' }])(
    'is not %o',
    (init) => {
      expect(facebook.isSubmitKey(press(init))).toBe(false);
    },
  );
  it('is not the Enter that picks a person from the list of mentions', () => {
    const box = document.createElement('div');
    box.setAttribute('contenteditable', 'true');
    box.setAttribute('aria-activedescendant', 'option-2');
    document.body.append(box);
    const picked = new Promise<boolean>((resolve) =>
      box.addEventListener('keydown', (event) => resolve(facebook.isSubmitKey(event))),
    );
    box.dispatchEvent(press({ bubbles: true }));
    return expect(picked).resolves.toBe(false);
  });
});
