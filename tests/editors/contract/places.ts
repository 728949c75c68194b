import { afterAll, describe, expect, it } from 'vitest';

import { DRAFT, find, type Subject, UNDO } from './table.ts';

/** Where sites put their editors besides the page itself: LinkedIn has both. */
export function testPlaces({ editor, desk }: Subject): void {
  const fix = { ...find(DRAFT, 'very wrong'), text: 'right' };
  const fixed = DRAFT.replace('very wrong', 'right');

  // Draft.js itself does not work in a shadow root: it looks for the selection in the document alone.
  if (editor !== 'draft-js') {
    it('works in an open shadow root', async () => {
      const { page, ask, mount, model, write } = desk();
      await mount(editor, DRAFT, 'shadow');
      expect(await ask('text', null)).toBe(DRAFT);
      await ask('setCaret', 3);
      expect(await ask('caret', null)).toBe(3);
      expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
      expect(await model()).toBe(fixed);
      expect(await ask('caret', null)).toBe(3);
      await page.press(UNDO);
      await expect.poll(model).toBe(DRAFT);
      await expect.poll(() => ask('caret', null)).not.toBeNull();
      await write('!');
      await expect.poll(model).toHaveLength(DRAFT.length + 1);
    });
  }

  describe('in a frame', () => {
    afterAll(() => desk().page.goto('https://x.com/'));

    it('works as in the page', async () => {
      const { ask, mount, model } = await desk().openFrame();
      await mount(editor, DRAFT);
      await ask('setCaret', 3);
      expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
      expect(await model()).toBe(fixed);
      expect(await ask('caret', null)).toBe(3);
    });
  });
}
