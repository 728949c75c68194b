import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextFrame } from '@/tests/editors/random-keys.ts';
import { waitForCleanPage, waitForMarks, waitForNoMark } from '../coach/marked.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import type { Holdings } from '../driver/meter.ts';
import type { Page } from '../driver/page.ts';
import { until } from '../driver/until.ts';
import { closeBox, openBox } from './box.ts';
import { soakPages, URLS } from './pages.ts';

/** Boxes that are opened and closed on one page: `BOXES=200 npx vitest run --project e2e tests/e2e/soak/churn.spec.ts -t boxes`. */
const BOXES = Number(process.env['BOXES'] ?? 15);
/** Replies that are typed into one box: `REPLIES=240` are those of 8 hours at 30 an hour. */
const REPLIES = Number(process.env['REPLIES'] ?? 5);
/** More bytes a box than this is a leak: a session with its report and surfaces is some hundred kilobytes. */
const BYTES_PER_BOX = 20_000;
/** What a tab may hold more after a day's typing, in bytes: code that was compiled meanwhile, what the coach remembers of texts. */
const HEAP_SLACK = 5_000_000;
/** 120 characters, about a sentence or two. */
const REPLY =
  'Please calm down, it was not our fault. Somebody will look into it, and you will hear from us when we know more of it. ';

const expectNoGrowth = (before: Holdings, after: Holdings, bytes: number) => {
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 2);
  expect(after.heapBytes - before.heapBytes).toBeLessThan(bytes);
};

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
    await page.type('Please calm down. ');
    await waitForMarks(page, 'calm down');
    await closeBox(page);
    await waitForCleanPage(page);
  };

  it(
    `leave nothing that grows, ${String(BOXES)} of them`,
    async () => {
      for (let warm = 0; warm < 5; warm++) await writeAndClose();
      const before = await page.weigh();
      for (let box = 0; box < BOXES; box++) await writeAndClose();
      const after = await page.weigh();
      console.log(`${name}, ${String(BOXES)} boxes:`, before, after);
      expect([...page.errors, ...page.faults]).toEqual([]);
      expectNoGrowth(before, after, 1_000_000 + BOXES * BYTES_PER_BOX);
      expect(after.nodes ?? 0).toBeLessThanOrEqual((before.nodes ?? 0) + 20);
    },
    120_000 + BOXES * 3000,
  );

  it(
    `hold no more after ${String(REPLIES)} replies typed into one of them`,
    async () => {
      await openBox(page, 'lexical');
      const write = async () => {
        await page.type(REPLY);
        await waitForMarks(page, 'calm down');
        await page.press('ControlOrMeta+a');
        await page.evaluate(nextFrame);
        await page.press('Backspace');
        await page.waitFor(() => window.box.model() === '');
        await waitForNoMark(page, 'calm down');
      };
      for (let warm = 0; warm < 2; warm++) await write();
      const before = await page.weigh();
      for (let reply = 0; reply < REPLIES; reply++) await write();
      const after = await page.weigh();
      console.log(`${name}, ${String(REPLIES)} replies of ${String(REPLY.length)} characters:`, before, after);
      expect([...page.errors, ...page.faults]).toEqual([]);
      expectNoGrowth(before, after, HEAP_SLACK);
      await closeBox(page);
      await waitForCleanPage(page);
    },
    120_000 + REPLIES * 10_000,
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
