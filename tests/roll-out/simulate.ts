/** Lets simulated reps ask a real host for a team's preset: the product's own refresh, real requests, and a clock of its own. */
import { createBrowser, type InBrowser } from './browsers.ts'; // first: the product looks for a browser as it is loaded
import regulated from '@/lib/presets/bundled/regulated.json' with { type: 'json' };
import { createKeyPair, signDocument } from '@/lib/presets/signature.ts';
import { keep, readHeld } from '@/lib/storage/presets/kept.ts';
import { isSubscribed, newSubscription, refreshDue } from '@/lib/storage/presets/refresh.ts';
import { type Asked, startHost } from './host.ts';
import { drawSpread } from './spread.ts';

const [folder = '', nginx = '', count = ''] = process.argv.slice(2);
/** Requests under way at the same time. */
const AT_ONCE = 32;
const HOUR = 3_600_000;
/** When all reps start, in ms since the epoch: a policy reaches them in the same moment, which is the worst case. */
const START = Date.parse('2026-11-24T09:00Z');

interface Rep {
  readonly inBrowser: InBrowser;
  dueAt: number;
}

async function subscribe(url: string): Promise<Rep> {
  const inBrowser = createBrowser();
  await inBrowser(() => keep('team', { document: null, source: newSubscription(url), problem: null }));
  return { inBrowser, dueAt: START };
}

/** One check at the time that it is due, by the product's own code. */
function check(rep: Rep): Promise<void> {
  return rep.inBrowser(async () => {
    await refreshDue(rep.dueAt);
    const { kept } = await readHeld('team');
    if (!isSubscribed(kept) || kept.problem) throw new Error(`A check failed: ${JSON.stringify(kept?.problem)}`);
    rep.dueAt = kept.source.dueAt;
  });
}

/** All reps once, in the order in which they are due; returns when that was. */
async function period(reps: readonly Rep[]): Promise<readonly number[]> {
  const queue = reps.toSorted((a, b) => a.dueAt - b.dueAt);
  const times = queue.map(({ dueAt }) => dueAt);
  const left = queue.values();
  const work = async () => {
    for (const rep of left) await check(rep);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return times;
}

function mostWithin(times: readonly number[], ms: number): number {
  const counts = new Map<number, number>();
  for (const time of times) counts.set(Math.floor(time / ms), (counts.get(Math.floor(time / ms)) ?? 0) + 1);
  return Math.max(...counts.values());
}

const figure = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });

function row(name: string, asked: readonly Asked[], times: readonly number[]): string {
  const bytes = asked.reduce((sum, one) => sum + one.bytes, 0);
  const unchanged = asked.filter(({ status }) => status === 304).length;
  return `| ${[
    name,
    figure(asked.length),
    `${figure((unchanged / asked.length) * 100, 1)} %`,
    `${figure(bytes / 1e6, 1)} MB`,
    `${figure(bytes / times.length)} B`,
    figure(mostWithin(times, 1000)),
  ].join(' | ')} |`;
}

/** A document of the size that a team writes. */
function documentOf(version: number): string {
  const phrases = Array.from({ length: 60 }, (_, at) => ({
    match: `sample wording ${String(at)}`,
    severity: 'warn',
    why: 'We say it in plainer words, and so that nobody feels pressed.',
    instead: ['a plainer wording'],
  }));
  return JSON.stringify({ ...regulated, id: 'pellworth', name: 'Pellworth House', version, phrases });
}

const host = await startHost(folder, nginx);
try {
  const { privateJwk } = await createKeyPair();
  const publish = async (version: number) => {
    const document = documentOf(version);
    await host.publish(document, await signDocument(document, privateJwk));
    return document.length;
  };
  const size = await publish(1);
  const reps = await Promise.all(Array.from({ length: Number(count) }, () => subscribe(host.url)));
  const rows: string[] = [];
  const first = await period(reps);
  rows.push(row('the first check, all in one moment', await host.asked(), first));
  const quiet = await period(reps);
  rows.push(row('**one period without news**', await host.asked(), quiet));
  await publish(2);
  const news = await period(reps);
  rows.push(row('one period with a new version', await host.asked(), news));
  const table = [
    `${figure(Number(count))} reps, a signed document of ${figure(size / 1000)} kB, nginx over https on loopback:`,
    '',
    '| | requests | 304 | bytes sent | per rep | most in one second |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const hours = quiet.map((time) => (time - START) / HOUR);
  process.stdout.write(JSON.stringify({ table, picture: drawSpread(hours) }));
} finally {
  await host.stop();
}
