import { beforeAll, expect, it } from 'vitest';

import { type Desk, EDITORS, type Table } from '../desk.ts';
import { DRAFT, find, type Subject, UNDO } from './table.ts';

const fix = { ...find(DRAFT, 'very wrong'), text: 'right' };
const fixed = DRAFT.replace('very wrong', 'right');

/** LinkedIn has its share box in one. */
export function testShadowRoot({ browser, editor, desk }: Subject): void {
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
      // Firefox 153 alone: Quill 2 takes the undo key of a shadow root from the browser, which has nothing to undo there.
      if (editor === 'quill2' && browser === 'firefox') return;
      await page.press(UNDO);
      await expect.poll(model).toBe(DRAFT);
      await expect.poll(() => ask('caret', null)).not.toBeNull();
      await write('!');
      await expect.poll(model).toHaveLength(DRAFT.length + 1);
    });
  }
}

/** LinkedIn shows its older pages in one. */
export function testFrame(desk: () => Desk): void {
  let table: Table;
  beforeAll(async () => {
    table = await desk().openFrame();
  });

  it.each(EDITORS)('%s works as in the page', async (editor) => {
    const { ask, mount, model } = table;
    await mount(editor, DRAFT);
    await ask('setCaret', 3);
    expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
    expect(await model()).toBe(fixed);
    expect(await ask('caret', null)).toBe(3);
  });
}
