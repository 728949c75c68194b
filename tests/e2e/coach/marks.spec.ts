import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { waitForMarks } from './marked.ts';
import { coachPages } from './pages.ts';

const POST = 'https://x.com/dana/status/1';
const DRAFT = 'Please calm down, Dana. Get over it.';

describe.each(BROWSERS)('marks in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: await coachPages() });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(POST);
    await page.waitFor(() => 'post' in window);
  });
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await page.close();
  });

  const write = async (editor: 'draft-js' | 'textarea', draft: string) => {
    await page.evaluate((editor) => window.post.mount('box', editor, 'Reply'), editor);
    await page.click('#box [contenteditable], #box textarea');
    await page.waitFor(() => document.querySelector('tactful-coach') !== null);
    await page.type(draft, { delay: 5 });
  };
  const linesOf = () =>
    page.coach.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('[aria-hidden="true"] > span')].map((line) => {
        const { x, y, width, height } = line.getBoundingClientRect();
        return { x, y, width, height, style: line.style.borderBottomStyle };
      }),
    );

  it('are highlights in Draft.js, and leave its DOM alone', async () => {
    await write('draft-js', DRAFT);
    await waitForMarks(page, 'calm down', 'Get over it');
    expect(await page.evaluate(() => window.post.model('box'))).toBe(DRAFT);
    expect(await page.evaluate(() => document.querySelectorAll('#box mark, #box [class*="tactful"]').length)).toBe(0);
  });

  it('stand in inks that show on the ground of the page', async () => {
    const inks = async () => {
      await waitForMarks(page, 'calm down');
      return page.evaluate(() => [...document.adoptedStyleSheets].map((sheet) => sheet.cssRules[1]?.cssText).join());
    };
    await write('draft-js', DRAFT);
    expect(await inks()).toContain('rgb(176, 106, 0)');
    await page.evaluate(() => {
      document.body.style.background = '#15202b';
      window.post.remove('box');
    });
    await page.waitFor(() => document.querySelector('tactful-coach') === null);
    await write('draft-js', DRAFT);
    expect(await inks()).toContain('rgb(232, 169, 69)');
  });

  it('lie over the words of a textarea, move with its text, and can be hovered', async () => {
    await write('textarea', DRAFT);
    await page.coach.waitFor((root) => root.querySelectorAll('[aria-hidden="true"] > span').length === 2);
    const [first, second] = await linesOf();
    const box = await page.rect('#box textarea');
    expect(first?.style).toMatch(/solid|double/);
    expect(first?.x).toBeGreaterThan(box.x);
    expect(first?.y).toBeGreaterThanOrEqual(box.y);
    expect(second?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
    expect(first?.width).toBeLessThan(box.width / 2);

    await page.evaluate(() => window.scrollBy(0, 40));
    await page.waitFor(() => window.scrollY === 40);
    const moved = await page.rect('#box textarea');
    await page.coach.waitFor(
      (root, y) => root.querySelector('[aria-hidden="true"] > span')?.getBoundingClientRect().y === y,
      (first?.y ?? 0) + moved.y - box.y,
    );
    const [line] = await linesOf();
    await page.hover({ x: (line?.x ?? 0) + 10, y: (line?.y ?? 0) + 8 });
    expect(await page.coach.text('.tf-popover')).not.toBe('');
  });
});
