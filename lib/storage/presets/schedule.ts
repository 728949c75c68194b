/** When a subscription is asked again. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const MINUTE = 60_000;
/** Between two checks, in ms; also the longest pause after failures. */
const PERIOD = 6 * 60 * MINUTE;
/** Each installation is faster or slower by up to this share, so that a team's browsers don't ask all at once. */
const SPREAD = 0.2;

/** After so many failed checks in a row, in ms: a minute, doubled up to the period. `pace`: 0 to 1, fixed for this installation. */
export function pauseAfter(failures: number, pace: number): number {
  const pause = failures === 0 ? PERIOD : Math.min(MINUTE * 2 ** (failures - 1), PERIOD);
  return Math.round(pause * (1 - SPREAD + 2 * SPREAD * pace));
}

const item = storage.defineItem<unknown>('local:pace', { version: 1 });
const Pace = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** This installation's pace, 0 to 1, drawn at first use. */
export async function readPace(): Promise<number> {
  const stored = v.safeParse(Pace, await item.getValue());
  if (stored.success) return stored.output;
  const drawn = Math.random();
  await item.setValue(drawn);
  return drawn;
}
