import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { sitePages } from '../pages/sites/index.ts';
import {
  FACEBOOK,
  focusBox,
  HARSH,
  openBox,
  submittedOn,
  waitForNoQuestion,
  waitForPosts,
  waitForQuestion,
  writeDraft,
} from './boxes.ts';

/** Of the extension's own page, where `evaluate` runs. */
declare const browser: ExtensionApi;

describe.each(BROWSERS)('the send guard in %s fails open', (name) => {
  let opened: Browser;
  let page: Page;
  beforeAll(async () => {
    opened = await launch(name, { pages: await sitePages() });
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    page = await openBox(opened, FACEBOOK);
  });
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await page.close();
  });

  const setGuard = async (guard: boolean) => {
    const extension = await opened.extensionPage('popup.html');
    await extension.evaluate((guard) => browser.storage.local.set({ settings: { guard } }), guard);
    await extension.close();
    await page.toFront();
  };

  it('in a native dialog, where no question could be answered', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const form = document.querySelector('form');
      form?.before(dialog);
      if (form) dialog.append(form);
      dialog.showModal();
    });
    await focusBox(page, FACEBOOK);
    await writeDraft(page, HARSH);
    await page.press(FACEBOOK.key);
    await waitForPosts(page, HARSH);
  });

  it('on a page whose button it no longer knows: the next press posts', async () => {
    await page.evaluate(() => document.querySelectorAll('[id^="focused-state"]').forEach((part) => (part.id = 'new')));
    await writeDraft(page, HARSH);
    await page.press(FACEBOOK.key);
    await waitForQuestion(page);
    await page.coach.click('.tf-guard .is-quiet');
    await waitForQuestion(page);
    expect(await page.coach.text('.tf-guard')).toContain('Press it once more');
    expect(await submittedOn(page)).toEqual([]);
    await page.press('Enter');
    await waitForNoQuestion(page);
    await page.press(FACEBOOK.key);
    await waitForPosts(page, HARSH);
  });

  it('when a person has switched it off', async () => {
    await setGuard(false);
    await focusBox(page, FACEBOOK);
    await writeDraft(page, HARSH);
    await page.press(FACEBOOK.key);
    await waitForPosts(page, HARSH);
    await setGuard(true);
  });

  it('when its box is taken away under the question', async () => {
    await writeDraft(page, HARSH);
    await page.press(FACEBOOK.key);
    await waitForQuestion(page);
    await page.evaluate(() => document.querySelector('form')?.remove());
    await page.waitFor(() => document.querySelector('tactful-coach') === null);
  });

  it('once the extension is reloaded under it', async () => {
    await writeDraft(page, HARSH);
    const extension = await opened.extensionPage('popup.html');
    await extension.evaluate(() => browser.runtime.reload()).catch(() => null); // its own page goes with it
    await page.waitFor(() => document.hasFocus());
    // Firefox gives open pages the new scripts, whose guard may ask again: then the question is there to be answered.
    await page.press(FACEBOOK.key);
    const isAsked = await page.coach.evaluate((root) => root.querySelector('.tf-guard') !== null).catch(() => false);
    if (isAsked) await page.coach.click('.tf-guard .is-quiet');
    await waitForPosts(page, HARSH);
  });
});
