import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { bundlePage } from '../driver/bundle.ts';
import type { LocalSite } from '../driver/local-site.ts';
import type { Page } from '../driver/page.ts';
import { sitePages, urlOf } from '../pages/sites/index.ts';
import { type Box, composerOf, EMBER, FACEBOOK, modelOf, REACT, waitForPosts, X } from './boxes.ts';

const DRAFT = 'We will look into it today.';
const BOXES = [
  ['X', X],
  ['Facebook', FACEBOOK],
  ['LinkedIn (React)', REACT],
  ['LinkedIn (Ember)', EMBER],
] as const;

/** The pages with the probe beside their own script. */
async function probedPages(): Promise<LocalSite> {
  const pages = Object.entries(await sitePages()).map(([path, page]) => {
    if (typeof page === 'string' || typeof page.body !== 'string') return [path, page] as const;
    return [path, { ...page, body: `${page.body}<script src="/assets/probe.js"></script>` }] as const;
  });
  return {
    ...Object.fromEntries(pages),
    '*/assets/probe.js': await bundlePage(join(import.meta.dirname, 'posted-probe.ts')),
  };
}

describe.each(BROWSERS)('posted replies in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: await probedPages(), extension: null });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await page.close();
  });

  const open = async (box: Box) => {
    page = await browser.newPage();
    await page.goto(urlOf(box.page));
    await page.waitFor(() => typeof window.__posted === 'object');
    await page.evaluate((selector) => window.__posted.watch(selector), composerOf(box));
    await page.click(composerOf(box));
    await page.type(DRAFT, { delay: 5 });
    await page.waitFor((id, draft) => window.__page.model(id).endsWith(draft), box.id, DRAFT);
  };

  describe.each(BOXES)('on %s', (_, box) => {
    it.each(['key', 'button'] as const)('are noticed once when sent by the %s', async (way) => {
      await open(box);
      const draft = await modelOf(page, box);
      await (way === 'key' ? page.press(box.key) : page.click(box.button));
      await waitForPosts(page, draft);
      await page.waitFor(() => window.__posted.posted.length > 0);
      const posted = await page.evaluate(() =>
        window.__posted.posted.map(({ text, incoming }) => [text, incoming?.author]),
      );
      expect(posted).toEqual([[draft, box === X ? 'Dana Whitlock' : 'Idris Bellamy']]);
    });

    it('are none when the box is cleared by hand', async () => {
      await open(box);
      await page.press('ControlOrMeta+a');
      await page.press('Backspace');
      await page.waitFor((id) => window.__page.model(id).trim() === '', box.id);
      await page.type('No.', { delay: 5 });
      await page.waitFor((id) => window.__page.model(id).trim() === 'No.', box.id);
      expect(await page.evaluate(() => window.__posted.posted)).toEqual([]);
    });
  });
});
