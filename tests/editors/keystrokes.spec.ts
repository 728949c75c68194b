import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { BROWSERS } from '@/tests/e2e/driver/browser.ts';

import { KEYS } from './contract/table.ts';
import { type Desk, EDITORS, openDesk } from './desk.ts';
import type { EditorName } from './pages/editor-page.ts';

/** For the same keys again: `SEED=7 npx vitest run --project e2e tests/editors/keystrokes.spec.ts`. */
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
/** In all editors of both browsers together. */
const KEYSTROKES = Number(process.env['KEYSTROKES'] ?? 2000);
/** So that pasting does the same each time: what was on the clipboard before is of another run. */
const FILL_CLIPBOARD = ['type:clip', 'Shift+Home', 'ControlOrMeta+x'];

/** Marsaglia's xorshift32: numbers in [0, 1). */
function createRandom(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** `type:` before what is typed, else a key. */
function randomKeys(editor: EditorName, count: number): string[] {
  const random = createRandom(SEED);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item; // within its length
  const { newLine } = KEYS[editor];
  const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
  return Array.from({ length: count }, () => {
    const dice = random();
    if (dice < 0.72) return `type:${pick([...'etaoin shrdlu ., ', 'é', '😀', '👩‍👧', '@bo', '#tag', 'ß'])}`;
    if (dice < 0.82) return pick(['Backspace', 'Backspace', 'Delete']);
    if (dice < 0.86) return newLine;
    if (dice < 0.95) return pick(moves);
    return pick(['Shift+ArrowLeft', 'Shift+Home', 'ControlOrMeta+c', 'ControlOrMeta+v', 'ControlOrMeta+x']);
  });
}

/** Runs in the page: browsers tell editors of a moved caret in the next frame, and keys that come sooner land by chance. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

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
      const keys = randomKeys(editor, Math.ceil(KEYSTROKES / EDITORS.length / BROWSERS.length));
      const plain = await play(editor, keys, false);
      expect(await play(editor, keys, true)).toBe(plain);
      expect(plain).not.toBe('');
    },
  );
});
