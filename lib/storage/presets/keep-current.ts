/** The background's part: policy and subscriptions are looked after by events and alarms, since a worker does not live long. */
import { browser } from 'wxt/browser';
import { reportFault } from '@/lib/errors.ts';
import { readHeld, SLOTS, watchHeld } from './kept.ts';
import { applyManaged } from './managed.ts';
import { isSubscribed, refreshDue } from './refresh.ts';

const ALARM = 'refresh-presets';
/** The alarm rings so often even if a worker dies before it has set the next one. */
const PERIOD_IN_MINUTES = 6 * 60;

/** Registers all listeners; call it while the background starts, before anything is awaited. */
export function keepPresetsCurrent(): void {
  const { signal } = new AbortController(); // as long as the worker
  let checks = Promise.resolve();
  const checkNext = (all: boolean) => {
    // One after the other: the alarm and the start may come together.
    checks = checks.then(() => run('a check of the subscriptions', () => refreshDue(Date.now(), all)));
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) checkNext(false);
  });
  browser.runtime.onStartup.addListener(() => checkNext(true));
  browser.runtime.onInstalled.addListener(() => checkNext(true));
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void run('the organisation’s policy', () => applyManaged(Date.now()));
  });
  for (const slot of SLOTS) watchHeld(slot, () => void run('the alarm', setAlarm), signal);
  void run('the alarm', setAlarm);
  void run('the organisation’s policy', () => applyManaged(Date.now()));
}

/** Sets the alarm to the first check that is due, or takes it away where nothing is subscribed to. */
async function setAlarm(): Promise<void> {
  const held = await Promise.all(SLOTS.map(readHeld));
  const due = held.flatMap(({ kept }) => (isSubscribed(kept) ? [kept.source.dueAt] : []));
  if (due.length === 0) await browser.alarms.clear(ALARM);
  else {
    // Never in the past: Firefox 153 does not ring for such a time.
    const when = Math.max(Date.now(), Math.min(...due));
    await browser.alarms.create(ALARM, { when, periodInMinutes: PERIOD_IN_MINUTES });
  }
}

function run(part: string, task: () => Promise<void>): Promise<void> {
  return task().catch((error: unknown) => reportFault(part, error));
}
