/** Texts that break things: emoji, cut surrogates, right-to-left, zero width, long runs, nested quotes, and the coach's own words among them. */
import fc from 'fast-check';

const PIECES = [
  'you are an idiot',
  'calm down',
  'any inconvenience',
  "it's our policy",
  'sorry if',
  'f*ck',
  'BUY NOW!!!',
  'use code X20',
  'we will sue',
  'ana@shop.example',
  '+44 20 7946 0958',
  '4111 1111 1111 1111',
  'https://shop.example/a?b=c',
  '@ana',
  '#tag',
  '“calm down”',
  "'calm",
  '"',
  '“',
  '>',
  '`',
  '«',
  '\n',
  '\r\n',
  '\t',
  '. ',
  '! ',
  '…',
  '—',
  '(',
  ')',
  '[',
  ']',
  '👨‍👩‍👧‍👦',
  '🙄',
  '👏',
  '\uD83D',
  '\uDE00',
  '\u200B',
  '\u202E',
  '\u0301',
  '\uFE0F',
  'שלום',
  'مرحبا',
  'ß',
  'İ',
  'soooo',
  'a$$',
  "don't",
  "n't",
  "'",
  '’',
  'we',
  'our',
  'you',
  'DM us.',
  '9 am',
  '20%',
  '£25',
  '$',
  '^SK',
  'constructor',
  '__proto__',
];

const UNITS = ['a', '"', '!', '.', ' ', '😀', "'", '@', '\uD83D', '\u200D', 'ש', '>', '“a', 'a.', 'a@', '/a'];

function run(most: number): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...UNITS), fc.nat(most)).map(([unit, count]) => unit.repeat(count));
}

/** Quotes within quotes, closed as often as they were opened, or not. */
const nested = fc
  .tuple(fc.constantFrom('“”', '‘’', '""', "''", '«»', '()'), fc.nat(40), fc.nat(40))
  .map(([marks, open, close]) => `${marks.slice(0, 1).repeat(open)}calm down${marks.slice(1).repeat(close)}`);

const piece = fc.oneof(
  { weight: 600, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 200, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 80, arbitrary: run(400) },
  { weight: 40, arbitrary: nested },
  // Now and then 100 kB without a space.
  { weight: 1, arbitrary: run(100_000) },
);

export const hostileText = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', ', ')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

/** Of many sentences, so that it has several chapters. */
export const longHostileText = fc
  .array(fc.tuple(piece, fc.constantFrom('. ', '! ', '\n', ', ')), { minLength: 20, maxLength: 60 })
  .map((parts) => parts.flat().join(''));

/** What a text can be made of over and over. */
export const REPEATED = [...UNITS, ...PIECES, 'Calm down. ', 'you are an idiot, ', 'https://a.example/b '];
