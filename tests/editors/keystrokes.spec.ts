import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { BROWSERS } from '@/tests/e2e/driver/browser.ts';

import { type Desk, EDITORS, openDesk } from './desk.ts';
import type { EditorName } from './pages/editor-page.ts';
import { FILL_CLIPBOARD, nextFrame, randomKeys, SEED } from './random-keys.ts';

/** Into each editor; the longer run is that of the whole extension, tests/e2e/soak/keystrokes.spec.ts. */
const KEYSTROKES = Number(process.env['KEYSTROKES'] ?? 60);
describe.each(BROWSERS)(`random keys in %s, SEED=${String(SEED)}`, (browser) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(browser);
  });
  afterAll(() => desk.close());

  const play = async (editor: EditorName, keys: readonly string[], isWatched: boolean) => {
    const { page, mount, ask, write, model } = desk;
    await mount(editor, '');
    if (isWatched) await ask('watch', null);
    for (const key of [...FILL_CLIPBOARD, ...keys]) {
      if (key.startsWith('type:')) await write(key.slice('type:'.length));
      else {
        await page.press(key);
        await page.evaluate(nextFrame);
      }
    }
    const text = await model();
    if (isWatched) {
      await expect.poll(async () => (await ask('watched', null)).text).toBe(text);
      await ask('unwatch', null);
    }
    return text;
  };

  it.each(EDITORS)(
    'give the same document in %s with and without an adapter that reads and marks it',
    async (editor) => {
      const keys = randomKeys(editor, KEYSTROKES);
      const plain = await play(editor, keys, false);
      expect(await play(editor, keys, true)).toBe(plain);
      expect(plain).not.toBe('');
    },
  );
});
