import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITORS } from '@/tests/editors/desk.ts';
import { createRandom, SEED } from '@/tests/editors/random-keys.ts';
import { waitForCleanPage } from '../coach/marked.ts';
import { type Browser, launch } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import { act, type Action, createPerson } from './actions.ts';
import { closeBox, openBox, waitForAgreement, waitForTrueMarks } from './box.ts';
import { soakPages, URLS } from './pages.ts';

/** In each editor: `ACTIONS=10000 SEED=7 npx vitest run --project e2e tests/e2e/soak/soak.spec.ts -t lexical`. */
const ACTIONS = Number(process.env['ACTIONS'] ?? 40);
/** How often what is seen is compared with what the editor holds, in actions. */
const CHECK_EVERY = 20;
/** What a tab may hold more than before, in bytes: code that was compiled meanwhile, and what the editor keeps. */
const HEAP_SLACK = 5_000_000;
/** In ms; a slow machine does some five actions a second. */
const TIMEOUT = 120_000 + ACTIONS * 200;

describe(`a person in Chromium, SEED=${String(SEED)}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch('chromium', { pages: await soakPages() });
  });
  afterAll(async () => {
    expectNoOutsideRequests(browser);
    await browser.close();
  });

  it.each(EDITORS)(
    'does as they like in %s, sees what it holds, and leaves nothing behind',
    async (editor) => {
      const page = await browser.newPage();
      await page.goto(URLS[editor]);
      await page.waitFor(() => 'box' in window);
      await openBox(page, editor);
      await page.type('Please calm down. ', { delay: 5 });
      await closeBox(page);
      await waitForCleanPage(page);
      const before = await page.meter?.weigh();

      await openBox(page, editor);
      const nextAction = createPerson(editor, createRandom(SEED));
      const done: Action[] = [];
      try {
        while (done.length < ACTIONS) {
          const action = nextAction();
          done.push(action);
          await act(page, action);
          if (done.length % CHECK_EVERY > 0) continue;
          await waitForAgreement(page);
          await waitForTrueMarks(page);
          expect(await page.evaluate(() => window.box.posted.length)).toBe(0);
          expect([...page.errors, ...page.faults]).toEqual([]);
        }
      } catch (error) {
        const last = done.slice(-CHECK_EVERY).join(' | ');
        throw new Error(`After ${String(done.length)} actions, the last of them: ${last}`, { cause: error });
      }

      await closeBox(page);
      await waitForCleanPage(page);
      expect([...page.errors, ...page.faults]).toEqual([]);
      const after = await page.meter?.weigh();
      if (before && after) {
        console.log(`${editor}, ${String(ACTIONS)} actions:`, before, after);
        expect(after.heapBytes - before.heapBytes).toBeLessThan(HEAP_SLACK);
      }
      await page.close();
    },
    TIMEOUT,
  );
});
