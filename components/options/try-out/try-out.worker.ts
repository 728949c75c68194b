/** Runs two presets over a file of past replies, off the page's thread. */
import { createTryOut } from '@/lib/presets/try-out.ts';
import type { TryOutNews, TryOutOrder } from './messages.ts';
import { readRows } from './rows.ts';

/** Between two reports, in ms. */
const INTERVAL = 250;

async function tryOut({ file, shape, columns, now, next }: TryOutOrder): Promise<void> {
  const { add, tally } = createTryOut(now, next);
  const started = performance.now();
  let told = started;
  const tell = (bytes: number, isDone: boolean): void => {
    told = performance.now();
    post({ kind: 'tally', tally: tally(), bytes, ms: told - started, isDone });
  };
  let read = 0;
  for await (const { rows, bytes } of readRows(file, shape, columns)) {
    for (const [at, row] of rows.entries()) {
      add(row?.draft ?? null, row?.incoming ? { incoming: { text: row.incoming } } : {});
      if (performance.now() - told > INTERVAL) tell(read + ((bytes - read) * (at + 1)) / rows.length, false);
    }
    read = bytes;
  }
  tell(read, true);
}

function post(news: TryOutNews): void {
  self.postMessage(news);
}

self.onmessage = ({ data }: MessageEvent<TryOutOrder>) => {
  tryOut(data).catch((error: unknown) => {
    post({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
  });
};
