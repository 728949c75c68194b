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

    const isReal = await commit(page, '日本');
    const wanted = isReal ? 'One two日本' : 'One two';
    await expect.poll(model).toBe(wanted);
    if (isReal) await expect.poll(async () => (await ask('watched', null)).text).toBe(wanted);
    await ask('unwatch', null);
    expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
    await expect.poll(model).toBe(wanted.replace('One', 'Two'));
  });
}

type Page = ReturnType<Subject['desk']>['page'];

/** Where no input method can be driven, its events alone. */
async function compose({ ime, evaluate }: Page, text: string): Promise<void> {
  if (ime !== null) return ime.compose(text);
  await evaluate((data) => {
    const { element } = window.box;
    element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    element.dispatchEvent(new CompositionEvent('compositionupdate', { data, bubbles: true }));
  }, text);
}

/** False where there were events alone, and no text came of it. */
async function commit({ ime, evaluate }: Page, text: string): Promise<boolean> {
  if (ime !== null) await ime.commit(text);
  else {
    await evaluate(() => {
      window.box.element.dispatchEvent(new CompositionEvent('compositionend', { data: '', bubbles: true }));
    });
  }
  return ime !== null;
}
