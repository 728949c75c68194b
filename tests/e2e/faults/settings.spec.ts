import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForCleanPage } from '../coach/marked.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import {
  FACEBOOK,
  HARSH,
  openBox,
  submittedOn,
  waitForNoQuestion,
  waitForPosts,
  waitForQuestion,
  writeDraft,
} from '../guard/boxes.ts';
import { sitePages } from '../pages/sites/index.ts';

/** Of the extension's own page, where `evaluate` runs. */
declare const browser: ExtensionApi;

describe.each(BROWSERS)('under an open question in %s', (name) => {
  let opened: Browser;
  let page: Page;
  beforeAll(async () => {
    opened = await launch(name, { pages: await sitePages() });
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    page = await openBox(opened, FACEBOOK);
    await writeDraft(page, HARSH);
    await page.press(FACEBOOK.key);
    await waitForQuestion(page);
  });
  afterEach(async () => {
    await change({});
    expect([...page.errors, ...page.faults]).toEqual([]);
    await page.close();
  });

  /** As the popup does: by the settings, which every page follows. */
  const change = async (settings: object) => {
    const popup = await opened.extensionPage('popup.html');
    await popup.evaluate((settings) => browser.storage.local.set({ settings }), settings);
    await popup.close();
    await page.toFront();
  };

  it.each([
    ['the site is paused', { pausedSites: ['facebook'] }],
    ['everything is paused for an hour', { pausedUntil: Date.now() + 3_600_000 }],
  ])('%s: the question goes with all of the coach, and the next press posts once', async (_, settings) => {
    await change(settings);
    await waitForCleanPage(page);
    expect(await submittedOn(page)).toEqual([]);
    await page.click('[data-slot="reply"] [contenteditable]');
    await page.press(FACEBOOK.key);
    await waitForPosts(page, HARSH);
  });

  it('other guidelines are chosen: the question can still be answered, and posts once', async () => {
    await change({ presetId: 'regulated' });
    await page.coach.click('.tf-guard .is-quiet');
    await waitForPosts(page, HARSH);
    await waitForNoQuestion(page);
  });

  it('the guard is switched off: Edit leads back to the words, and the next press posts once', async () => {
    await change({ guard: false });
    await page.coach.click('.tf-guard .is-main');
    await waitForNoQuestion(page);
    expect(await submittedOn(page)).toEqual([]);
    await page.press(FACEBOOK.key);
    await waitForPosts(page, HARSH);
  });
});
