import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForCleanPage, waitForMarks } from '../coach/marked.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { builtExtension } from '../driver/build-extension.ts';
import { chromiumExtensionId } from '../driver/extension-id.ts';
import type { Page } from '../driver/page.ts';
import { DRAFT, faultPages, POST } from './pages.ts';
import { modelOf, mountBox, openReply, waitForCoach, write } from './reply.ts';

/** Of the extension's own page, where `evaluate` runs. */
declare const browser: ExtensionApi;

/** Runs `change` in a page of the extension that is closed again. */
async function inExtension(opened: Browser, change: () => Promise<void>): Promise<void> {
  const page = await opened.extensionPage('popup.html');
  await page.evaluate(change);
  await page.close();
}

describe.each(BROWSERS)('a reply in %s is unharmed', (name) => {
  let opened: Browser;
  let page: Page;
  beforeAll(async () => {
    opened = await launch(name, { pages: await faultPages() });
  });
  afterAll(() => opened.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('by settings that are nonsense', async () => {
    await inExtension(opened, () =>
      browser.storage.local.set({ settings: { presetId: 7, pausedSites: 'all', pausedUntil: 'soon', cardOpen: {} } }),
    );
    page = await openReply(opened);
    await inExtension(opened, () => browser.storage.local.set({ settings: 'none' }));
    await page.toFront();
    await write(page, ' Calm down.');
    await waitForMarks(page, 'calm down', 'Calm down');
    await inExtension(opened, () => browser.storage.local.clear());
    expect(page.faults).toEqual([]);
  });

  it('by an update while it is typed, and coached again once the page is loaded anew', async () => {
    page = await openReply(opened);
    const extension = await opened.extensionPage('popup.html');
    await extension.evaluate(() => browser.runtime.reload()).catch(() => null); // its own page goes with it
    await page.waitFor(() => document.hasFocus());
    await write(page, ' Calm down.');
    expect(await modelOf(page)).toBe(`${DRAFT} Calm down.`);
    if (name === 'chromium') await waitForCleanPage(page); // Firefox gives open pages the new scripts at once
    await page.reload();
    await mountBox(page);
    await waitForCoach(page);
    await write(page, DRAFT);
    await waitForMarks(page, 'calm down');
  });
});

describe('a reply in Chromium is unharmed', () => {
  let opened: Browser;
  let page: Page;
  beforeAll(async () => {
    opened = await launch('chromium', { pages: await faultPages() });
  });
  afterAll(() => opened.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('by a background that stops before the first focus, under the coach, and before the next box', async () => {
    page = await opened.newPage();
    await page.goto(POST);
    await opened.stopBackground?.();
    await mountBox(page);
    await waitForCoach(page);
    await opened.stopBackground?.();
    await write(page, DRAFT);
    await waitForMarks(page, 'calm down');
    await opened.stopBackground?.();
    await mountBox(page, 'textarea', 'next');
    await write(page, DRAFT);
    await page.coach.waitFor((root) => root.querySelectorAll('.tf-pill').length === 2);
    expect(await modelOf(page)).toBe(DRAFT);
    expect(await modelOf(page, 'next')).toBe(DRAFT);
    expect(page.faults).toEqual([]);
  });

  it('by a storage that is full: the card opens, and is only not remembered', async () => {
    page = await openReply(opened);
    await inExtension(opened, async () => {
      const { QUOTA_BYTES } = browser.storage.local as unknown as { QUOTA_BYTES: number }; // Chromium's own
      await browser.storage.local.set({ full: 'x'.repeat(QUOTA_BYTES - 20) });
    });
    await page.toFront();
    await page.coach.click('.tf-pill');
    await page.coach.rect('.tf-card');
    await page.waitFor(() => document.hasFocus());
    await write(page, ' Calm down.');
    await waitForMarks(page, 'calm down', 'Calm down');
    await inExtension(opened, () => browser.storage.local.clear());
    expect(page.faults).toEqual([expect.stringContaining('the memory of the card')]);
  });

  it('by being switched off while it is typed, and nothing of the coach is left at the next key', async () => {
    page = await openReply(opened);
    const settings = await opened.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (id) =>
        new Promise<void>((resolve) =>
          // what the switch on that page calls
          (
            globalThis as unknown as {
              chrome: { management: { setEnabled(id: string, on: boolean, done: () => void): void } };
            }
          ).chrome.management.setEnabled(id, false, resolve),
        ),
      await chromiumExtensionId(await builtExtension('chromium')),
    );
    await settings.close();
    await page.toFront();
    await write(page, ' Calm down.');
    await waitForCleanPage(page);
    await write(page, ' Calm down.');
    expect(await modelOf(page)).toBe(`${DRAFT} Calm down. Calm down.`);
  });
});
