import { expect, it } from 'vitest';

import type { Subject } from './table.ts';

export function testComposing({ editor, desk }: Subject): void {
  it('neither reads nor writes while an input method composes', async () => {
    const { page, ask, mount, model } = desk();
    await mount(editor, 'One two');
    await ask('setCaret', 'One two'.length);
    await ask('watch', null);
    await compose(page, 'に');
    await compose(page, 'にほ');
    const fix = { span: { start: 0, end: 3 }, expected: 'One', text: 'Two' };
    expect(await ask('replace', fix)).toEqual({ kind: 'refused', reason: 'gone' });
    expect((await ask('watched', null)).calls).toBe(0);

    await commit(page, '日本');
    const wanted = page.ime === null ? 'One two' : 'One two日本';
    await expect.poll(model).toBe(wanted);
    await expect.poll(async () => (await ask('watched', null)).text).toBe(wanted);
    await ask('unwatch', null);
    expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
    expect(await model()).toBe(wanted.replace('One', 'Two'));
  });
}

type Page = ReturnType<Subject['desk']>['page'];

/** Where no input method can be driven, its events alone. */
async function compose(page: Page, text: string): Promise<void> {
  if (page.ime !== null) return page.ime.compose(text);
  await page.evaluate((data) => {
    const { element } = window.box;
    element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    element.dispatchEvent(new CompositionEvent('compositionupdate', { data, bubbles: true }));
  }, text);
}

async function commit(page: Page, text: string): Promise<void> {
  if (page.ime !== null) return page.ime.commit(text);
  await page.evaluate(() => {
    window.box.element.dispatchEvent(new CompositionEvent('compositionend', { data: '', bubbles: true }));
  });
}
