import { KEYS } from '@/tests/editors/contract/table.ts';
import type { EditorName } from '@/tests/editors/pages/editor-page.ts';
import { createPick, nextFrame } from '@/tests/editors/random-keys.ts';
import type { Page } from '../driver/page.ts';

/** What a person did, for the report of a failure: `type It depends `, `press Alt+a`, `click .is-main`. */
export type Action = `${'type' | 'press' | 'click' | 'compose'} ${string}` | 'blur' | 'wait for a fix';

const PHRASES = [
  'Please calm down. ',
  'get over it ',
  'It will be looked into. ',
  'that is not our fault ',
  'you people ',
  'I’ll call you on +44 7700 900123 ',
  'I am sorry that this happened, Dana. ',
  'Thank you ',
  '!!! ',
];
const BITS = [...'etaoin shrdlu., ', 'é', '😀', '👩‍👧', '@bo ', '#tag '];
const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const SELECTIONS = ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+Home', 'Shift+ArrowUp', 'ControlOrMeta+a'];
const CLIPBOARD = ['ControlOrMeta+c', 'ControlOrMeta+v', 'ControlOrMeta+x'];
const HISTORY = ['ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+Shift+z'];
/** What the coach takes as its own keys. */
const COMMANDS = ['Alt+a', 'Alt+a', 'Alt+i', 'Alt+.', 'Alt+,', 'Escape'];
/** What the coach puts on the screen to be pressed, in its shadow root. */
const SURFACES = [
  '.tf-pill',
  '.tf-finding .is-main',
  '.tf-finding .is-tick',
  '.tf-popover .tf-button',
  '.tf-card-close',
];

/** A person who types, mends, changes their mind and fiddles: one action after the other, the same for the same numbers. */
export function createPerson(editor: EditorName, random: () => number): () => Action {
  const pick = createPick(random);
  const { newLine } = KEYS[editor];
  const kinds: readonly [share: number, make: () => Action][] = [
    [22, () => `type ${pick(BITS)}`],
    [16, () => `type ${pick(PHRASES)}`],
    [8, () => `press ${pick(['Backspace', 'Backspace', 'Delete', 'ControlOrMeta+Backspace'])}`],
    [9, () => `press ${pick(MOVES)}`],
    [6, () => `press ${pick(SELECTIONS)}`],
    [4, () => `press ${pick([newLine, 'Shift+Enter'])}`],
    [5, () => `press ${pick(CLIPBOARD)}`],
    [7, () => `press ${pick(HISTORY)}`],
    [7, () => `press ${pick(COMMANDS)}`],
    [4, () => 'wait for a fix'],
    [5, () => `click ${pick(SURFACES)}`],
    [5, () => 'click main > div'],
    [1, () => 'blur'],
    [1, () => `compose ${pick(['日本', 'にほん', 'é'])}`],
  ];
  const total = kinds.reduce((sum, [share]) => sum + share, 0);
  return () => {
    let dice = random() * total;
    const [, make] = kinds.find(([share]) => (dice -= share) < 0) ?? [];
    return make?.() ?? 'blur';
  };
}

/** Does one action, and lets the page draw it. What is not on the screen is not clicked. */
export async function act(page: Page, action: Action): Promise<void> {
  const [verb, what] = [action.split(' ', 1).join(), action.slice(action.indexOf(' ') + 1)];
  if (verb === 'type')
    await page.type(what, { delay: 5 }); // Quill needs about 4 ms between keys to settle
  else if (verb === 'press') await page.press(what);
  else if (verb === 'compose') await compose(page, what);
  else if (verb === 'blur') await page.evaluate(() => document.querySelector<HTMLElement>('#elsewhere')?.focus());
  else if (verb === 'wait') await fixAndWait(page);
  else if (what.startsWith('.tf-')) await clickIfShown(page, what);
  else await page.click(what);
  await page.evaluate(nextFrame);
}

async function clickIfShown(page: Page, selector: string): Promise<void> {
  const middle = await page.coach.evaluate((root, selector) => {
    const { x, y, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
  }, selector);
  if (middle) await page.click(middle);
}

async function compose({ ime }: Page, text: string): Promise<void> {
  await ime?.compose(text.slice(0, 1));
  await ime?.compose(text);
  await ime?.commit(text);
}

/** Takes a fix with the hands off the keys, until the text is another or two seconds of frames have passed: there may be none. */
async function fixAndWait(page: Page): Promise<void> {
  await page.press('Alt+a');
  await page.evaluate(async () => {
    const before = window.box.model();
    for (let frame = 0; frame < 120 && window.box.model() === before; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
