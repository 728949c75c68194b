import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCleanPage } from '../coach/marked.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { until } from '../driver/until.ts';
import { DRAFT, faultPages, POST } from './pages.ts';
import { modelOf, mountBox, waitForCoach, write } from './reply.ts';
import { extensionWithoutHighlights } from './without-highlights.ts';

const FACEBOOK = 'https://www.facebook.com/pellworth/posts/1';
const BOXES = [
  ['draft-js', POST],
  ['lexical', FACEBOOK],
] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where the words stand in the page. */
const wordsIn = (page: Page, words: string): Promise<Box | null> =>
  page.evaluate((words) => {
    const box = document.querySelector('#box');
    const texts = document.createTreeWalker(box ?? document, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const start = node.textContent?.indexOf(words) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      const { x, y, width } = range.getBoundingClientRect();
      return { x, y, width };
    }
    return null;
  }, words);

const lineIn = (page: Page): Promise<Box | null> =>
  page.coach.evaluate((root) => {
    const [line, ...others] = root.querySelectorAll('[aria-hidden="true"] > span');
    if (!line || others.length > 0) return null;
    const { x, y, width } = line.getBoundingClientRect();
    return { x, y, width };
  });

/** Which rule marks how much around the words is not the point. */
const isOver = (line: Box | null, words: Box | null) =>
  line !== null &&
  words !== null &&
  Math.abs(line.y - words.y) < 4 &&
  line.x < words.x + 2 &&
  line.x + line.width > words.x + words.width - 2 &&
  line.width < 3 * words.width;

describe.each(BROWSERS)('in %s without highlights', (name) => {
  let browser: Browser;
  let extension: string;
  beforeAll(async () => {
    extension = await extensionWithoutHighlights(name);
    browser = await launch(name, { pages: await faultPages(), extension });
  });
  afterAll(async () => {
    await browser.close();
    await rm(extension, { recursive: true });
  });

  it.each(BOXES)(
    'lines lie over the words in %s, and the fix, its undo and the end are as ever',
    async (editor, url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await mountBox(page, editor);
      await waitForCoach(page);
      await write(page, DRAFT);
      const waitForLine = () =>
        until('a line over the words', async () => isOver(await lineIn(page), await wordsIn(page, 'calm down')));
      await waitForLine();
      await page.press('Alt+a');
      await until('the fix', async () => (await modelOf(page)) !== DRAFT);
      await until('no line', async () => (await lineIn(page)) === null);
      await page.press('ControlOrMeta+z');
      await until('the undo', async () => (await modelOf(page)) === DRAFT);
      await waitForLine();
      await page.evaluate(() => window.post.remove('box'));
      await waitForCleanPage(page);
      expect([...page.errors, ...page.faults]).toEqual([]);
      await page.close();
    },
  );
});
