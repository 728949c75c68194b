import type { Page } from '../driver/page.ts';

/** Milliseconds from a key to the frame in which its mark is painted. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly samples: number;
}

/** Measures in the page: from the time stamp of the next key event to the task after the first frame with another count of marks. */
function watchNextKey(): void {
  const countMarks = () =>
    ['tactful-stop', 'tactful-warn', 'tactful-tip'].reduce(
      (count, name) => count + (CSS.highlights.get(name)?.size ?? 0),
      0,
    );
  document.documentElement.dataset['keyToMark'] = '';
  const before = countMarks();
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const { port1, port2 } = new MessageChannel();
      const look = () => requestAnimationFrame(() => port2.postMessage(null));
      port1.onmessage = () => {
        if (countMarks() === before) look();
        else document.documentElement.dataset['keyToMark'] = String(performance.now() - timeStamp);
      };
      look();
    },
    { once: true, capture: true },
  );
}

function percentile(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? NaN) * 10) / 10;
}

/**
 * Types `phrase` (one that a rule marks once its last word is complete) at the caret, and times the key that completes it, `samples`
 * times over: the last letter is taken away in between, and with it the mark. Leaves the phrase and a space in the draft.
 */
export async function measureKeyToMark(page: Page, phrase: string, samples = 20): Promise<Latency> {
  const takeReading = () => page.waitFor(() => Number(document.documentElement.dataset['keyToMark']) || null);
  const times: number[] = [];
  await page.type(phrase);
  for (let sample = 0; sample < samples; sample++) {
    if (sample > 0) {
      await page.press('Backspace');
      await page.evaluate(watchNextKey);
      await page.press('Backspace');
      await takeReading(); // the mark is gone
      await page.type(phrase.slice(-1));
    }
    await page.evaluate(watchNextKey);
    await page.press(' ');
    times.push(await takeReading());
  }
  await page.evaluate(() => delete document.documentElement.dataset['keyToMark']);
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), samples: times.length };
}
