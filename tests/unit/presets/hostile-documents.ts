/** Documents that are malformed or meant to harm, from a seed: the same ones each time. */

const SCRIPTS = [
  '<script>globalThis.polluted = true</script>',
  '<img src=x onerror="globalThis.polluted = true">',
  'javascript:globalThis.polluted=true',
  '${globalThis.polluted = true}',
  '"); globalThis.polluted = true; ("',
];
const BOMBS = ['(a+)+$', '^(([a-z])+.)+[A-Z]([a-z])+$', `${'a*'.repeat(200)}b`, '* '.repeat(400), '*'.repeat(1900)];
const SURROGATES = ['\ud800', 'a\udc00b', '\udfff\ud800', '👩\u200d\ud83d'];
const BIDI = ['\u202egnp.exe', '\u2066⁦⁩\u2069', '\u200f\u061c', 'a\u0000b', '\ufeff'];
const TEXTS = [...SCRIPTS, ...BOMBS, ...SURROGATES, ...BIDI, '', ' ', 'x'.repeat(5_000)];
const NUMBERS = [1e308, -1e308, 1e-320, -0, 2 ** 53, 1.5, -1];
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  '0',
  '\ud800',
  'then',
];
const FIELDS: readonly (readonly string[])[] = [
  ['format'],
  ['id'],
  ['name'],
  ['version'],
  ['updated'],
  ['about'],
  ['extends'],
  ['goals', 'audience'],
  ['voice', 'warmth'],
  ['voice', 'signOff', 'example'],
  ['voice', 'signOff', 'style'],
  ['rules', 'sarcasm'],
  ['limits', 'emoji'],
  ['phrases', '0', 'match'],
  ['phrases', '0', 'why'],
  ['phrases', '0', 'instead'],
  ['team', 'handles'],
  ['competitors', '0'],
  ['topics', 'avoid'],
  ['channels', '0', 'value'],
  ['links', 'facts', '0', 'url'],
  ['replies', '0', 'text'],
  ['targets', 'replyMinutes', 'complaint'],
  ['policy', 'mayHide'],
  ['crisis', 'playbook'],
];

/** A whole document, in which one place is then made hostile. */
const SOUND = JSON.stringify({
  format: 1,
  name: 'Team',
  version: 1,
  voice: { warmth: [40, 90], signOff: { required: true, style: 'initials' } },
  rules: { sarcasm: { severity: 'stop', lock: true } },
  phrases: [{ match: 'cheap', severity: 'warn', instead: ['good value'] }],
  competitors: ['Acme'],
  channels: [{ kind: 'email', value: 'help@pellworth.example' }],
  links: { facts: [{ topic: 'refunds', match: ['refund'], url: 'https://pellworth.example/refunds' }] },
  replies: [{ label: 'Thanks', text: 'Thank you, {name}.' }],
});

/** Mulberry32: numbers from 0 to 1, excluding 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** JSON text, and not always that; `count` of them, for a seed. */
export function hostileDocuments(seed: number, count: number): string[] {
  const random = createRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const nested = (depth: number) => `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`;
  const makers: readonly (() => string)[] = [
    () => withValue(pick(FIELDS), JSON.stringify(pick(TEXTS))),
    () => withValue(pick(FIELDS), JSON.stringify([pick(TEXTS), pick(TEXTS)])),
    () => withValue(pick(FIELDS), JSON.stringify({ match: pick(TEXTS), severity: pick(['warn', 'loud']) })),
    () => withValue(pick(FIELDS), pick(['null', 'true', '[]', '{}', '[[]]', '1e999', ...NUMBERS.map(String)])),
    () => withValue([...pick(FIELDS).slice(0, 1), pick(NAMES)], JSON.stringify(pick(TEXTS))),
    () => withValue([pick(NAMES)], pick(['{"polluted":true}', '"x"', '[{"polluted":true}]'])),
    () => withValue(pick(FIELDS), nested(pick([3, 8, 20, 5_000]))),
    () => withValue(pick(FIELDS), JSON.stringify(Array.from({ length: pick([600, 3_000, 40_000]) }, () => below(9)))),
    () => SOUND.slice(0, below(SOUND.length)),
    () => SOUND.replace(pick(['"', ':', '{', ',']), pick(['', '\u0000', '\\', "'", '//'])),
    () => pick(['', 'null', '7', '"text"', '[]', 'undefined', '\ufeff{}', '{}{}', nested(50_000), '{"a":1,"a":2}']),
    () => JSON.stringify(Object.fromEntries(Array.from({ length: below(4_000) }, (_, i) => [`f${i}`, pick(NUMBERS)]))),
    () => JSON.stringify({ about: 'é'.repeat(pick([1_000, 140_000, 400_000])) }),
  ];
  return Array.from({ length: count }, () => pick(makers)());
}

/** The sound document with this JSON at this path, put in as text: `__proto__` too, and numbers that JSON.stringify won't write. */
function withValue(path: readonly string[], json: string): string {
  const document = JSON.parse(SOUND) as Record<string, unknown>;
  let place: Record<string, unknown> = document;
  for (const step of path.slice(0, -1)) {
    const inner = place[step];
    const group = typeof inner === 'object' && inner !== null ? inner : {};
    place[step] = group;
    place = group as Record<string, unknown>;
  }
  const last = path.at(-1) ?? '';
  Object.defineProperty(place, last, { value: HERE, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(document).replace(JSON.stringify(HERE), () => json);
}

const HERE = '@@here@@';
