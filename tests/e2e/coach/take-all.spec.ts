import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { coachPages } from './pages.ts';

const DRAFT = 'Hi Dana, please calm down. We apologize for any inconvenience. ';

const BOXES = [
  ['lexical', 'https://www.facebook.com/pellworth/posts/1', 'Comment as Pellworth House'],
  ['draft-js', 'https://x.com/dana/status/1', 'Post your reply'],
  ['textarea', 'https://x.com/dana/status/1', 'Post your reply'],
] as const;

describe.each(BROWSERS)('taking all fixes in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name, { pages: await coachPages() });
  });
  afterAll(() => browser.close());

  it.each(BOXES)('mends a draft in %s at one click and gives it back at one undo', async (editor, url, label) => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitFor(() => 'post' in window);
    await page.evaluate((editor, label) => window.post.mount('box', editor, label), editor, label);
    await page.click('#box [contenteditable], #box textarea');
    await page.type(DRAFT, { delay: 5 });
    await page.coach.waitFor((root) => root.querySelector('.tf-pill.is-warn') !== null);
    if (!(await page.coach.evaluate((root) => root.querySelector('.tf-card') !== null)))
      await page.coach.click('.tf-pill');
    expect(await page.coach.text('.tf-group .tf-link')).toBe('Take all 2');
    await page.coach.click('.tf-group .tf-link');
    const mended = await page.waitFor(() => {
      const text = window.post.model('box');
      return !/calm down|apologize/.test(text) && text;
    });
    expect(mended).toMatch(/^Hi Dana, \S.+\. I’m sorry.+\. $/);
    await page.waitFor(() => document.activeElement?.closest('#box') !== null);
    await page.press('ControlOrMeta+z');
    await page.waitFor((draft) => window.post.model('box') === draft, DRAFT);
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
