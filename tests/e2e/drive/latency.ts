import type { Page } from '../driver/page.ts';
import { until } from '../driver/until.ts';

/** Milliseconds from the key that completes a phrase to the frame in which its mark is painted. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly samples: number;
}

/** Runs in the page. The reading goes from the time stamp of the next space to the task after the first frame with the mark. */
function watchSpace(phrase: string): void {
  const isMarked = () =>
    ['stop', 'warn', 'tip'].some((severity) =>
      [...(CSS.highlights.get(`tactful-${severity}`) ?? [])].some((range) => String(range) === phrase),
    );
  delete document.documentElement.dataset['keyToMark'];
  const onKey = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== ' ') return;
    removeEventListener('keydown', onKey, true);
    const { port1, port2 } = new MessageChannel();
    const look = () => requestAnimationFrame(() => port2.postMessage(null));
    port1.onmessage = () => {
      if (isMarked()) document.documentElement.dataset['keyToMark'] = String(performance.now() - timeStamp);
      else look();
    };
    look();
  };
  addEventListener('keydown', onKey, true);
}

function percentile(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? NaN) * 10) / 10;
}

/**
 * Types `phrase` into the box that has the focus, and times the space after it, which completes its last word and so shows its
 * mark. Then takes the last letter away, and the mark with it, and once more. Leaves the phrase in the box.
 */
export async function measureKeyToMark(page: Page, phrase: string, samples = 20): Promise<Latency> {
  const isMarked = async () =>
    Object.values(await page.highlights())
      .flat()
      .includes(phrase);
  const times: number[] = [];
  await page.type(phrase.slice(0, -1));
  while (times.length < samples) {
    await page.evaluate(watchSpace, phrase);
    await page.type(`${phrase.slice(-1)} `); // in one go: after a pause the mark would not wait for the space
    times.push(await page.waitFor(() => Number(document.documentElement.dataset['keyToMark']) || null));
    if (times.length === samples) break;
    await page.press('Backspace');
    await page.press('Backspace');
    await until(`“${phrase}” unmarked`, async () => !(await isMarked()));
  }
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), samples };
}
