import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextFrame } from '@/tests/editors/random-keys.ts';
import { waitForCleanPage, waitForMarks } from '../coach/marked.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { until } from '../driver/until.ts';
import { closeBox, openBox } from './box.ts';
import { soakPages, URLS } from './pages.ts';

/** Boxes that are opened and closed on one page: `BOXES=200 npx vitest run --project e2e tests/e2e/soak/churn.spec.ts`. */
const BOXES = Number(process.env['BOXES'] ?? 15);
/** More bytes a box than this is a leak: a session with its report and surfaces is some hundred kilobytes. */
const BYTES_PER_BOX = 20_000;

describe.each(BROWSERS)('boxes that come and go in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: await soakPages() });
    page = await browser.newPage();
    await page.goto(URLS.lexical);
    await page.waitFor(() => 'box' in window);
  });
  afterAll(() => browser.close());

  const writeAndClose = async () => {
    await openBox(page, 'lexical');
    await page.type('Please calm down. ', { delay: 5 });
    await waitForMarks(page, 'calm down');
    await closeBox(page);
    await waitForCleanPage(page);
  };

  it(
    `leave nothing that grows, ${String(BOXES)} of them`,
    async () => {
      for (let warm = 0; warm < 5; warm++) await writeAndClose();
      const before = await page.meter?.weigh();
      for (let box = 0; box < BOXES; box++) await writeAndClose();
      const after = await page.meter?.weigh();
      expect([...page.errors, ...page.faults]).toEqual([]);
      if (!before || !after) return;
      console.log(`${String(BOXES)} boxes:`, before, after);
      expect(after.listeners).toBeLessThanOrEqual(before.listeners + 2);
      expect(after.nodes).toBeLessThanOrEqual(before.nodes + 20);
      expect(after.heapBytes - before.heapBytes).toBeLessThan(1_000_000 + BOXES * BYTES_PER_BOX);
    },
    120_000 + BOXES * 3000,
  );

  if (name === 'firefox') return; // no protocol tells of scripts there

  /** Waits for two seconds of frames in which no code of the extension runs; what a pause has set off may end first. */
  const waitForRest = () =>
    until('nothing of the coach runs', async () => {
      const scripts = await page.meter?.scriptsDuring(async () => {
        for (let frame = 0; frame < 120; frame++) await page.evaluate(nextFrame);
      });
      return scripts?.every((url) => !url.startsWith('chrome-extension:'));
    });

  it('leave nothing that runs: no timer, no frame, no listener of the coach', async () => {
    await writeAndClose();
    await waitForRest();
  });

  it('run nothing while they stand without the focus and nobody moves', async () => {
    await openBox(page, 'lexical');
    await page.type('Please calm down. ', { delay: 5 });
    await page.evaluate(() => document.querySelector<HTMLElement>('#elsewhere')?.focus());
    await waitForRest();
    await closeBox(page);
  });
});
