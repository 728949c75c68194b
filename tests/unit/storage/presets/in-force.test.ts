import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bundledPreset } from '@/lib/presets/bundled.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { followInForce, readInForce } from '@/lib/storage/presets/in-force.ts';
import { documentOf, keep, type Kept, type Slot } from '@/lib/storage/presets/kept.ts';
import { readOwn, saveOwn } from '@/lib/storage/presets/own.ts';
import { changeSettings } from '@/lib/storage/settings.ts';

vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Reflect.set(globalThis, 'browser', fakeBrowser);
});

beforeEach(() => fakeBrowser.reset());

async function keepPreset(slot: Slot, preset: Preset): Promise<Kept> {
  const document = await documentOf(JSON.stringify(preset), 0);
  const kept: Kept = { document, source: { kind: 'policy' }, problem: null };
  await keep(slot, kept);
  return kept;
}

describe('the guidelines in force', () => {
  it('are the bundled preset that the rep chose, while nothing else is there', async () => {
    expect((await readInForce()).name).toBe('Balanced');
    await changeSettings({ presetId: 'strict' });
    const { name, layers, faults } = await readInForce();
    expect(name).toBe('Strict');
    expect(layers.map((layer) => layer.name)).toEqual(['built-in']);
    expect(faults.size).toBe(0);
  });

  it('layer organisation, team and own settings, each with its origin', async () => {
    await keepPreset('organisation', { name: 'Group', limits: { emoji: 1, links: 1, hashtags: 1 } });
    await keepPreset('team', { name: 'House', limits: { emoji: 2, links: 2 } });
    await saveOwn({ limits: { emoji: 3 } });
    const { name, preset, origins } = await readInForce();
    expect(name).toBe('House');
    expect(preset.limits).toMatchObject({ emoji: 3, links: 2, hashtags: 1 });
    expect(['emoji', 'links', 'hashtags'].map((limit) => origins.get(`limits.${limit}`))).toEqual([
      'own',
      'team',
      'organisation',
    ]);
  });

  it('start where a document says, not from the choice of the rep', async () => {
    await changeSettings({ presetId: 'strict' });
    await keepPreset('team', { name: 'House', extends: ['balanced'] });
    expect((await readInForce()).layers.map((layer) => layer.name)).toEqual(['team']);
  });

  it('hold what is locked, whatever is written into the storage by hand', async () => {
    await keepPreset('organisation', {
      rules: { sarcasm: { severity: 'stop', lock: true } },
      limits: { emoji: 1 },
      locked: ['limits'],
    });
    const edited = { rules: { sarcasm: 'off' }, limits: { emoji: 9, links: 9 }, locked: [] };
    await fakeBrowser.storage.local.set({ ownPreset: edited, teamPreset: damaged(JSON.stringify(edited)) });
    const { preset, locks, origins } = await readInForce();
    expect(preset.rules?.['sarcasm']).toEqual({ severity: 'stop', lock: true });
    expect(preset.limits).toEqual({ ...bundledPreset('balanced').limits, emoji: 1 });
    expect(locks).toEqual(
      new Map([
        ['rules.sarcasm', 'organisation'],
        ['limits', 'organisation'],
      ]),
    );
    expect(origins.get('limits.emoji')).toBe('organisation');
  });

  it.each([
    ['no slot at all', { teamPreset: 'nonsense' }, 'team', ''],
    ['a document that is not one', { teamPreset: damaged('{"limits":{"emoji":-1}}') }, 'team', 'limits.emoji'],
    ['half a document', { organisationPreset: damaged('{"limits":') }, 'organisation', ''],
    ['own settings that are none', { ownPreset: { limits: [] } }, 'own', 'limits'],
  ] as const)('fall back from %s, and report it', async (_, stored, layer, path) => {
    const usual = await readInForce();
    await fakeBrowser.storage.local.set(stored);
    const { preset, faults } = await readInForce();
    expect(preset).toEqual(usual.preset);
    expect([...faults.keys()]).toEqual([layer]);
    expect(faults.get(layer)?.[0]?.path).toBe(path);
  });

  it('reach who follows them when they change, and only then', async () => {
    const following = new AbortController();
    const store = await followInForce(following.signal);
    const heard: (string | undefined)[] = [];
    store.subscribe(({ name }) => heard.push(name));
    const kept = await keepPreset('team', { name: 'House' });
    await vi.waitFor(() => expect(heard).toEqual(['House']));
    await keep('team', { ...kept, problem: { kind: 'unreachable', faults: [] } });
    await changeSettings({ cardOpen: true });
    await saveOwn({ competitors: ['Acme'] });
    await vi.waitFor(() => expect(store.getState().preset.competitors).toEqual(['Acme']));
    expect(heard).toEqual(['House', 'House']);
    following.abort();
    await keep('team', null);
    expect((await readInForce()).name).toBe('Balanced');
    expect(store.getState().name).toBe('House');
  });
});

function damaged(text: string) {
  return { document: { text, hash: '', takenAt: 0 }, source: { kind: 'code' }, problem: null };
}

it('own settings with faults are not kept', async () => {
  await saveOwn({ limits: { emoji: 2 } });
  expect(await saveOwn({ limits: { emoji: -2 } })).toEqual([{ path: 'limits.emoji', message: 'must not be negative' }]);
  expect(await readOwn()).toMatchObject({ preset: { limits: { emoji: 2 } } });
});
