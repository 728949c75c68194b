// Prints records for `tactful check`, one a line: `node tests/bench/drafts.mjs 1000000`. The same bytes for the same count and seed.
import { once } from 'node:events';
import { draft, seeded, varied } from './corpus.mjs';

const INCOMING = [
  'My parcel is a week late and nobody answers the phone.',
  'Worst service ever, you lot are thieves!',
  'Absolutely love my new kettle, thank you!',
  'Do you ship to Norway, and how long does it take?',
  'Your app could really do with a dark mode.',
  'How much is the big one? I’d like two.',
  'Saw your stand at the fair today.',
];
const SITES = ['x', 'facebook', 'linkedin'];

const count = Number(process.argv[2] ?? 1_000);
const random = seeded(Number(process.argv[3] ?? 1));
const pick = (list) => list[Math.floor(random() * list.length)];

for (let id = 1; id <= count; id++) {
  const record = {
    id,
    site: pick(SITES),
    incoming: { text: varied(random, pick(INCOMING)) },
    draft: varied(random, draft(random, 40 + Math.floor(random() * 241))),
  };
  if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, 'drain');
}
