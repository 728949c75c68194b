import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LiveUpdate } from '@/lib/messages.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { waitForCleanPage, waitForMarks, waitForNoMark } from './marked.ts';
import { coachPages } from './pages.ts';

/** Of the extension's own page, where `evaluate` runs. */
declare const browser: ExtensionApi;

const POST = 'https://www.facebook.com/pellworth/posts/1';
const DRAFT = 'Please calm down, Dana.';

describe.each(BROWSERS)('a session in %s', (name) => {
  let opened: Browser;
  let page: Page;
  beforeAll(async () => {
    opened = await launch(name, { pages: await coachPages() });
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    page = await opened.newPage();
    await page.goto(POST);
    await page.waitFor(() => 'post' in window);
    await page.evaluate(() => window.post.mount('box', 'lexical', 'Comment as Pellworth House'));
    await page.click('#box');
    await page.waitFor(() => document.querySelector('tactful-coach') !== null);
    await page.type(DRAFT, { delay: 5 });
    await waitForMarks(page, 'calm down');
  });

  it('ends when the site is paused, and begins again with the next focus after it', async () => {
    const extension = await opened.extensionPage('popup.html');
    await extension.evaluate(() => browser.storage.local.set({ settings: { pausedSites: ['facebook'] } }));
    await waitForCleanPage(page);
    await page.type(' Calm down.', { delay: 5 });
    await extension.evaluate(() => browser.storage.local.set({ settings: {} }));
    await extension.close();
    await page.waitFor(() => {
      const box = document.querySelector<HTMLElement>('[contenteditable]');
      box?.blur();
      box?.focus();
      return document.querySelector('tactful-coach') !== null;
    });
    await waitForMarks(page, 'calm down', 'Calm down');
    await page.close();
  });

  it('tells an open popup what it shows, and takes its actions', async () => {
    const extension = await opened.extensionPage('popup.html');
    const left = await extension.evaluate(async (url) => {
      const [tab] = await browser.tabs.query({ url });
      const port = browser.tabs.connect(tab?.id ?? 0, { name: 'tactful-live' });
      return new Promise<string>((resolve) => {
        port.onMessage.addListener((update) => {
          const { report } = update as LiveUpdate;
          if (!report) return;
          const finding = report.state.findings.find(({ rule }) => rule === 'dismissive');
          if (!finding) return resolve(report.state.text);
          port.postMessage({ kind: 'ignore', finding });
        });
      });
    }, `${POST}*`);
    expect(left).toBe(DRAFT);
    await waitForNoMark(page, 'calm down');
    await extension.close();
    await page.close();
  });

  it('puts the number of findings on the toolbar, and takes it away with the box', async () => {
    const extension = await opened.extensionPage('popup.html');
    const waitForBadge = (pattern: string) =>
      extension.waitFor(
        async (url, pattern) => {
          const [tab] = await browser.tabs.query({ url });
          return new RegExp(pattern).test(await browser.action.getBadgeText({ tabId: tab?.id ?? 0 }));
        },
        `${POST}*`,
        pattern,
      );
    await waitForBadge('^[1-9]$');
    await page.toFront(); // a hidden page draws nothing, and does not notice that its box is gone
    await page.evaluate(() => window.post.remove('box'));
    await waitForBadge('^$');
    await extension.close();
    await page.close();
  });

  it('leaves typing as it was when the extension is reloaded under it, and no second coach', async () => {
    await page.evaluate(() => document.querySelector('tactful-coach')?.setAttribute('data-first', ''));
    const extension = await opened.extensionPage('popup.html');
    await extension.evaluate(() => browser.runtime.reload()).catch(() => null); // its own page goes with it
    await page.waitFor(() => document.hasFocus());
    await page.type(' Calm down.', { delay: 5 });
    if (name === 'chromium') {
      await waitForCleanPage(page); // a page keeps its old scripts, which end at the next key
    } else {
      await waitForMarks(page, 'calm down', 'Calm down'); // open pages get the new scripts, whose coach takes over
      expect(await page.evaluate(() => document.querySelectorAll('tactful-coach').length)).toBe(1);
      expect(await page.evaluate(() => document.querySelector('tactful-coach[data-first]'))).toBeNull();
    }
    expect(await page.evaluate(() => window.post.model('box'))).toBe(`${DRAFT} Calm down.`);
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
