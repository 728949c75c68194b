// One peer in a process of its own: `node measure.mjs PEER`. Prints its figures as JSON, all in milliseconds.
import { draft, seeded, varied } from './corpus.mjs';
import { PEERS } from './peers.mjs';

const LENGTHS = [280, 1_250, 3_000, 30_000];
/** How long one series may take, and how many samples it takes at most. */
const SERIES = { ms: 4_000, samples: 400, least: 5 };

const started = performance.now();
const random = seeded(20);
const check = await PEERS[process.argv[2]]();
await check(draft(random, 280));
const cold = performance.now() - started;

async function time(text) {
  const from = performance.now();
  await check(text);
  return performance.now() - from;
}

/** Times `next()` again and again until the series is full. */
async function series(next) {
  const samples = [];
  for (const end = performance.now() + SERIES.ms; samples.length < SERIES.samples;) {
    if (samples.length >= SERIES.least && performance.now() > end) break;
    samples.push(await time(next()));
  }
  return summary(samples);
}

function summary(samples) {
  const sorted = samples.sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), samples: sorted.length };
}

/** Times each of the last `keys` keystrokes of a new draft, letter by letter; what stands before them is not timed. */
async function typeEnd(length, keys) {
  const text = varied(random, draft(random, length));
  const samples = [];
  await check(text.slice(0, text.length - keys));
  for (let i = text.length - keys + 1; i <= text.length; i++) samples.push(await time(text.slice(0, i)));
  return samples;
}

async function typed(length, keys) {
  const samples = [];
  const end = performance.now() + 2 * SERIES.ms;
  while (samples.length < 4 * keys && (samples.length < keys || performance.now() < end)) {
    samples.push(...(await typeEnd(length, keys)));
  }
  return summary(samples);
}

/** The last keys of short and long drafts by turns, so that what else the machine does falls on both alike. */
async function byTurns(short, long, { keys, turns }) {
  const samples = { [short]: [], [long]: [] };
  for (let turn = 0; turn < turns; turn++) {
    for (const length of [short, long]) samples[length].push(...(await typeEnd(length, keys)));
  }
  return { [short]: summary(samples[short]), [long]: summary(samples[long]) };
}

await series(() => varied(random, draft(random, 280))); // warm-up
const whole = {};
for (const length of LENGTHS) {
  const text = draft(random, length);
  whole[length] = await series(() => varied(random, text));
}
const perKey = { 280: await typed(280, 279), 3_000: await typed(3_000, 200), 30_000: await typed(30_000, 60) };
const isOurs = process.argv[2] === 'tactful';
const growth = isOurs ? await byTurns(280, 30_000, { keys: 60, turns: 20 }) : undefined;
process.stdout.write(`${JSON.stringify({ cold, whole, perKey, growth })}\n`, () => process.exit(0));
