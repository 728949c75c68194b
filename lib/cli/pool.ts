/** Batches of lines over worker threads, results in the order of the input, a bounded number under way. */
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Preset } from '@/lib/presets/schema.ts';
import { createChecker, type Checked, type InputLine } from './checker.ts';

export interface CheckedLine {
  readonly input: InputLine;
  readonly checked: Checked;
}

/** Lines a worker gets at a time: enough that messages cost nothing, few enough that memory stays flat. */
const BATCH = 256;
/** Batches under way for each worker. */
const AHEAD = 2;

/** Checks in this thread. */
export async function* checkInline(
  lines: AsyncIterable<InputLine>,
  preset: Preset | undefined,
): AsyncGenerator<CheckedLine> {
  const check = createChecker(preset);
  for await (const input of lines) yield { input, checked: check(input) };
}

/** Checks on `jobs` worker threads of the script at `workerUrl`. A worker that dies ends the run with its error. */
export async function* checkInWorkers(
  lines: AsyncIterable<InputLine>,
  preset: Preset | undefined,
  jobs: number,
  workerUrl: URL,
): AsyncGenerator<CheckedLine> {
  const workers = Array.from({ length: jobs }, () => new Worker(workerUrl, { workerData: { preset } }));
  const pending: Promise<CheckedLine[]>[] = [];
  let next = 0;
  const send = (batch: InputLine[]): void => {
    const worker = workers[next++ % jobs];
    if (worker) pending.push(ask(worker, batch));
  };
  try {
    let batch: InputLine[] = [];
    for await (const line of lines) {
      batch.push(line);
      if (batch.length < BATCH) continue;
      send(batch);
      batch = [];
      if (pending.length > jobs * AHEAD) yield* (await pending.shift()) ?? [];
    }
    if (batch.length > 0) send(batch);
    for (let done = pending.shift(); done; done = pending.shift()) yield* await done;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Sends a batch and waits for its results, on a channel of its own. */
function ask(worker: Worker, batch: InputLine[]): Promise<CheckedLine[]> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    port1.once('message', (checked: Checked[]) => {
      worker.off('error', reject);
      port1.close();
      resolve(checked.map((result, i) => ({ input: batch[i] ?? { line: 0, text: '' }, checked: result })));
    });
    worker.postMessage({ batch, reply: port2 }, [port2]);
  });
}
