import { KEYS } from '@/tests/editors/contract/table.ts';
import type { EditorName } from '@/tests/editors/pages/editor-page.ts';
import { createPick } from '@/tests/editors/random-keys.ts';

/** How a person answers where the coach asks before a post; where it doesn't, they post. */
export const ANSWERS = ['edit', 'replace', 'post anyway', 'leave'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How a page goes on under the coach: loaded again, changed in place as sites do, or the box alone opened anew. */
export type Turn = 'reload' | 'in place' | 'reopen';

/** What a person did; written out by `nameOf` for the report of a failure. */
export type Action =
  | { readonly verb: 'type'; readonly what: string }
  | { readonly verb: 'press'; readonly what: string }
  | { readonly verb: 'click'; readonly what: string }
  | { readonly verb: 'compose'; readonly what: string }
  | { readonly verb: 'post'; readonly by: 'key' | 'button'; readonly answer: Answer }
  | { readonly verb: 'turn'; readonly how: Turn }
  | { readonly verb: 'blur' | 'take a fix' };

/** `type It depends `, `press Alt+a`, `post by key, edit`. */
export function nameOf(action: Action): string {
  if (action.verb === 'post') return `post by ${action.by}, ${action.answer}`;
  if (action.verb === 'turn') return `turn ${action.how}`;
  return 'what' in action ? `${action.verb} ${action.what}` : action.verb;
}

const PHRASES = [
  'Calm down. ',
  'get over it ',
  'not our fault ',
  'you people ',
  'You idiot. ',
  'Call +44 7700 900123 ',
  'Sorry, Dana. ',
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
  const press = (keys: readonly string[]) => (): Action => ({ verb: 'press', what: pick(keys) });
  const kinds: readonly [share: number, make: () => Action][] = [
    [34, () => ({ verb: 'type', what: pick(BITS) })],
    [10, () => ({ verb: 'type', what: pick(PHRASES) })],
    [10, press(['Backspace', 'Backspace', 'Delete', 'ControlOrMeta+Backspace'])],
    [11, press(MOVES)],
    [8, press(SELECTIONS)],
    [4, press([newLine, 'Shift+Enter'])],
    [5, press(CLIPBOARD)],
    [7, press(HISTORY)],
    [4, press(COMMANDS)],
    [2, () => ({ verb: 'click', what: pick(SURFACES) })],
    [2, () => ({ verb: 'click', what: '#desk > div' })],
    [1, () => ({ verb: 'take a fix' })],
    [1, () => ({ verb: 'post', by: pick(['key', 'button']), answer: pick(ANSWERS) })],
    [0.5, () => ({ verb: 'blur' })],
    [0.5, () => ({ verb: 'compose', what: pick(['日本', 'にほん', 'é']) })],
    [0.2, () => ({ verb: 'turn', how: pick(['reload', 'in place', 'reopen']) })],
  ];
  const total = kinds.reduce((sum, [share]) => sum + share, 0);
  return () => {
    let dice = random() * total;
    const [, make] = kinds.find(([share]) => (dice -= share) < 0) ?? [];
    return make?.() ?? { verb: 'blur' };
  };
}
