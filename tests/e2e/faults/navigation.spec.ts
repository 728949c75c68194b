import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForCleanPage, waitForMarks } from '../coach/marked.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { DRAFT, faultPages, OTHER } from './pages.ts';
import { modelOf, mountBox, openReply, waitForCoach, write } from './reply.ts';

describe.each(BROWSERS)('a reply in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: await faultPages() });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await openReply(browser);
  });
  afterEach(async () => {
    expect([...page.errors, ...page.faults]).toEqual([]);
    await page.close();
  });

  it('goes with a page that shows another post in its place, and the next one is coached', async () => {
    await page.evaluate(() => {
      history.pushState(null, '', '/explore');
      window.post.remove('box');
    });
    await waitForCleanPage(page);
    await page.evaluate(() => history.back());
    await page.waitFor(() => location.pathname === '/dana/status/1');
    await mountBox(page);
    await write(page, DRAFT);
    await waitForMarks(page, 'calm down');
  });

  it('stays coached under an address that changes while the box stays', async () => {
    await page.evaluate(() => history.pushState(null, '', '/dana/status/1/photo/1'));
    await write(page, ' Calm down.');
    await waitForMarks(page, 'calm down', 'Calm down');
    expect(await modelOf(page)).toBe(`${DRAFT} Calm down.`);
  });

  it('is coached again after another page and the way back', async () => {
    await page.goto(OTHER);
    expect(await page.coach.isMounted()).toBe(false);
    await page.evaluate(() => history.back());
    await page.waitFor(() => location.pathname === '/dana/status/1' && 'post' in window);
    await page.evaluate(() => document.getElementById('box') && window.post.remove('box')); // as the browser kept it
    await mountBox(page);
    await waitForCoach(page);
    await write(page, DRAFT);
    await waitForMarks(page, 'calm down');
    expect(await page.evaluate(() => document.querySelectorAll('tactful-coach').length)).toBe(1);
  });

  it('is coached with the words that it brings along, as in a tab that is restored', async () => {
    await page.evaluate((draft) => {
      window.post.remove('box');
      window.post.mount('box', 'textarea', 'Reply');
      const box = document.querySelector<HTMLTextAreaElement>('#box textarea');
      if (box) box.value = draft;
      window.post.focus('box');
    }, DRAFT);
    await page.coach.waitFor((root) => root.querySelectorAll('[aria-hidden="true"] > span').length === 1);
    expect(await modelOf(page)).toBe(DRAFT);
  });

  it('is followed when the site draws its box anew under the hands, and goes on in the new one', async () => {
    await page.evaluate(() => {
      window.post.remove('box');
      window.post.mount('box', 'draft-js', 'Reply');
      window.post.focus('box');
    });
    await write(page, 'Get over it, Dana.');
    await waitForMarks(page, 'Get over it');
    expect(await modelOf(page)).toBe('Get over it, Dana.');
    await page.coach.waitFor((root) => root.querySelectorAll('.tf-pill').length === 1);
  });
});
