import { expect, it } from 'vitest';

import { DRAFT, find, type Subject } from './table.ts';

/** [where the caret is, its offset from the start of the phrase, where it is afterwards] */
const PLACES = [
  ['well before the phrase', -20, -20],
  ['right before the phrase', 0, 0],
  ['in the phrase', 4, 'right'.length],
  ['right after the phrase', 'very wrong'.length, 'right'.length],
  ['well after the phrase', 'very wrong 😀'.length, 'right 😀'.length],
  ['in a later line', 'very wrong 😀 here\n\nSec'.length, 'right 😀 here\n\nSec'.length],
  ['in an empty line', 'very wrong 😀 here\n'.length, 'right 😀 here\n'.length],
] as const;

export function testCaret({ editor, desk }: Subject): void {
  const fix = { ...find(DRAFT, 'very wrong'), text: 'right' };

  it.each(PLACES)('leaves the caret where it was, %s', async (_name, before, after) => {
    const { ask, mount } = desk();
    await mount(editor, DRAFT);
    await ask('setCaret', fix.span.start + before);
    expect(await ask('caret', null)).toBe(fix.span.start + before);
    expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
    expect(await ask('caret', null)).toBe(fix.span.start + after);
  });

  it('types on at the caret after a fix', async () => {
    const { ask, mount, write } = desk();
    await mount(editor, DRAFT);
    await ask('setCaret', 5);
    expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
    await write('xy');
    const wanted = DRAFT.replace('very wrong', 'right').replace('Hello', 'Helloxy');
    await expect.poll(() => desk().model()).toBe(wanted);
  });

  it('keeps what the person has selected', async () => {
    const { page, ask, mount, write } = desk();
    await mount(editor, DRAFT);
    await ask('setCaret', 0);
    for (let letter = 0; letter < 5; letter++) await page.press('Shift+ArrowRight');
    expect(await ask('caret', null)).toBeNull();
    expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
    await write('H');
    await expect.poll(() => desk().model()).toBe(DRAFT.replace('very wrong', 'right').replace('Hello', 'H'));
  });

  it('comes back to the box when the focus was elsewhere', async () => {
    const { page, ask, mount } = desk();
    await mount(editor, DRAFT);
    await ask('setCaret', 5);
    await page.click('#elsewhere');
    expect(await ask('caret', null)).toBeNull();
    expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
    await expect.poll(() => desk().model()).toBe(DRAFT.replace('very wrong', 'right'));
    const end = fix.span.start + fix.text.length;
    expect([5, end]).toContain(await ask('caret', null)); // the browser may have let go of the selection
  });

  it('reports and sets the caret everywhere', async () => {
    const { ask, mount } = desk();
    const text = 'a😀 @bo\n\n#c d';
    await mount(editor, text);
    for (const offset of [0, 1, 3, 4, 7, 8, 9, 11, text.length]) {
      await ask('setCaret', offset);
      expect(await ask('caret', null)).toBe(offset);
    }
  });
}
