// `node tests/bench/stream.mjs FILE [JOBS]`: a file of drafts through `tactful check`, with its rate, its memory in each tenth
// of the run (Linux), and the hash of what it printed, to hold against other ways to run it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildLib } from '../../scripts/build-lib.mjs';

const [file, jobs = '2'] = process.argv.slice(2);
await buildLib({ types: false });
const cli = fileURLToPath(new URL('../../.output/lib/cli.mjs', import.meta.url));
const started = performance.now();
const child = spawn('node', [cli, 'check', file, '--jobs', jobs, '--exit-zero'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});

/** Resident memory of the command and its threads, in MiB. */
const residentNow = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
const samples = [];
const hash = createHash('sha256');
let lines = 0;
for await (const chunk of child.stdout) {
  hash.update(chunk);
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  if (performance.now() - started > samples.length * 250) samples.push(residentNow());
}
const seconds = (performance.now() - started) / 1000;
const tenths = Array.from({ length: 10 }, (_, i) =>
  samples.slice(Math.floor((i * samples.length) / 10), Math.ceil(((i + 1) * samples.length) / 10)),
);
console.log(`${lines} drafts in ${seconds.toFixed(0)} s: ${Math.round(lines / seconds)} a second`);
console.log(
  `Most memory in each tenth of the run, MiB: ${tenths.map((tenth) => Math.max(...tenth).toFixed(0)).join(' ')}`,
);
console.log(`sha256 ${hash.digest('hex')}`);
