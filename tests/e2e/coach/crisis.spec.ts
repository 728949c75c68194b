import { mkdir } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Preset } from '@/lib/presets/schema.ts';
import { type Browser, BROWSERS, launch, type LaunchOptions } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { violationsOfSurfaces } from '../surfaces/axe.ts';
import { waitForMarks } from './marked.ts';
import { keepOwnPreset } from './own-preset.ts';
import { coachPages } from './pages.ts';

const STATEMENT = 'We know that cots of the May batch can tip. Please stop using them; Ana Weber answers here by six.';
const CRISIS = {
  playbook: [
    'Answer within 30 minutes, also when there is no news.',
    'Guess nothing about the cause: say what we know and when more comes.',
    'Pass anyone who was hurt to Ana at once.',
  ],
  contacts: ['Ana Weber, 020 7946 0000'],
  holdingStatement: STATEMENT,
} satisfies Preset['crisis'];

const PICTURES = 'out/pictures';
let browser: Browser;
let page: Page;
beforeAll(() => mkdir(PICTURES, { recursive: true }));
afterEach(() => browser.close());

/** Opens a reply box on X, with the card, while the crisis is in force. */
async function open(name: Parameters<typeof launch>[0], look: Partial<LaunchOptions> = {}, style = ''): Promise<void> {
  const pages = await coachPages();
  const post = pages['x.com/dana/status/1'];
  if (typeof post !== 'string') throw new Error('The post is a page.');
  const styled = post
    .replace('<!doctype html>', '<!doctype html><html lang="en">')
    .replace('</style>', `${style}</style>`);
  browser = await launch(name, { pages: { ...pages, 'x.com/dana/status/1': styled }, ...look });
  await keepOwnPreset(browser, { crisis: { ...CRISIS, starts: '2026-01-01', ends: '2099-11-26' } });
  page = await browser.newPage();
  await page.goto('https://x.com/dana/status/1');
  await page.waitFor(() => 'post' in window);
  await page.evaluate(() => window.post.mount('box', 'draft-js', 'Post your reply'));
  await page.click('#box [contenteditable]');
  await page.coach.click('.tf-pill');
  await page.coach.rect('.tf-crisis');
}

describe.each(BROWSERS)('a crisis in %s', (name) => {
  it('has its steps in the card and its statement one click away, holds jokes back, and ends by itself', async () => {
    await open(name);
    expect(await page.coach.text('.tf-crisis')).toMatch(/Crisis until the end of Thu,? 26 Nov/);
    expect(await page.coach.text('.tf-crisis ol')).toContain(CRISIS.playbook[1]);
    await page.screenshot(`${PICTURES}/crisis-${name}.png`);

    await page.click('#box [contenteditable]');
    await page.type('Hi Dana. ', { delay: 5 });
    await page.coach.click('.tf-crisis .tf-button');
    await page.waitFor((text) => window.post.model('box') === text, `Hi Dana. ${STATEMENT}`);
    await page.press('ControlOrMeta+z');
    await page.waitFor(() => window.post.model('box').trim() === 'Hi Dana.');
    await page.type('Haha! ', { delay: 5 });
    await waitForMarks(page, 'Haha');
    expect((await page.highlights()).stop).toEqual(['Haha']);

    const ends = new Date(Date.now() + 7_000).toISOString();
    await keepOwnPreset(browser, { crisis: { ...CRISIS, contacts: ['Jo Lind'], ends } });
    await page.coach.waitFor((root) => root.querySelector('.tf-crisis')?.textContent.includes('Jo Lind'));
    await page.coach.waitFor((root) => root.querySelector('.tf-crisis') === null);
    await page.waitFor(() => (CSS.highlights.get('tactful-stop')?.size ?? 0) === 0);
    expect(page.errors).toEqual([]);
  });
});

it('a crisis is readable in the dark, in a narrow window', async () => {
  const narrow =
    '#boxes > div, #boxes [contenteditable] { width: 260px } body { background: #000; color: #e7e9ea } a { color: #8ab4f8 }';
  await open('chromium', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }, narrow);
  await page.screenshot(`${PICTURES}/crisis-dark-320.png`);
  expect(await violationsOfSurfaces(page)).toEqual([]);
});
