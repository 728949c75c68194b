import { expect, it } from 'vitest';

import { DRAFT, find, type Subject } from './table.ts';

export function testRefusing({ editor, desk }: Subject): void {
  const fix = { ...find(DRAFT, 'very wrong'), text: 'right' };

  it('refuses when the words are no longer there', async () => {
    const { ask, mount } = desk();
    await mount(editor, DRAFT);
    await ask('setCaret', 2);
    const stale = { kind: 'refused', reason: 'stale' };
    expect(await ask('replace', { ...fix, expected: 'very right' })).toEqual(stale);
    expect(await ask('replace', { span: { start: 900, end: 905 }, expected: 'words', text: '' })).toEqual(stale);
    expect(await desk().model()).toBe(DRAFT);
    expect(await ask('caret', null)).toBe(2);
  });

  it('writes once when a fix is taken twice at the same time', async () => {
    const { ask, mount } = desk();
    await mount(editor, DRAFT);
    const both = await Promise.all([ask('replace', fix), ask('replace', fix)]);
    expect(both).toEqual([{ kind: 'applied' }, { kind: 'refused', reason: 'stale' }]);
    expect(await desk().model()).toBe(DRAFT.replace('very wrong', 'right'));
  });

  it('takes back what the site made of a replacement', async () => {
    const { page, ask, mount } = desk();
    await mount(editor, DRAFT);
    await ask('setCaret', 2);
    await page.evaluate(() => window.box.shout());
    expect(await ask('replace', fix)).toEqual({ kind: 'refused', reason: 'mismatch' });
    await expect.poll(() => desk().model()).toBe(DRAFT);
    expect(await ask('text', null)).toBe(DRAFT);
    expect(await ask('caret', null)).toBe(2);
  });

  it('refuses when the site has closed the box', async () => {
    const { page, ask, mount } = desk();
    await mount(editor, DRAFT);
    await ask('text', null);
    await page.evaluate(() => window.box.lock());
    expect(await ask('replaceInLast', fix)).toEqual({ kind: 'refused', reason: 'gone' });
    expect(await desk().model()).toBe(DRAFT);
  });

  it('refuses when the box has left the page', async () => {
    const { page, ask, mount } = desk();
    await mount(editor, DRAFT);
    await ask('text', null);
    await page.evaluate(() => window.box.element.remove());
    expect(await ask('replaceInLast', fix)).toEqual({ kind: 'refused', reason: 'gone' });
  });

  if (editor === 'tiptap') {
    it('refuses to cut a mention', async () => {
      await desk().mount(editor, DRAFT);
      const result = await desk().ask('replace', { ...find(DRAFT, 'nna_'), text: 'x' });
      expect(result).toEqual({ kind: 'refused', reason: 'unsupported' });
      expect(await desk().model()).toBe(DRAFT);
    });
  }
}
