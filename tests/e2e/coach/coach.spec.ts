import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import type { Page } from '../driver/page.ts';
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

  const mount = (id: string, label = COMMENT, place = '#boxes') =>
    page.evaluate((id, label, place) => window.post.mount(id, 'lexical', label, place), id, label, place);
  const model = (id: string) => page.evaluate((id) => window.post.model(id), id);
  const marked = (words: string) =>
    page.waitFor(
      (words) => [...(CSS.highlights.get('tactful-warn') ?? [])].some((range) => String(range) === words),
      words,
    );
  const countHosts = () => page.evaluate(() => document.querySelectorAll('tactful-coach').length);

  it('comes with the first focus of a box that mounted late, and marks what is typed', async () => {
    await mount('late');
    expect(await page.coach.isMounted()).toBe(false);
    await page.click('#late [contenteditable]');
    await page.waitFor(() => document.querySelector('tactful-coach') !== null);
    await page.type('Please calm down, Dana.', { delay: 5 });
    await marked('calm down');
    expect(await model('late')).toBe('Please calm down, Dana.');
    expect(await countHosts()).toBe(1);
  });
});
