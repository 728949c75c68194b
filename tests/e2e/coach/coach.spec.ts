import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import type { Page } from '../driver/page.ts';
import { waitForCleanPage, waitForMarks, waitForNoMark } from './marked.ts';
import { coachPages } from './pages.ts';

const POST = 'https://www.facebook.com/pellworth/posts/1';
const COMMENT = 'Comment as Pellworth House';

describe.each(BROWSERS)('the coach in %s', (name) => {
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
    expectNoOutsideRequests(browser);
    await page.close();
  });

  const mount = (id: string, label = COMMENT, place = '#boxes', isInShadow = false) =>
    page.evaluate(
      (id, label, place, isInShadow) => window.post.mount(id, 'lexical', label, place, isInShadow),
      id,
      label,
      place,
      isInShadow,
    );
  const start = async (id: string) => {
    await page.click(`#${id}`);
    await page.waitFor(() => document.querySelector('tactful-coach') !== null);
  };
  const model = (id: string) => page.evaluate((id) => window.post.model(id), id);

  it('comes with the first focus of a box that mounted late, and marks what is typed', async () => {
    await mount('late');
    expect(await page.coach.isMounted()).toBe(false);
    await start('late');
    await page.type('Please calm down, Dana.', { delay: 5 });
    await waitForMarks(page, 'calm down');
    expect(await model('late')).toBe('Please calm down, Dana.');
  });

  it('comes to a box that has the focus already', async () => {
    await page.goto('https://www.facebook.com/focused');
    await page.waitFor(() => document.querySelector('tactful-coach') !== null);
  });

  it('coaches two boxes of a page at once, with one host', async () => {
    await mount('one');
    await mount('two');
    await start('one');
    await page.type('Please calm down.', { delay: 5 });
    await waitForMarks(page, 'calm down');
    await start('two');
    await page.type('Please get over it, now.', { delay: 5 });
    await waitForMarks(page, 'calm down', 'get over it');
    expect(await page.evaluate(() => document.querySelectorAll('tactful-coach').length)).toBe(1);
    await page.evaluate(() => window.post.remove('one'));
    await waitForNoMark(page, 'calm down');
    await waitForMarks(page, 'get over it');
  });

  it('leaves nothing behind when the box is gone, and comes back with the next one', async () => {
    await mount('gone');
    await start('gone');
    await page.type('Please calm down, Dana.', { delay: 5 });
    await waitForMarks(page, 'calm down');
    await page.evaluate(() => window.post.remove('gone'));
    await waitForCleanPage(page);
    await mount('next');
    await start('next');
    await page.type('Please calm down, Dana.', { delay: 5 });
    await waitForMarks(page, 'calm down');
  });

  it('waits with a warning about the word under the caret until the hands rest', async () => {
    await mount('slow');
    await start('slow');
    await page.evaluate(() => {
      const times = { key: 0, mark: 0 };
      Object.assign(window, { times });
      document.addEventListener('keydown', () => (times.key = performance.now()), true);
      const watch = () => {
        if (CSS.highlights.has('tactful-warn') || CSS.highlights.has('tactful-stop')) times.mark = performance.now();
        else requestAnimationFrame(watch);
      };
      watch();
    });
    await page.type('Please calm down', { delay: 5 });
    const waited = await page.waitFor(() => {
      const { times } = window as unknown as { times: { key: number; mark: number } };
      return times.mark > 0 && times.mark - times.key;
    });
    expect(waited).toBeGreaterThan(550);
  });

  it('comes to a box in a shadow root when the focus moves there from its neighbour', async () => {
    await mount('inner', COMMENT, '#boxes', true);
    await page.evaluate(() => document.getElementById('inner')?.shadowRoot?.querySelector('button')?.focus());
    await page.press('Tab'); // of this move the document hears nothing
    await page.waitFor(() => document.querySelector('tactful-coach') !== null);
    await page.type('Please calm down, Dana.', { delay: 5 });
    await waitForMarks(page, 'calm down');
    const sheets = await page.evaluate(() => document.getElementById('inner')?.shadowRoot?.adoptedStyleSheets.length);
    expect(sheets).toBe(1);
  });

  it('opens the popover of the words that the pointer rests on, and hides them in this draft when asked', async () => {
    await mount('hover');
    await start('hover');
    await page.type('Please calm down, Dana.', { delay: 5 });
    await waitForMarks(page, 'calm down');
    const words = await page.evaluate(() => {
      const ranges = ['stop', 'warn', 'tip'].flatMap((name) => [...(CSS.highlights.get(`tactful-${name}`) ?? [])]);
      const range = ranges.find((range) => String(range).includes('calm down')) as Range;
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.hover(words);
    expect(await page.coach.text('.tf-popover')).not.toBe('');
    await page.coach.click('.tf-popover-foot .tf-button');
    await waitForNoMark(page, 'calm down');
    await page.type(' Please calm down, Dana.', { delay: 5 });
    expect(await model('hover')).toBe('Please calm down, Dana. Please calm down, Dana.');
    await waitForNoMark(page, 'calm down');
  });
});
