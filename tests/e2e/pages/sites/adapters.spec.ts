import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, BROWSERS, launch } from '../../driver/browser.ts';
import { bundlePage } from '../../driver/bundle.ts';
import type { LocalSite } from '../../driver/local-site.ts';
import type { Page } from '../../driver/page.ts';
import type { ProbeReading } from './adapter-probe.ts';
import { SITE_PAGES, sitePages, urlOf } from './index.ts';
import { LINKEDIN_FRAME, LINKEDIN_PRELOAD, LINKEDIN_SHADOW } from './linkedin.ts';
import { fileOf } from './page.ts';
import { X_STATUS } from './x.ts';

/** The pages with the adapters beside their own script. */
async function probedPages(): Promise<LocalSite> {
  const pages = Object.entries(await sitePages()).map(([path, page]) => {
    if (typeof page === 'string' || typeof page.body !== 'string') return [path, page] as const;
    return [path, { ...page, body: `${page.body}<script src="/assets/probe.js"></script>` }] as const;
  });
  return { ...Object.fromEntries(pages), '*/assets/probe.js': await bundlePage(fileOf('adapter-probe.ts')) };
}

const openDialog = (page: Page) => page.click('article[tabindex="-1"] [data-testid="reply"]');
const read = (page: Page, selector: string) => page.evaluate((text: string) => window.__probe(text), selector);

/** Who is answered at a composer, by its page's own name for it. */
const ANSWERED: Readonly<Record<string, string>> = {
  'x reply': 'Dana Whitlock',
  'facebook reply': 'Idris Bellamy',
  'facebook thanks': 'Marta Lund',
  'facebook comment': 'Pellworth House',
  'linkedin reply': 'Idris Bellamy',
  'linkedin comment': 'Fennmoor Bank',
};

function expectFullReading(reading: ProbeReading | null, purpose: string, author: string | undefined): void {
  expect(reading?.isFound).toBe(true);
  expect(reading?.purpose).toBe(purpose);
  expect(reading?.incoming?.author).toBe(author);
  expect(reading?.health).toEqual({
    composer: true,
    incoming: true,
    author: true,
    age: true,
    account: true,
    submit: true,
  });
}

describe.each(BROWSERS)('adapters on the local pages in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name, { pages: await probedPages(), extension: null });
  });
  afterAll(async () => {
    expect(browser.requests.outside).toEqual([]);
    await browser.close();
  });

  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitFor(() => typeof window.__probe === 'function');
    return page;
  };

  const boxes = SITE_PAGES.filter((page) => page !== LINKEDIN_PRELOAD && page !== LINKEDIN_SHADOW).flatMap((page) =>
    page.composers.filter(({ id }) => id !== 'modal').map((composer) => ({ url: urlOf(page), page, composer })),
  );

  it.each(boxes)('read the box $composer.id at $url', async ({ url, page: { site }, composer }) => {
    const page = await open(url);
    const reading = await read(page, composer.selector);
    if (composer.purpose === 'chat') {
      expect(reading).toMatchObject({ isFound: false, purpose: 'chat' });
    } else if (composer.purpose === 'new-post') {
      expect(reading).toMatchObject({ isFound: true, purpose: 'new-post', incoming: null });
    } else {
      expectFullReading(reading, composer.purpose, ANSWERED[`${site} ${composer.id}`]);
    }
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('read the reply dialog that opens over a post of X, not the box behind it', async () => {
    const page = await open(urlOf(X_STATUS));
    await openDialog(page);
    await page.waitFor(() => document.querySelector('[role="dialog"] [contenteditable]') !== null);
    const reading = await read(page, '[role="dialog"] [data-testid="tweetTextarea_0"]');
    expectFullReading(reading, 'reply', 'Dana Whitlock');
    expect(reading?.incoming).toMatchObject({ handle: '@danawrites_', ageMinutes: 47 });
    expect(reading?.submit).toBe('Reply');
    await page.close();
  });

  it('know the conversation on a status page of X', async () => {
    const page = await open(urlOf(X_STATUS));
    const reading = await read(page, 'main [contenteditable]');
    expect(reading?.thread.map(({ author, own }) => [author, own])).toEqual([
      ['Wrenfold Parcels', true],
      ['Sam Okoro', false],
      ['Ines Varga', false],
    ]);
    await page.close();
  });

  it('leave message boxes and search fields alone', async () => {
    for (const { url, selectors } of [
      { url: urlOf(X_STATUS), selectors: ['[data-testid="dm-composer-textarea"]', '[data-testid^="SearchBox"]'] },
      { url: urlOf(LINKEDIN_SHADOW), selectors: ['.msg-form__contenteditable', '[role="combobox"]'] },
    ]) {
      const page = await open(url);
      for (const selector of selectors) expect((await read(page, selector))?.isFound).toBe(false);
      await page.close();
    }
  });

  it('read a box inside an open shadow root', async () => {
    const page = await open(urlOf(LINKEDIN_SHADOW));
    for (const { id, selector, purpose } of LINKEDIN_SHADOW.composers) {
      const reading = await read(page, selector);
      expect(reading).toMatchObject({ isFound: true, purpose });
      expect(reading?.incoming?.author).toBe(ANSWERED[`linkedin ${id}`]);
    }
    await page.close();
  });

  it('read a box inside the frame of the old app', async () => {
    const page = await open(urlOf(LINKEDIN_FRAME));
    const readInFrame = (selector: string) =>
      page.evaluate(
        (text: string) => document.querySelector('iframe')?.contentWindow?.__probe?.(text) ?? null,
        selector,
      );
    await page.waitFor(() => typeof document.querySelector('iframe')?.contentWindow?.__probe === 'function');
    for (const { id, selector, purpose } of LINKEDIN_PRELOAD.composers) {
      const reading = await readInFrame(selector);
      expect(reading).toMatchObject({ isFound: true, purpose });
      expect(reading?.incoming?.author).toBe(ANSWERED[`linkedin ${id}`]);
    }
    await page.close();
  });
});
