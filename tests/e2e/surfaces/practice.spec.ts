import { mkdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import type { Page } from '../driver/page.ts';
import { violationsOfSurfaces } from './axe.ts';

const DRAFT = 'Hello Idris, calm down,';

/** Opens the practice page, with the card of the first situation: a narrow window starts with it closed. */
async function openPractice(browser: Browser, isNarrow = false): Promise<Page> {
  const page = await browser.extensionPage('welcome.html');
  await page.coach.waitFor((root) => root.querySelector('.tf-pill.is-stop') !== null);
  if (isNarrow) {
    expect(await page.coach.evaluate((root) => root.querySelector('.tf-card'))).toBeNull();
    await page.press('Alt+Comma');
  }
  await page.coach.waitFor((root) => root.querySelectorAll('.tf-card .tf-finding').length > 1);
  return page;
}

const draftOf = (page: Page) => page.text('[data-practice-composer] [contenteditable]');

describe.each(BROWSERS)('the practice page in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: {} });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await openPractice(browser);
  });
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    expectNoOutsideRequests(browser);
    await page.close();
  });

  it('has the real coach on the real editor: marks, pill and card', async () => {
    expect(await draftOf(page)).toContain(DRAFT);
    const { warn, stop } = await page.highlights();
    expect(warn.join()).toContain('calm down');
    expect(stop.join()).toContain('spa offer');
    expect(await page.coach.text('.tf-card h2')).toMatch(/^1 to settle, \d to change$/);
    expect(await page.coach.text('.tf-pill')).toBe('1');
  });

  it('keeps pill and card off the box’s own button and words', async () => {
    const box = await page.rect('[data-practice-composer] [contenteditable]');
    const button = await page.rect('[data-practice-post]');
    const pill = await page.coach.rect('.tf-pill');
    const card = await page.coach.rect('.tf-card');
    expect(pill.x + pill.width).toBeLessThanOrEqual(button.x - 12);
    expect(pill.y).toBeGreaterThanOrEqual(box.y + box.height);
    expect(card.x).toBeGreaterThanOrEqual(button.x + button.width);
  });

  it('changes the draft by the tick of a finding and keeps the caret in the box', async () => {
    await page.coach.click('.tf-finding .is-tick');
    await page.waitFor((draft) => !document.querySelector('[contenteditable]')?.textContent?.includes(draft), DRAFT);
    await page.type(' Sam');
    expect(await draftOf(page)).toContain('Sam');
  });

  it('is worked with the keyboard alone', async () => {
    await page.press('Alt+Comma');
    await page.waitFor(() => document.activeElement?.matches('[contenteditable]') === true);
    await page.coach.waitFor((root) => root.querySelector('.tf-card') === null);
    await page.press('Alt+Comma');
    await page.coach.waitFor((root) => root.activeElement?.matches('.is-open [data-finding]'));
    await page.press('ArrowDown');
    await page.coach.waitFor((root) => root.activeElement?.textContent?.startsWith('Warning: '));
    await page.press('Enter');
    await page.waitFor((draft) => !document.querySelector('[contenteditable]')?.textContent?.includes(draft), DRAFT);
    await page.press('Alt+Comma');
    await page.press('Alt+Period');
    await page.coach.waitFor((root) => root.querySelector('.tf-popover') !== null);
  });

  it('opens the reason under the pointer, and mends from there', async () => {
    await page.press('Alt+Comma');
    const mark = await page.evaluate(() => {
      const [range] = CSS.highlights.get('tactful-warn') ?? [];
      const { x, y, width, height } = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.hover(mark);
    await page.coach.waitFor((root) => root.querySelector('.tf-popover') !== null);
    await page.coach.hover('.tf-popover .tf-fix');
    await page.coach.click('.tf-popover .tf-fix');
    await page.waitFor((draft) => !document.querySelector('[contenteditable]')?.textContent?.includes(draft), DRAFT);
  });

  it('returns to the caret on Escape', async () => {
    await page.press('Alt+Comma');
    await page.press('Alt+Comma');
    await page.coach.waitFor((root) => root.activeElement !== null);
    await page.press('Escape');
    await page.waitFor(() => document.activeElement?.matches('[contenteditable]') === true);
    expect(await page.coach.evaluate((root) => root.querySelector('.tf-card') !== null)).toBe(true);
  });

  it('posts nothing, and shows what would have been posted and how it would have landed', async () => {
    await page.click('[data-practice-post]');
    await page.coach.click('.tf-guard .is-quiet'); // post anyway: the draft has a stop
    expect(await page.text('.tf-posted')).toContain('Nothing was posted');
    expect(await page.text('.tf-posted blockquote')).toContain(DRAFT);
    await page.waitFor(() => document.querySelector('tactful-coach') === null);
    await page.click('.tf-posted .is-main');
    await page.coach.waitFor((root) => root.querySelector('.tf-card') !== null);
    expect(await page.text('[aria-current="true"]')).toContain('A fan');
  });
});

describe.each([
  ['light', { width: 1366, height: 940 }],
  ['dark', { width: 1366, height: 940 }],
  ['light', { width: 683, height: 470 }], // 200 % zoom of the first
  ['dark', { width: 320, height: 640 }],
] as const)('the practice page, %s, in a window of %j', (colorScheme, viewport) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch('chromium', { pages: {}, colorScheme, viewport });
    page = await openPractice(browser, viewport.width < 1100);
  });
  afterAll(() => browser.close());

  it('scrolls in one direction only', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('keeps the card in the window, header in sight', async () => {
    const card = await page.coach.rect('.tf-card');
    expect(card.x).toBeGreaterThanOrEqual(8);
    expect(card.x + card.width).toBeLessThanOrEqual(viewport.width - 8);
    expect(card.y).toBeGreaterThanOrEqual(8);
    expect(card.y + card.height).toBeLessThanOrEqual(viewport.height - 8);
  });

  it('is drawn', async () => {
    await mkdir('out/pictures', { recursive: true });
    const path = `out/pictures/practice-${colorScheme}-${viewport.width}.png`;
    await expect(page.screenshot(path)).resolves.toBeUndefined();
  });

  it('has no serious fault for axe, nor have the surfaces over it', async () => {
    expect(await violationsOfSurfaces(page)).toEqual([]);
  });
});

describe('the check by axe', () => {
  it('sees into the surfaces: a button without a name is a fault', async () => {
    const browser = await launch('chromium', { pages: {} });
    const page = await openPractice(browser);
    await page.coach.evaluate((root) => {
      root.querySelector('.tf-card-close')?.removeAttribute('aria-label');
      root.querySelector('.tf-card-close')?.removeAttribute('title');
    });
    expect((await violationsOfSurfaces(page)).join()).toMatch(/^button-name: .*tf-card-close/);
    await browser.close();
  });
});
