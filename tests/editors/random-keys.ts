import { KEYS } from './contract/table.ts';
import type { EditorName } from './pages/editor-page.ts';

/** For the same keys again: `SEED=7 npx vitest run --project e2e tests/editors/keystrokes.spec.ts`. */
export const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
/** So that pasting does the same each time: what was on the clipboard before is of another run. */
export const FILL_CLIPBOARD = ['type:clip', 'Shift+Home', 'ControlOrMeta+x'];

/** Marsaglia's xorshift32: numbers in [0, 1). */
export function createRandom(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Gives one of some items, each as likely. */
export function createPick(random: () => number) {
  return <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item; // within its length
}

/** What a person might press in an editor, the same for the same `SEED`: `type:` before what is typed, else a key. */
export function randomKeys(editor: EditorName, count: number): string[] {
  const random = createRandom(SEED);
  const pick = createPick(random);
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
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
