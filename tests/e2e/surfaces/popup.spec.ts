import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coachPages } from '../coach/pages.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { violationsOf } from './axe.ts';

describe('the popup over a reply box', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch('chromium', { pages: await coachPages() });
    page = await browser.newPage();
    await page.goto('https://www.facebook.com/pellworth/posts/1');
  });
  afterAll(() => browser.close());

  it('says how to begin before a box has had the focus', async () => {
    const popup = await browser.openPopup();
    expect(await popup.text('h2')).toBe('Ready when you write');
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
  });

  it('shows the report of the box, mends the draft in one click, and follows it', async () => {
    await page.waitFor(() => 'post' in window);
    await page.evaluate(() => window.post.mount('box', 'lexical', 'Comment as Pellworth House'));
    await page.click('#box');
    await page.type('Hi Dana, please calm down, it is company policy. ', { delay: 5 });
    await page.coach.waitFor((root) => root.querySelector('.tf-pill.is-warn') !== null);
    const popup = await browser.openPopup();
    await popup.waitFor(() => document.querySelectorAll('.tf-finding').length > 0);
    expect(await popup.text('.tf-popup-state')).toMatch(/\d to change[\s\S]*Reply to Pellworth House/);
    const { width, height } = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(width).toBeGreaterThanOrEqual(360);
    expect((await popup.rect('main')).width).toBe(width);
    const foot = await popup.rect('footer');
    expect(foot.y + foot.height).toBeLessThanOrEqual(height);
    await mkdir('out/pictures', { recursive: true });
    await popup.screenshot('out/pictures/popup.png');
    expect(await violationsOf(popup)).toEqual([]);
    await popup.click('.tf-finding .is-tick');
    await page.waitFor(() => !window.post.model('box').includes('calm down'));
    await popup.waitFor(() => !document.querySelector('.tf-popup-findings')?.textContent?.includes('calm down'));
    await popup.close();
  });

  it('pauses the site and wakes it again', async () => {
    const popup = await browser.openPopup();
    await popup.click('.tf-choice button');
    expect(await popup.text('h2')).toBe('Paused on Facebook');
    await page.waitFor(() => document.querySelector('tactful-coach') === null);
    await popup.click('.tf-choice [aria-pressed="true"]');
    await popup.waitFor(() => document.querySelector('h2')?.textContent === 'Ready when you write');
    await popup.close();
  });
});

describe.each(BROWSERS)('the popup as a page in %s, dark', (name) => {
  it('says where Tactful works when the tab is none of the three sites', async () => {
    const browser = await launch(name, { pages: {}, colorScheme: 'dark' });
    const popup = await browser.extensionPage('popup.html');
    expect(await popup.text('main')).toContain('Not on this page');
    expect(await popup.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await violationsOf(popup)).toEqual([]);
    expect(popup.errors).toEqual([]);
    await browser.close();
  });
});
