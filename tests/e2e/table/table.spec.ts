import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '@/tests/sites/cases.ts';
import { REDESIGNS } from '@/tests/sites/drill.ts';
import { expectedAt } from '@/tests/sites/reading.ts';
import { savedPage } from '@/tests/sites/saved-page.ts';
import { type LiveView, openLive } from '../drive/live-report.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { bundlePage } from '../driver/bundle.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import type { LocalSite } from '../driver/local-site.ts';
import type { Page } from '../driver/page.ts';
import { sitePages } from '../pages/sites/index.ts';
import { areLeftAlone } from './left-alone.ts';
import { COACHED_ROWS, SILENT_ROWS } from './rows.ts';
import { type Findings, STEPS, supportPage } from './table.ts';
import { walk } from './walk.ts';

const SUPPORT = fileURLToPath(new URL('../../../lib/sites/SUPPORT.md', import.meta.url));
const TITLES = { chromium: 'Chromium', firefox: 'Firefox' };
const ALL = Object.fromEntries(STEPS.map((step) => [step, true]));

/** The local pages, and on each host an empty one in which saved pages are shown. */
async function tablePages(): Promise<LocalSite> {
  return {
    ...(await sitePages()),
    '*/saved': '<!doctype html><title>Saved</title><body></body><script src="/assets/saved.js"></script>',
    '*/assets/saved.js': await bundlePage(fileURLToPath(new URL('saved-probe.ts', import.meta.url))),
  };
}

const findings: Findings[] = [];

describe.each(BROWSERS)('on the sites in %s', (name) => {
  const [walked, leftAlone, tallies] = [new Map(), new Map(), new Map()];
  findings.push({ browser: TITLES[name], walked, leftAlone, tallies });
  let browser: Browser;
  let live: LiveView;
  beforeAll(async () => {
    browser = await launch(name, { pages: await tablePages() });
    live = await openLive(browser);
  });
  afterEach(() => expectNoOutsideRequests(browser));
  afterAll(() => browser.close());

  it.each(COACHED_ROWS)('a reply is coached from the first key to the last: $box', async (row) => {
    const steps = await walk(browser, live, row);
    walked.set(row.box, steps);
    expect(steps).toEqual(ALL);
  });

  it.each(SILENT_ROWS)('what is no reply is left alone beside: $beside.box', async (row) => {
    const areLeft = await areLeftAlone(browser, row);
    for (const { box } of row.boxes) leftAlone.set(box, areLeft);
    expect(areLeft).toBe(true);
  });

  describe('saved pages', () => {
    const shown = new Map<string, Page>();
    /** One tab a host. */
    const pageOn = async (host: string) => {
      const page = shown.get(host) ?? (await browser.newPage());
      if (!shown.has(host)) await page.goto(`https://${host}/saved`);
      shown.set(host, page);
      return page;
    };
    const cases = PAGES.map((page, index) => ({ page, index, file: page.file, url: page.url }));

    it.each(cases)('$file at $url is read as it should be', async ({ page: saved, index }) => {
      const page = await pageOn(new URL(saved.url).hostname);
      const read = await page.evaluate((index, html) => window.__saved.read(index, html), index, savedPage(saved.file));
      for (const name of Object.keys(saved.composers)) expect(read[name], name).toEqual(expectedAt(saved, name));
      for (const [name, purpose] of Object.entries(saved.leftAlone ?? {})) {
        expect(read[name], name).toMatchObject({ isFound: false, purpose });
      }
    });

    it.each(cases)('$file at $url outlives ten redesigns', async ({ page: saved, index }) => {
      const page = await pageOn(new URL(saved.url).hostname);
      const html = savedPage(saved.file);
      const tally = await page.evaluate((index, html) => window.__saved.drill(index, html), index, html);
      tallies.set(index, tally);
      expect(tally).toMatchObject({ taken: [], wrong: [] });
      expect(tally.least).toBeGreaterThanOrEqual(REDESIGNS - 1);
    });
  });
});

it('is what the page on support says', async () => {
  await expect(supportPage(findings)).toMatchFileSnapshot(SUPPORT);
});
