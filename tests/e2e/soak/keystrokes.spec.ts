import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITORS } from '@/tests/editors/desk.ts';
import type { EditorName } from '@/tests/editors/pages/editor-page.ts';
import { FILL_CLIPBOARD, nextFrame, randomKeys, SEED } from '@/tests/editors/random-keys.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { mountBox, openBox } from './box.ts';
import { soakPages, URLS } from './pages.ts';

/** Into each editor: `KEYSTROKES=2000 SEED=7 npx vitest run --project e2e tests/e2e/soak/keystrokes.spec.ts -t 'firefox.*quill2'`. */
const KEYSTROKES = Number(process.env['KEYSTROKES'] ?? 40);

/** Plays the keys into an empty box, and gives the document that they make there. */
async function play(browser: Browser, editor: EditorName, isCoached: boolean): Promise<string> {
  const page = await browser.newPage();
  await page.goto(URLS[editor]);
  await page.waitFor(() => 'box' in window);
  await (isCoached ? openBox(page, editor) : mountBox(page, editor));
  for (const key of [...FILL_CLIPBOARD, ...randomKeys(editor, KEYSTROKES)]) {
    if (key.startsWith('type:')) await page.type(key.slice('type:'.length), { delay: 5 });
    else {
      await page.press(key);
      await page.evaluate(nextFrame);
    }
  }
  const document = await page.evaluate(() => window.box.model());
  expect([...page.errors, ...page.faults].slice(0, 3)).toEqual([]);
  await page.close();
  return document;
}

describe.each(BROWSERS)(`random keys in %s, SEED=${String(SEED)}`, (name) => {
  let plain: Browser;
  let coached: Browser;
  beforeAll(async () => {
    const pages = await soakPages();
    plain = await launch(name, { pages, extension: null });
    coached = await launch(name, { pages });
  });
  afterAll(async () => {
    await plain.close();
    await coached.close();
  });

  it.each(EDITORS)(
    `make the same document in %s with the extension as without it, ${String(KEYSTROKES)} of them`,
    async (editor) => {
      const documents = await Promise.all([play(plain, editor, false), play(coached, editor, true)]);
      expect(documents[0]).not.toBe('');
      expect(documents[1]).toBe(documents[0]);
    },
    120_000 + KEYSTROKES * 300,
  );
});
