import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encodePreset } from '@/lib/presets/share-code.ts';
import { hostileDocuments } from '@/tests/unit/presets/hostile-documents.ts';
import { waitForMarks, waitForNoMark } from '../coach/marked.ts';
import { coachPages } from '../coach/pages.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import type { Page } from '../driver/page.ts';
import { HOSTILE_PRESET } from './hostile-preset.ts';
import { chooseFile, dropFile, openOptions, press, showPart } from './options.ts';

const HOSTILE = '<img src=x onerror="document.title=1">';

/** What a preset must not bring into a page: elements of its own, links that run, and what its scripts would do. */
const findMarkup = () => [
  ...[...document.querySelectorAll('img, iframe, object, embed, body script, a[href^="javascript:"]')].map(String),
  ...('polluted' in window ? ['a script ran'] : []),
];

describe.each(BROWSERS)('the options page in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: await coachPages() });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    expectNoOutsideRequests(browser);
    await page.close();
  });

  it('writes a phrase, shows it in the preview, saves it, and a running coach follows', async () => {
    const post = await browser.newPage();
    await post.goto('https://www.facebook.com/pellworth/posts/1');
    await post.waitFor(() => 'post' in window);
    await post.evaluate(() => window.post.mount('box', 'lexical', 'Comment as Pellworth House'));
    await post.click('#box');
    await post.type('Hi Dana, our velvet lounge is open and you should have called. ', { delay: 5 });
    await post.coach.waitFor((root) => root.querySelector('.tf-pill') !== null);
    await waitForNoMark(post, 'velvet');

    page = await openOptions(browser, 'preset/words');
    await press(page, 'Add a phrase');
    await page.waitFor(() => document.activeElement?.id.endsWith('match'));
    await page.type('spa offer');
    await page.waitFor(() => document.querySelector('.tf-preview [data-rule="banned-phrase"]') !== null);
    await press(page, 'Undo');
    await press(page, 'Redo');
    await press(page, 'Add a phrase');
    await page.waitFor(() => document.activeElement?.id.endsWith('phrases-1--match'));
    await page.type('velvet lounge');
    await page.waitFor(() => document.querySelector('.tf-save-state')?.textContent?.includes('Phrase “velvet lounge”'));
    await press(page, 'Save');
    await page.waitFor(() =>
      document.querySelector('.tf-save-state')?.textContent?.startsWith('All changes are saved'),
    );

    await post.toFront();
    await waitForMarks(post, 'velvet lounge');
    await post.close();
  });

  it('keeps what is not saved over a reload, and names it', async () => {
    page = await openOptions(browser, 'preset/limits');
    await page.click('[aria-label="Emoji, every site"]');
    await page.type('few');
    expect(await page.text('.tf-limits .tf-fault')).toContain('Must be a number');
    await page.evaluate(() => location.reload());
    await page.waitFor(() => document.querySelector('.tf-limits .tf-fault') !== null);
    expect(await page.text('.tf-save-state')).toBe('One field to mend before saving.');
    await press(page, 'Discard');
    await page.waitFor(() => document.querySelector('.tf-limits .tf-fault') === null);
  });

  it('takes a file over only after a review, and shows its text as text', async () => {
    page = await openOptions(browser, 'sharing');
    const preset = { name: HOSTILE, version: 3, rules: { curt: 'stop' }, later: 1 };
    await chooseFile(page, 'care.json', JSON.stringify(preset));
    const review = await page.text('.tf-review');
    expect(review).toContain(HOSTILE);
    expect(review).toContain('Rule curt: stop (new)');
    expect(review).toContain('later');
    expect(await page.evaluate(() => [document.querySelector('img'), document.title])).toEqual([
      null,
      'Tactful options',
    ]);
    await press(page, 'Cancel');
    expect(await page.text('section')).toContain('No team preset');
    await chooseFile(page, 'care.json', JSON.stringify(preset));
    await press(page, 'Accept');
    expect(await page.text('.tf-source')).toContain('version 3, from the file care.json');
    await showPart(page, 'preset/rules');
    expect(await page.text('[data-rule="curt"] .tf-origin')).toBe('Team');
  });

  it('takes a code over in the same way, and refuses one that was cut off', async () => {
    page = await openOptions(browser, 'sharing');
    const code = encodePreset({ name: 'Care team', version: 4 });
    await page.click('#take-code');
    await page.type(code.slice(0, -8));
    await press(page, 'Review the code');
    expect(await page.text('.tf-faults')).toContain('is damaged');
    await page.click('#take-code');
    await page.press('ControlOrMeta+a');
    await page.type(code);
    await press(page, 'Review the code');
    expect(await page.text('.tf-review h3')).toBe('Care team, version 4');
    await press(page, 'Accept');
    await page.waitFor(() => document.querySelector('.tf-source')?.textContent?.includes('from a pasted code'));
    await press(page, 'Remove');
    await page.waitFor(() => document.querySelector('.tf-source') === null);
  });

  it('shows a preset with markup in every text as text, wherever it is shown', async () => {
    page = await openOptions(browser, 'sharing');
    await chooseFile(page, 'care.json', JSON.stringify(HOSTILE_PRESET));
    expect(await page.text('.tf-review')).toContain('<script>polluted=1</script>');
    expect(await page.evaluate(findMarkup)).toEqual([]);
    await press(page, 'Accept');
    await page.waitFor(() => document.querySelector('.tf-source') !== null);
    for (const part of ['rules', 'voice', 'words', 'limits', 'people', 'replies', 'conduct', 'about']) {
      await showPart(page, `preset/${part}`);
      expect(await page.evaluate(findMarkup)).toEqual([]);
    }
    const popup = await browser.extensionPage('popup.html');
    expect(await popup.text('.tf-guide')).toContain('<img src=x');
    expect(await popup.evaluate(findMarkup)).toEqual([]);
    await popup.close();
    await showPart(page, 'sharing');
    await press(page, 'Remove');
  });

  it('refuses or reviews whatever file is chosen or dropped, and changes nothing', async () => {
    page = await openOptions(browser, 'sharing');
    for (const [at, text] of hostileDocuments(1_124, 40).entries()) {
      await page.evaluate(() => document.querySelector('.tf-faults')?.setAttribute('data-earlier', ''));
      await (at % 2 === 0 ? chooseFile : dropFile)(page, 'care.json', text);
      const outcome = await page.waitFor(
        () => document.querySelector('.tf-review, .tf-faults:not([data-earlier])')?.className,
      );
      expect(await page.evaluate(findMarkup)).toEqual([]);
      if (outcome === 'tf-review') await press(page, 'Cancel');
      else expect(await page.text('.tf-faults li')).toMatch(/^(?:`.+`|The document) ./s);
    }
    expect(await page.text('section')).toContain('No team preset');
  });

  it('is worked with the keyboard alone', async () => {
    page = await openOptions(browser, 'preset/rules');
    const tabTo = async (selector: string) => {
      for (let tabs = 0; tabs < 60; tabs++) {
        await page.press('Tab');
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
      }
      expect.fail(`Tab does not lead to ${selector}`);
    };
    await tabTo('[href="#preset/limits"]');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.tf-limits') !== null);
    await tabTo('[aria-label="Emoji, every site"]');
    await page.type('2');
    await tabTo('.tf-save .is-main');
    await page.press('Enter');
    await page.waitFor(() =>
      document.querySelector('.tf-save-state')?.textContent?.startsWith('All changes are saved'),
    );
  });

  it('runs past replies off the page, and tells what the changes would say', async () => {
    page = await openOptions(browser, 'preset/words');
    await press(page, 'Add a phrase');
    await page.waitFor(() => document.activeElement?.id.endsWith('match'));
    await page.type('kind regards');
    await showPart(page, 'try-out');
    const rows = Array.from(
      { length: 40 },
      (_, at) => `"Late again, day ${at}","Sorry, Dana, kind regards from row ${at}"`,
    );
    await chooseFile(page, 'replies.csv', ['comment,reply', ...rows].join('\n'));
    await press(page, 'Run over replies.csv');
    await page.waitFor(() => document.body.textContent?.includes('Done'));
    const line = await page.text('[data-rule="banned-phrase"]');
    expect(line.split(/\s+/).slice(-4)).toEqual(['0', '40', '0', 'Examples']);
    await showPart(page, 'preset/words');
    await press(page, 'Discard');
  });

  it('clears all that is stored', async () => {
    page = await openOptions(browser, 'privacy');
    await press(page, 'Clear all…');
    await press(page, 'Clear all of it');
    await page.waitFor(() => document.body.textContent?.includes('All is cleared.'));
    await showPart(page, 'preset/words');
    expect(await page.text('.tf-layers .is-current')).toContain('nothing set');
  });
});
