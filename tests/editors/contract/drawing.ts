import { expect, it } from 'vitest';

import type { Subject } from './table.ts';

const LONG = `Thanks for telling us about it, and sorry for the wait.\n\n${'We will look into the order that you placed and answer. '.repeat(4)}\nWarmly, Ana`;

/** A textarea has no ranges: the adapter tells where its words are drawn. */
export function testDrawing({ desk }: Subject): void {
  it('gives the rectangles in which the textarea draws its words, also when it is scrolled', async () => {
    const { page, ask, mount } = desk();
    await mount('textarea', LONG);
    for (const [words, scroll] of [
      ['telling', 0],
      ['the wait', 0],
      ['order', 0],
      ['Warmly', 1000],
    ] as const) {
      const start = LONG.indexOf(words);
      await page.evaluate((top) => window.box.element.scrollTo({ top, behavior: 'instant' }), scroll);
      const rects = await ask('rects', { start, end: start + words.length });
      expect(rects).toHaveLength(1);
      const [first] = rects;
      if (first === undefined) throw new Error('No rectangle.');
      const { x, y, width, height } = first;
      const offsetAt = (x: number) =>
        page.evaluate((x, y) => document.caretPositionFromPoint(x, y)?.offset, x, y + height / 2);
      expect(await offsetAt(x + 1)).toBe(start);
      expect(await offsetAt(x + width - 1)).toBe(start + words.length);
    }
  });

  it('gives no rectangle for words that are gone', async () => {
    const { ask, mount } = desk();
    await mount('textarea', 'Thanks');
    expect(await ask('rects', { start: 7, end: 12 })).toEqual([]);
  });

  it('gives a rectangle for each line that a span is drawn in', async () => {
    const { ask, mount } = desk();
    await mount('textarea', LONG);
    const start = LONG.indexOf('We will');
    const rects = await ask('rects', { start, end: start + 110 });
    expect(new Set(rects.map(({ y }) => y)).size).toBeGreaterThan(2);
  });
}
