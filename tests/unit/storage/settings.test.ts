import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  isPaused,
  parseSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '@/lib/storage/settings.ts';

vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Reflect.set(globalThis, 'browser', fakeBrowser);
});

describe('parseSettings', () => {
  it('gives the defaults for whatever is no settings', () => {
    for (const stored of [null, undefined, 7, 'x', [], {}]) expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what can be read beside what cannot, and drops what is unknown', () => {
    const stored = { presetId: 'strict', pausedSites: 'x', pausedUntil: 'soon', cardOpen: true, later: 1 };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, presetId: 'strict', cardOpen: true });
  });
});

describe('the stored settings', () => {
  it('are the defaults until changed, and reach who watches', async () => {
    const heard: Settings[] = [];
    const watching = new AbortController();
    watchSettings((settings) => heard.push(settings), watching.signal);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);

    await changeSettings({ cardOpen: true });
    await changeSettings({ presetId: 'strict' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, cardOpen: true, presetId: 'strict' });
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ ...DEFAULT_SETTINGS, cardOpen: true, presetId: 'strict' }));

    watching.abort();
    await changeSettings({ cardOpen: false });
    expect(heard).toHaveLength(2);
  });

  it('are the defaults again where the storage holds nonsense', async () => {
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('isPaused', () => {
  it('holds on a paused site for good, and everywhere until the hour is over', () => {
    const settings = { ...DEFAULT_SETTINGS, pausedSites: ['x' as const] };
    expect(isPaused(settings, 'x', 0)).toBe(true);
    expect(isPaused(settings, 'linkedin', 0)).toBe(false);
    expect(isPaused({ ...DEFAULT_SETTINGS, pausedUntil: 100 }, 'linkedin', 99)).toBe(true);
    expect(isPaused({ ...DEFAULT_SETTINGS, pausedUntil: 100 }, 'linkedin', 100)).toBe(false);
  });
});
