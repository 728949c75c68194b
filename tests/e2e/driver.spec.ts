import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, BROWSERS, launch } from './driver/browser.ts';
import { expectNoOutsideRequests } from './driver/expectations.ts';
import { HOSTS } from './driver/local-site.ts';
import type { Page } from './driver/page.ts';

const PROBE = fileURLToPath(new URL('./driver/probe-extension', import.meta.url));

const HTML = `<!doctype html>
<title>Local</title>
<p><span id="word">Words here</span></p>
<textarea id="box"></textarea>
<iframe src="/inner" style="width: 300px; height: 150px; border: 4px solid; margin-top: 20px"></iframe>
<script src="/page.js"></script>`;

const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; frame-src 'self'; require-trusted-types-for 'script'",
};

const PAGES = {
  '*/': { body: HTML, headers: STRICT },
  '*/inner': '<!doctype html><p><span id="word">Other words</span></p>',
  '*/page.js': 'document.title = "Script ran"',
  'x.com/framing': '<!doctype html><iframe src="https://www.facebook.com/inner"></iframe>',
  'x.com/outside': '<!doctype html><img src="https://example.com/pixel.png"><img src="http://example.org/pixel.png">',
  'x.com/broken': '<!doctype html><script>missing()</script>',
};

describe.each(BROWSERS)('the %s driver', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: PAGES, extension: PROBE });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each(HOSTS)('serves a page at https://%s, where the content script runs', async (host) => {
    await page.goto(`https://${host}/`);
    expect(await page.evaluate(() => location.href)).toBe(`https://${host}/`);
    await page.waitFor(() => document.title === 'Script ran');
    expect(await page.coach.text('button')).toBe('pressed 0 times');
    expect(await page.evaluate(() => document.querySelector('tactful-coach')?.shadowRoot ?? null)).toBeNull();
    expectNoOutsideRequests(browser);
  });

  it('asks pages for less motion, in light colours', async () => {
    const matches = (query: string) => page.evaluate((query) => matchMedia(query).matches, query);
    expect(await matches('(prefers-reduced-motion: reduce)')).toBe(true);
    expect(await matches('(prefers-color-scheme: light)')).toBe(true);
  });

  it('passes arguments and results through the page', async () => {
    const swap = (left: number, right: { word: string }) => Promise.resolve([right.word, left]);
    expect(await page.evaluate(swap, 1, { word: 'two' })).toEqual(['two', 1]);
    await expect(
      page.evaluate(() => {
        throw new Error('from the page');
      }),
    ).rejects.toThrow('from the page');
    expect(await page.coach.evaluate((root, tag) => root.querySelectorAll(tag).length, 'button')).toBe(1);
  });

  it('types with real keys, and undoes', async () => {
    await page.click('#box');
    await page.type('Grüße, 日本 🙂');
    await page.press('Enter');
    await page.type('second line');
    const value = () => page.evaluate(() => document.querySelector('textarea')?.value);
    expect(await value()).toBe('Grüße, 日本 🙂\nsecond line');
    await page.press('Shift+Home');
    await page.press('Delete');
    expect(await value()).toBe('Grüße, 日本 🙂\n');
    await page.press('ControlOrMeta+z');
    expect(await value()).toBe('Grüße, 日本 🙂\nsecond line');
  });

  it('clicks inside the closed shadow root with a real mouse', async () => {
    await page.coach.click('button');
    await page.coach.waitFor((root) => root.querySelector('button')?.textContent === 'pressed 1 times');
  });

  it('reads what is marked', async () => {
    expect(await page.highlights()).toEqual({ stop: [], warn: ['Words'], tip: [] });
  });

  it('reaches into a frame, its coach, marks and places', async () => {
    const frame = await page.frame('iframe');
    expect(await frame.evaluate(() => location.pathname)).toBe('/inner');
    expect(await frame.highlights()).toEqual({ stop: [], warn: ['Other'], tip: [] });
    await frame.coach.click('button');
    expect(await frame.coach.text('button')).toBe('pressed 1 times');
    const outer = await page.rect('iframe');
    expect((await frame.rect('#word')).y).toBeGreaterThan(outer.y);
  });

  it('reaches into a frame of another site', async () => {
    await page.goto('https://x.com/framing');
    const frame = await page.frame('iframe');
    expect(await frame.evaluate(() => location.host)).toBe('www.facebook.com');
    await frame.coach.click('button');
    expect(await frame.coach.text('button')).toBe('pressed 1 times');
  });

  it('opens a page of the extension', async () => {
    const popup = await browser.extensionPage('popup.html');
    expect(await popup.text('p')).toBe('Popup of the probe');
    await popup.close();
  });

  it('opens the real popup over the page in Chromium, and says that it cannot in Firefox', async () => {
    if (name === 'firefox') {
      await expect(browser.openPopup()).rejects.toThrow('use extensionPage');
      return;
    }
    const popup = await browser.openPopup();
    expect(await popup.text('p')).toBe('Popup of the probe');
    expect(await popup.evaluate(() => innerWidth)).toBeLessThan(400);
    await popup.click('button');
    await popup.waitFor(() => document.querySelector('button')?.textContent === 'pressed');
    await popup.close();
  });

  it('collects the errors of a page', async () => {
    const broken = await browser.newPage();
    await broken.goto('https://x.com/broken');
    await broken.waitFor(() => document.readyState === 'complete');
    await expect.poll(() => broken.errors.join()).toContain('missing is not defined');
    await broken.close();
    expect(page.errors).toEqual([]);
  });

  it('records and refuses every request to elsewhere', async () => {
    expectNoOutsideRequests(browser);
    await page.goto('https://x.com/outside');
    await expect.poll(() => browser.requests.outside).toHaveLength(2);
    // Firefox asks for an http: image over https: first.
    expect(browser.requests.outside.map((request) => /example.\w+/.exec(request)?.[0]).sort()).toEqual([
      'example.com',
      'example.org',
    ]);
    expect(await page.evaluate(() => [...document.images].map((image) => image.naturalWidth))).toEqual([0, 0]);
  });
});
