import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import type { Page } from '../driver/page.ts';
import { sitePages } from '../pages/sites/index.ts';
import {
  CURT,
  EMBER,
  FACEBOOK,
  focusBox,
  HARSH,
  modelOf,
  openBox,
  PRIVATE,
  REACT,
  submittedOn,
  waitForNoQuestion,
  waitForPosts,
  waitForQuestion,
  writeDraft,
  X,
} from './boxes.ts';

const BOXES = [
  ['X', X],
  ['Facebook', FACEBOOK],
  ['LinkedIn (React)', REACT],
  ['LinkedIn (Ember)', EMBER],
] as const;

const EDIT = '.tf-guard .is-main';
const REPLACE = '.tf-guard .tf-button:nth-child(2)';
const ANYWAY = '.tf-guard .is-quiet';
/** Posts that must all arrive, once each: `POSTS=100 npx vitest run --project e2e tests/e2e/guard/guard.spec.ts -t doubles`. */
const POSTS = Number(process.env['POSTS'] ?? 20);

describe.each(BROWSERS)('the send guard in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: await sitePages() });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    expectNoOutsideRequests(browser);
    await page.close();
  });

  describe.each(BOXES)('on %s', (_, box) => {
    it('asks at the button, beside it, and Edit leads back to the words', async () => {
      page = await openBox(browser, box);
      await writeDraft(page, HARSH);
      await page.click(box.button);
      await waitForQuestion(page);
      const button = await page.rect(box.button);
      const guard = await page.coach.rect('.tf-guard');
      expect(guard.width).toBe(328);
      expect(Math.abs(guard.x + guard.width - button.x - button.width)).toBeLessThan(1);
      expect(guard.y >= button.y + button.height || guard.y + guard.height <= button.y).toBe(true);
      expect(await page.coach.text('.tf-guard')).toContain('Asked once for this draft. Nothing has been posted.');
      await page.press('Enter');
      await waitForNoQuestion(page);
      await page.type('!');
      await page.waitFor((id) => window.__page.model(id).includes('idiot!'), box.id);
      expect(await submittedOn(page)).toEqual([]);
    });

    it('asks at the key, and Post anyway posts once', async () => {
      page = await openBox(browser, box);
      await writeDraft(page, HARSH);
      await page.press(box.key);
      await waitForQuestion(page);
      expect(await submittedOn(page)).toEqual([]);
      const draft = await modelOf(page, box);
      await page.coach.click(ANYWAY);
      await waitForPosts(page, draft);
      await waitForNoQuestion(page);
    });

    it('asks once for a text, and again when it has changed', async () => {
      page = await openBox(browser, box);
      await writeDraft(page, HARSH);
      await page.click(box.button);
      await waitForQuestion(page);
      await page.press('Escape');
      await waitForNoQuestion(page);
      await page.type(' now');
      await page.waitFor((id) => window.__page.model(id).includes('idiot now'), box.id);
      await writeDraft(page, '');
      await page.press(box.key);
      await waitForQuestion(page);
      await page.coach.click(EDIT);
      await waitForNoQuestion(page);
      const draft = await modelOf(page, box);
      await page.press(box.key);
      await waitForPosts(page, draft);
    });

    it('replaces the words in the editor’s own text, and posts nothing by that', async () => {
      page = await openBox(browser, box);
      await writeDraft(page, PRIVATE);
      await page.click(box.button);
      await waitForQuestion(page);
      await page.coach.click(REPLACE);
      await page.waitFor((id) => window.__page.model(id).includes('on the number you gave us today.'), box.id);
      await waitForNoQuestion(page);
      expect(await submittedOn(page)).toEqual([]);
      await page.waitFor(() => !CSS.highlights.get('tactful-stop')?.size);
      const draft = await modelOf(page, box);
      await page.click(box.button);
      await waitForPosts(page, draft);
    });

    it('lets a draft with no more than a warning go', async () => {
      page = await openBox(browser, box);
      await writeDraft(page, CURT, 'warn');
      const draft = await modelOf(page, box);
      await page.press(box.key);
      await waitForPosts(page, draft);
    });
  });

  it('leaves Shift+Enter on Facebook a new line', async () => {
    page = await openBox(browser, FACEBOOK);
    await writeDraft(page, HARSH);
    await page.press('Shift+Enter');
    await page.type('Sam');
    await page.waitFor((draft) => window.__page.model('reply') === `${draft}\nSam`, HARSH);
    expect(await page.coach.evaluate((root) => root.querySelector('.tf-guard'))).toBeNull();
    expect(await submittedOn(page)).toEqual([]);
  });

  it('leaves the Enter of an input method alone', async () => {
    page = await openBox(browser, FACEBOOK);
    await writeDraft(page, HARSH);
    if (!page.ime) return; // the protocol of Firefox has none; the key is tested in tests/sites/submit-key.test.ts
    await page.ime.compose('す');
    await page.press('Enter');
    await page.ime.commit('す');
    await page.waitFor((draft) => window.__page.model('reply').startsWith(`${draft}す`), HARSH);
    expect(await page.coach.evaluate((root) => root.querySelector('.tf-guard'))).toBeNull();
  });

  it(`loses and doubles none of ${String(POSTS)} posts`, { timeout: 60_000 + POSTS * 1000 }, async () => {
    page = await openBox(browser, FACEBOOK);
    const draft = 'You idiot.';
    const posted: string[] = [];
    while (posted.length < POSTS) {
      await focusBox(page, FACEBOOK);
      await page.type(draft);
      await page.waitFor(() => CSS.highlights.get('tactful-stop')?.size === 1);
      await page.press('Enter');
      await waitForQuestion(page);
      await page.coach.click(ANYWAY);
      posted.push(draft);
      await waitForPosts(page, ...posted);
      await page.waitFor(() => window.__page.model('reply') === '');
    }
    expect(await submittedOn(page)).toEqual(posted);
  });
});
