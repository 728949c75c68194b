import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import type { Page } from '../driver/page.ts';
import { sitePages } from '../pages/sites/index.ts';
import { type Box, FACEBOOK, openBox, REACT, waitForNoQuestion, waitForQuestion, X } from './boxes.ts';

interface Menu {
  readonly box: Box;
  /** The button of the menu of an angry comment, and of another one that needs no question. */
  readonly angry: string;
  readonly harmless: string;
  /** What the item says. */
  readonly item: string;
}

const menuIn = (place: string) => `${place} [data-menu]`;
const MENUS: readonly (readonly [string, Menu])[] = [
  [
    'X',
    {
      box: X,
      angry: menuIn('article[tabindex="-1"]'),
      harmless: menuIn('section > :first-child article'), // the account's own
      item: 'Hide reply',
    },
  ],
  [
    'Facebook',
    {
      box: FACEBOOK,
      angry: menuIn('[aria-label^="Comment by Idris"]'),
      harmless: menuIn('[aria-label^="Comment by Marta"]'), // praise
      item: 'Hide comment',
    },
  ],
  [
    'LinkedIn',
    {
      box: REACT,
      angry: '[aria-label^="View more options for Idris"]',
      harmless: '[aria-label^="View more options for Sam"]', // says that all is well
      item: 'Delete',
    },
  ],
];

describe.each(BROWSERS)('the delete guard in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, { pages: await sitePages() });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    expectNoOutsideRequests(browser);
    await page.close();
  });

  const choose = async (button: string) => {
    await page.click(button);
    await page.click('[role="menuitem"]');
  };
  const waitForChoices = (...choices: string[]) =>
    page.waitFor((choices) => JSON.stringify(window.__page.chosen) === JSON.stringify(choices), choices);

  describe.each(MENUS)('on %s', (_, { box, angry, harmless, item }) => {
    it('asks once before an angry comment is taken away, and does it once when told to', async () => {
      page = await openBox(browser, box);
      await choose(angry);
      await waitForQuestion(page);
      expect(await page.coach.text('.tf-guard')).toContain('Answer it instead');
      expect(await page.evaluate(() => window.__page.chosen)).toEqual([]);
      await page.coach.click('.tf-guard .is-quiet');
      await waitForChoices(item);
      await waitForNoQuestion(page);
      await choose(angry);
      await waitForChoices(item, item);
    });

    it('asks nothing about another comment', async () => {
      page = await openBox(browser, box);
      await choose(harmless);
      await waitForChoices(item);
    });
  });

  it('keeps the comment when the question is left with Escape', async () => {
    page = await openBox(browser, X);
    await choose('article[tabindex="-1"] [data-menu]');
    await waitForQuestion(page);
    await page.press('Escape');
    await waitForNoQuestion(page);
    expect(await page.evaluate(() => window.__page.chosen)).toEqual([]);
  });
});
