import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import type { Page } from '../driver/page.ts';
import { until } from '../driver/until.ts';
import { readMainThread, watchMainThread } from './main-thread.ts';
import { openOptions, press, showPart } from './options.ts';
import { choosePastReplies, type FileKind } from './past-replies.ts';

/** How many replies a run goes over: `REPLIES=100000` for the figures of the docs. */
const REPLIES = Number(process.env['REPLIES'] ?? 400);
/** For a run, in ms. */
const PATIENCE = 60_000 + REPLIES * 30;
/** The longest task that a person does not notice, in ms (RAIL). */
const MOST_TASK = 50;
/** The rules, the models, what is known of the latest sentences and a piece of the file, in bytes. */
const MOST_HEAP = 120e6;

/** What Chromium keeps for a while of a worker that is gone. */
const ENDED = 2e6;

const figure = (count: number) => new Intl.NumberFormat('en').format(count);

/** Waits until a run has come further by `step` per cent or is over; false when it is over. */
const goOn = (page: Page, step: number) =>
  page.evaluate(
    (step) =>
      new Promise<boolean>((resolve) => {
        const isRunning = () => document.querySelector('progress') !== null;
        const share = () => document.querySelector('progress')?.value ?? 100;
        const from = share();
        const look = () => {
          if (isRunning() && share() < from + step) return;
          observer.disconnect();
          resolve(isRunning());
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        look();
      }),
    step,
  );

/** Chromium only: no other browser tells of long tasks. */
describe('a try-out of past replies', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch('chromium', { pages: {} });
    page = await openOptions(browser, 'preset/words');
    await press(page, 'Add a phrase');
    await page.waitFor(() => document.activeElement?.id.endsWith('match'));
    await page.type('ticket');
    await showPart(page, 'try-out');
  });
  afterAll(() => browser.close());
  afterEach(() => {
    expect(page.errors).toEqual([]);
    expectNoOutsideRequests(browser);
  });

  it.each<FileKind>(['csv', 'ndjson'])(
    'leaves the page to the person while it goes over %s, and keeps within its memory',
    async (kind) => {
      await choosePastReplies(page, kind, REPLIES);
      await page.waitFor((kind) => document.body.textContent?.includes(`Run over replies.${kind}`), kind);
      await watchMainThread(page);
      const started = performance.now();
      const heaps: number[] = [];
      const tasks = await page.meter?.tasksDuring(async () => {
        await press(page, `Run over replies.${kind}`);
        await page.waitFor(() => document.querySelector('[data-rule="banned-phrase"]') !== null);
        await press(page, 'Examples of Not our words');
        await page.waitFor(() => document.querySelector('.tf-tally-examples li') !== null);
        while (await goOn(page, 20)) heaps.push(...((await page.meter?.weighWorkers()) ?? []));
      });
      const seconds = (performance.now() - started) / 1000;
      const longest = Math.max(0, ...(tasks ?? []));
      const { tasks: longTasks, handlers } = await readMainThread(page);
      console.log(`${kind}: ${JSON.stringify({ REPLIES, seconds, longest, longTasks, heaps })}`);

      expect(await page.text('.tf-tried')).toContain(`${figure(REPLIES)} replies`);
      expect(await page.text('[data-rule="banned-phrase"] .tf-tally-next')).toBe(figure(REPLIES));
      expect(tasks?.length).toBeGreaterThan(0);
      expect(longest).toBeLessThan(MOST_TASK);
      expect(Math.max(0, ...handlers)).toBeLessThan(MOST_TASK);
      expect(Math.max(0, ...heaps)).toBeLessThan(MOST_HEAP);
    },
    PATIENCE,
  );

  it('stops at once when it is told to, keeps what it found, and hands it over as CSV', async () => {
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) void blob.text().then((text) => (document.body.dataset['saved'] = text));
        return make(blob);
      };
    });
    await choosePastReplies(page, 'csv', 50_000);
    await press(page, 'Run over replies.csv');
    await page.waitFor(() => document.querySelector('[data-rule="banned-phrase"]') !== null);
    await press(page, 'Stop');
    await page.waitFor(() => document.body.textContent?.includes('Stopped'));
    await until('the memory of the worker', async () =>
      (await page.meter?.weighWorkers())?.every((bytes) => bytes < ENDED),
    );
    const found = await page.text('[data-rule="banned-phrase"] .tf-tally-next');
    await press(page, 'Export as CSV');
    const saved = await page.waitFor(() => document.body.dataset['saved']);
    expect(saved).toContain(`banned-phrase,Not our words,0,${found.replace(',', '')},`);
  });
});
