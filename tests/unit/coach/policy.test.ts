import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPolicy } from '@/lib/coach/policy.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { saveOwn } from '@/lib/storage/presets/own.ts';
import { changeSettings } from '@/lib/storage/settings.ts';

vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Reflect.set(globalThis, 'browser', fakeBrowser);
});

const MINUTE = 60_000;
const STARTS = Date.parse('2026-11-24T09:00Z');
const ENDS = Date.parse('2026-11-24T12:00Z');
const CRISIS: Preset = {
  crisis: { starts: '2026-11-24T09:00Z', ends: '2026-11-24T12:00Z', playbook: ['Call Jo'] },
};

let end: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  expect(vi.getTimerCount()).toBe(0); // nothing is left that would wake
  vi.useRealTimers();
});

async function follow(now: number) {
  vi.useFakeTimers({ now, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  await saveOwn(CRISIS);
  const policy = await followPolicy(end.signal, () => Date.now());
  return { policy, steps: () => policy.getState().guidelines.crisis?.playbook };
}

describe('the policy of a page that stays open', () => {
  it('begins a crisis at its start, and ends it by itself', async () => {
    const { steps } = await follow(STARTS - 10 * MINUTE);
    expect(steps()).toBeUndefined();
    vi.advanceTimersByTime(10 * MINUTE - 1);
    expect(steps()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(steps()).toEqual(['Call Jo']);
    vi.advanceTimersByTime(ENDS - STARTS - 1);
    expect(steps()).toEqual(['Call Jo']);
    vi.advanceTimersByTime(1);
    expect(steps()).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('notices within a minute when the machine slept over the end', async () => {
    const { steps } = await follow(STARTS);
    expect(steps()).toEqual(['Call Jo']);
    vi.setSystemTime(ENDS + 5 * MINUTE); // the timer did not run meanwhile
    vi.advanceTimersByTime(MINUTE);
    expect(steps()).toBeUndefined();
  });

  it('keeps the same guidelines for as long as they are the same', async () => {
    const { policy } = await follow(STARTS - 10 * MINUTE);
    const { guidelines } = policy.getState();
    vi.advanceTimersByTime(5 * MINUTE);
    await changeSettings({ guard: false });
    expect(policy.getState().guard).toBe(false);
    expect(policy.getState().guidelines).toBe(guidelines);
  });

  it('follows a crisis that is called off', async () => {
    const { steps } = await follow(STARTS);
    await saveOwn({});
    await vi.waitFor(() => expect(steps()).toBeUndefined());
  });
});
