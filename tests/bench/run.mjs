// `npm run bench`: how fast the analysis is beside the libraries that people use today, in one run on one machine.
// Read the ratios; the milliseconds are this machine's. Writes tests/bench/figures.json and the tables of README.md beside it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildLib } from '../../scripts/build-lib.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const PEERS = ['tactful', 'harper.js', 'alex', 'write-good'];

if (!existsSync(`${here}node_modules/harper.js`)) {
  console.error('Installing the peers…');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
await buildLib({ types: false });

const figures = {};
for (const peer of PEERS) {
  console.error(`Timing ${peer}…`);
  figures[peer] = JSON.parse(
    execFileSync('node', [`${here}measure.mjs`, peer], { encoding: 'utf8', maxBuffer: 1 << 24 }),
  );
}
writeFileSync(`${here}figures.json`, `${JSON.stringify(figures, null, 2)}\n`);

const ms = (value) => (value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3));
const cell = ({ p50, p95, p99 }) => `${ms(p50)} / ${ms(p95)} / ${ms(p99)}`;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const lengths = Object.keys(figures.tactful.whole);
const keys = Object.keys(figures.tactful.perKey);
const ours = figures.tactful;
const times = (at) => (ours.growth[30000][at] / ours.growth[280][at]).toFixed(1);
const tables = [
  'Whole analysis of a text never seen before, ms, p50 / p95 / p99; cold is import, set-up and the first draft.\n',
  table(
    ['', 'cold', ...lengths.map((n) => `${n} characters`)],
    PEERS.map((peer) => [peer, ms(figures[peer].cold), ...lengths.map((n) => cell(figures[peer].whole[n]))]),
  ),
  '\nOne keystroke at the end of a draft of that length, ms, p50 / p95 / p99.\n',
  table(
    ['', ...keys.map((n) => `${n} characters`)],
    PEERS.map((peer) => [peer, ...keys.map((n) => cell(figures[peer].perKey[n]))]),
  ),
  '',
  `Per keystroke at 280 characters, p95: ${(figures['harper.js'].perKey[280].p95 / ours.perKey[280].p95).toFixed(0)} times faster than harper.js.`,
  `The last 60 keys of a draft of 30,000 characters cost ${times('p50')} times what those of one of 280 do, typed by turns (p50; p95: ${times('p95')}).`,
].join('\n');
console.log(tables);

const readme = `${here}README.md`;
const text = readFileSync(readme, 'utf8');
writeFileSync(readme, text.replace(/(<!-- figures -->)[^]*(<!-- end -->)/, `$1\n\n${tables}\n\n$2`));
