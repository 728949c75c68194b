import { mkdir } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { coachPages } from '../coach/pages.ts';
import { type Browser, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { violationsOfSurfaces } from './axe.ts';

const POST = 'https://x.com/dana/status/1';
const PICTURES = 'out/pictures';

describe('the surfaces over a page', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(() => mkdir(PICTURES, { recursive: true }));
  afterEach(() => browser.close());

  /** Writes a reply with a mark and a card on a page of X. */
  const open = async (html: (page: string) => string, look: { forcedColors?: boolean; colorScheme?: 'dark' } = {}) => {
    const pages = await coachPages();
    const post = pages['x.com/dana/status/1'];
    if (typeof post !== 'string') throw new Error('The post is a page.');
    browser = await launch('chromium', { pages: { ...pages, 'x.com/dana/status/1': html(post) }, ...look });
    page = await browser.newPage();
    await page.goto(POST);
    await page.waitFor(() => 'post' in window);
    await page.evaluate(() => window.post.mount('box', 'draft-js', 'Post your reply'));
    await page.click('#box [contenteditable]');
    await page.type('Hi Dana, please calm down. We apologize for any inconvenience. Sue me, then. ', { delay: 5 });
    await page.coach.waitFor((root) => root.querySelector('.tf-pill.is-stop, .tf-pill.is-warn') !== null);
    await page.coach.click('.tf-pill');
    await page.coach.rect('.tf-card .tf-finding');
  };

  it('stand at the reading end of a page that reads right to left, and keep the draft’s own direction', async () => {
    await open((html) => html.replace('<!doctype html>', '<!doctype html><html dir="rtl" lang="ar">'));
    const box = await page.rect('#box [contenteditable]');
    const [card, pill] = [await page.coach.rect('.tf-card'), await page.coach.rect('.tf-pill')];
    expect(card.x + card.width).toBeLessThanOrEqual(box.x);
    expect(pill.x).toBeCloseTo(box.x, 0);
    const lines = await page.coach.evaluate((root) => {
      const { left, right } = (root.querySelector('.tf-finding.is-open .tf-icon') as Element).getBoundingClientRect();
      const body = (root.querySelector('.tf-finding.is-open .tf-finding-body') as Element).getBoundingClientRect();
      return { icon: { left, right }, body: { left: body.left, right: body.right } };
    });
    expect(lines.body.right).toBeLessThanOrEqual(lines.icon.left);
    const words = await page.coach.evaluate((root) => {
      const { unicodeBidi, textAlign } = getComputedStyle(root.querySelector('.tf-card h2') as Element);
      return { unicodeBidi, textAlign };
    });
    expect(words).toEqual({ unicodeBidi: 'plaintext', textAlign: 'right' });
    await page.screenshot(`${PICTURES}/card-rtl.png`);
    expect(await violationsOfSurfaces(page)).toEqual([]);
  });

  it('keep their edges and their filled parts where the system forces its colours', async () => {
    await open((html) => html, { forcedColors: true });
    const edges = await page.coach.evaluate((root) =>
      ['.tf-card', '.tf-pill'].map((part) => getComputedStyle(root.querySelector(part) as Element).outlineStyle),
    );
    expect(edges).toEqual(['solid', 'solid']);
    await page.screenshot(`${PICTURES}/card-forced-colors.png`);
  });

  it('are dark on a dark page', async () => {
    await open((html) => html.replace('</style>', 'body { background: #000; color: #e7e9ea; }</style>'), {
      colorScheme: 'dark',
    });
    expect(await page.coach.evaluate((root) => root.querySelector<HTMLElement>('.tf')?.dataset['theme'])).toBe('dark');
    await page.screenshot(`${PICTURES}/card-dark.png`);
  });
});
