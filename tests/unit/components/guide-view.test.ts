import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guideOf } from '@/components/popup/guide-view.ts';
import { documentOf, keep } from '@/lib/storage/presets/kept.ts';
import { readStored } from '@/lib/storage/presets/stored.ts';
import { changeSettings } from '@/lib/storage/settings.ts';

vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Reflect.set(globalThis, 'browser', fakeBrowser);
});

const NOW = new Date(2026, 10, 24, 9, 0).getTime();

beforeEach(() => fakeBrowser.reset());

async function give(preset: object): Promise<void> {
  await keep('team', {
    document: await documentOf(JSON.stringify(preset), NOW),
    source: { kind: 'file', name: 'care.json' },
    problem: null,
  });
}

it('the guide is the bundled one that was chosen, while nothing else is there', async () => {
  await changeSettings({ presetId: 'regulated' });
  expect(guideOf(await readStored())).toEqual({
    name: 'Regulated industry',
    sources: [],
    locks: 0, // those of one's own choice bind nobody
    builtIn: 'regulated',
  });
});

it('the guide is the team’s as soon as there is one, on the bundled one that was chosen', async () => {
  await give({ name: 'House', version: 3, limits: { emoji: 1 }, locked: ['limits'] });
  expect(guideOf(await readStored())).toEqual({
    name: 'House',
    sources: [{ layer: 'Team', headline: 'Guidelines of 24 Nov, version 3, from the file care.json', problem: null }],
    locks: 1,
    builtIn: 'balanced',
  });
});

it('the guide leaves no choice where the team’s says where it starts', async () => {
  await give({ name: 'House', extends: ['strict'] });
  expect(guideOf(await readStored()).builtIn).toBeNull();
});

it('the guide that is damaged says so, and the bundled one is in force', async () => {
  await give({ name: 'House', limits: { emoji: -1 } });
  const { name, sources } = guideOf(await readStored());
  expect(name).toBe('Balanced');
  expect(sources[0]?.problem).toContain('`limits.emoji` must not be negative; it is not in force');
});
