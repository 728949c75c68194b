import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { violationsOf } from '../surfaces/axe.ts';
import { openOptions, showPart } from './options.ts';

const PARTS = [
  ...['rules', 'voice', 'words', 'limits', 'people', 'replies', 'conduct', 'about'].map((id) => `preset/${id}`),
  'sharing',
  'try-out',
  'privacy',
];

describe.each([
  ['light', { width: 1366, height: 940 }],
  ['dark', { width: 1366, height: 940 }],
  ['light', { width: 683, height: 470 }], // 200 % zoom of the first
  ['dark', { width: 320, height: 640 }],
] as const)('the options page, %s, in a window of %j', (colorScheme, viewport) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch('chromium', { pages: {}, colorScheme, viewport });
    page = await openOptions(browser, 'preset/voice');
    await mkdir('out/pictures', { recursive: true });
  });
  afterAll(() => browser.close());

  it.each(PARTS)('has no serious fault for axe in %s, and scrolls in one direction only', async (part) => {
    await showPart(page, part);
    await page.screenshot(`out/pictures/options-${part.replace('/', '-')}-${colorScheme}-${viewport.width}.png`);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(page.errors).toEqual([]);
  });
});
