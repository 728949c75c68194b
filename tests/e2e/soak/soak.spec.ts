import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITORS } from '@/tests/editors/desk.ts';
import type { EditorName } from '@/tests/editors/pages/editor-page.ts';
import { createRandom, SEED } from '@/tests/editors/random-keys.ts';
import { waitForCleanPage } from '../coach/marked.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import type { Page } from '../driver/page.ts';
import { act, type Tally } from './act.ts';
import { type Action, createPerson, nameOf } from './actions.ts';
import { closeBox, openBox, waitForTruth } from './box.ts';
import { soakPages, URLS } from './pages.ts';

/** In each editor: `ACTIONS=10000 SEED=7 npx vitest run --project e2e tests/e2e/soak/soak.spec.ts -t 'firefox.*lexical'`. */
const ACTIONS = Number(process.env['ACTIONS'] ?? 40);
/** How often what is seen is compared with what the editor holds, in actions. */
const CHECK_EVERY = 20;
/** What a tab may hold more than before, in bytes: code that was compiled meanwhile, and what the editor keeps. */
const HEAP_SLACK = 5_000_000;
/** In ms: for ten seconds the coach holds on to a box that was posted from, as the proof of it may still come. */
const PROOF_TIME = 20_000;
/** In ms; a slow machine does some ten actions a second. */
const TIMEOUT = 120_000 + ACTIONS * 100;

/** Draft.js 0.11.7 throws when it pastes a copy of nothing, with the extension or without. */
const OWN_FAULT = /insertFragment/;

const faultsOf = ({ errors, faults }: Page) => [...errors.filter((error) => !OWN_FAULT.test(error)), ...faults];

async function openPage(browser: Browser, editor: EditorName): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(URLS[editor]);
  await page.waitFor(() => 'box' in window);
  return page;
}

async function writeAndClose(page: Page, editor: EditorName): Promise<void> {
  await openBox(page, editor);
  await page.type('Please calm down. ', { delay: 5 });
  await closeBox(page);
  await waitForCleanPage(page);
}

/** Acts in an open box, and looks at the box at every checkpoint. */
async function live(page: Page, editor: EditorName, tally: Tally): Promise<void> {
  const nextAction = createPerson(editor, createRandom(SEED));
  const done: Action[] = [];
  try {
    while (done.length < ACTIONS) {
      const action = nextAction();
      done.push(action);
      await act(page, editor, action, tally);
      if (done.length % CHECK_EVERY > 0) continue;
      await waitForTruth(page);
      expect(faultsOf(page).slice(0, 3)).toEqual([]);
    }
  } catch (error) {
    const last = done.slice(-CHECK_EVERY).map(nameOf).join(' | ');
    const what = `${error instanceof Error ? error.message : String(error)} after ${String(done.length)} actions`;
    throw new Error(`${what}, the last of them: ${last}`, { cause: error });
  }
}

describe.each(BROWSERS)(`a person in %s, SEED=${String(SEED)}`, (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name, { pages: await soakPages() });
  });
  afterAll(async () => {
    expectNoOutsideRequests(browser);
    await browser.close();
  });

  it.each(EDITORS)(
    'does as they like in %s, sees what it holds, and leaves nothing behind',
    async (editor) => {
      const page = await openPage(browser, editor);
      await writeAndClose(page, editor);
      const before = await page.weigh();

      await openBox(page, editor);
      const tally: Tally = new Map();
      const start = performance.now();
      await live(page, editor, tally);
      const seconds = (performance.now() - start) / 1000;

      await closeBox(page);
      await waitForCleanPage(page);
      await writeAndClose(page, editor); // so that what the page holds of its last box is the same before and after
      expect(faultsOf(page)).toEqual([]);
      const listeners = async () => (await page.weigh()).listeners;
      await expect.poll(listeners, { timeout: PROOF_TIME, interval: 500 }).toBeLessThanOrEqual(before.listeners);
      const after = await page.weigh();
      console.log(`${name}, ${editor}, ${String(ACTIONS)} actions, ${seconds.toFixed()} s:`, tally, before, after);
      expect(after.heapBytes - before.heapBytes).toBeLessThan(HEAP_SLACK);
      await page.close();
    },
    TIMEOUT,
  );
});
