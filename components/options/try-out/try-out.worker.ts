/** Runs two presets over a file of past replies, off the page's thread. */
import { createAnalyser } from '@/lib/presets/analyser.ts';
import type { TryOutNews, TryOutOrder } from './messages.ts';
import { readRows } from './rows.ts';
import { createTallier } from './tally.ts';

/** Between two reports, in ms. */
const INTERVAL = 250;

async function tryOut({ file, shape, columns, now, next }: TryOutOrder): Promise<void> {
  const analyseNow = createAnalyser({ preset: now });
  // Where nothing is changed one analysis says both.
  const analyseNext = JSON.stringify(now) === JSON.stringify(next) ? null : createAnalyser({ preset: next });
  const tallier = createTallier();
  let read = 0;
  let told = performance.now();
  const tell = (isDone: boolean): void => {
    told = performance.now();
    post({ kind: 'tally', tally: tallier.tally(), bytes: read, isDone });
  };
  for await (const { rows, bytes } of readRows(file, shape, columns)) {
    for (const row of rows) {
      const situation = row?.incoming ? { incoming: { text: row.incoming } } : {};
      const said = row ? analyseNow.analyse(row.draft, situation).findings : [];
      const wouldSay = row && analyseNext ? analyseNext.analyse(row.draft, situation).findings : said;
      tallier.add(row?.draft ?? null, said, wouldSay);
      if (performance.now() - told > INTERVAL) tell(false);
    }
    read = bytes;
  }
  tell(true);
}

function post(news: TryOutNews): void {
  self.postMessage(news);
}

self.onmessage = ({ data }: MessageEvent<TryOutOrder>) => {
  tryOut(data).catch((error: unknown) => {
    post({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
  });
};
