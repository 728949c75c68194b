import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readInForce } from '@/lib/storage/presets/in-force.ts';
import { readHeld } from '@/lib/storage/presets/kept.ts';
import { applyManaged } from '@/lib/storage/presets/managed.ts';
import { statusOf } from '@/lib/storage/presets/status.ts';

vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Reflect.set(globalThis, 'browser', fakeBrowser);
});

const NOW = new Date(2026, 10, 24, 9, 0).getTime();
const GROUP = { name: 'Group', version: 1, rules: { sarcasm: { severity: 'stop', lock: true } } };

async function apply(policy: Record<string, unknown>): Promise<void> {
  await fakeBrowser.storage.managed.clear();
  await fakeBrowser.storage.managed.set(policy);
  await applyManaged(NOW);
}

beforeEach(() => {
  fakeBrowser.reset();
  Reflect.set(fakeBrowser, 'permissions', { contains: () => Promise.resolve(false) });
});

describe('a managed policy', () => {
  it.each([
    ['a preset', { preset: GROUP }],
    ['a preset as text', { presetJson: JSON.stringify(GROUP) }],
  ])('with %s is the layer of the organisation, until it is withdrawn', async (_, policy) => {
    await apply(policy);
    const { name, locks, origins } = await readInForce();
    expect(name).toBe('Group');
    expect(locks.get('rules.sarcasm')).toBe('organisation');
    expect(origins.get('rules.sarcasm')).toBe('organisation');
    expect(statusOf(await readHeld('organisation'))?.headline).toBe(
      'Guidelines of 24 Nov, version 1, set by your organisation',
    );
    await apply({});
    expect((await readInForce()).name).toBe('Balanced');
  });

  it('is brought back where the kept copy was edited by hand', async () => {
    await apply({ preset: GROUP });
    const { organisationPreset } = await fakeBrowser.storage.local.get('organisationPreset');
    const edited = JSON.stringify(organisationPreset).replace('stop', 'tip');
    await fakeBrowser.storage.local.set({ organisationPreset: JSON.parse(edited) as unknown });
    await applyManaged(NOW);
    expect((await readInForce()).preset.rules?.['sarcasm']).toEqual({ severity: 'stop', lock: true });
  });

  it.each([
    [{ preset: { ...GROUP, limits: { emoji: -1 } } }, '`limits.emoji` must not be negative'],
    [{ presetJson: '{"name"' }, 'the document is not JSON'],
    [{ preset: 'Group' }, 'the document is set by policy in a form that cannot be read'],
    [
      { subscription: 'http://guide.pellworth.example/' },
      'the document is set by policy at an address that is not https',
    ],
  ])('with a fault (%j) leaves the last good one in force, and says so', async (policy, reason) => {
    await apply({ preset: GROUP });
    await apply(policy);
    expect((await readInForce()).locks.get('rules.sarcasm')).toBe('organisation');
    expect(statusOf(await readHeld('organisation'))?.problem).toContain(`A newer document is refused: ${reason}`);
    await apply({ preset: GROUP });
    expect(statusOf(await readHeld('organisation'))?.problem).toBeNull();
  });

  it('is left as it is where the browser cannot say whether there is one', async () => {
    await apply({ preset: GROUP });
    const read = vi.spyOn(fakeBrowser.storage.managed, 'get');
    read.mockRejectedValueOnce(new Error('Lost connection'));
    await expect(applyManaged(NOW)).rejects.toThrow('Lost connection');
    expect((await readInForce()).name).toBe('Group');
    read.mockRejectedValueOnce(new Error('Managed storage manifest not found')); // Firefox without a policy
    await applyManaged(NOW);
    expect((await readInForce()).name).toBe('Balanced');
  });

  it('with a subscription keeps the last document until the address has brought one', async () => {
    await apply({ preset: GROUP });
    const fetched = vi.fn(() => Promise.reject(new TypeError('offline')));
    vi.stubGlobal('fetch', fetched);
    await apply({ subscription: 'https://guide.pellworth.example/group.json' });
    expect(fetched).toHaveBeenCalledOnce();
    expect((await readInForce()).name).toBe('Group');
    expect(statusOf(await readHeld('organisation'))?.needsPermission).toBe(true);

    const answer = (text: string, status = 200) =>
      new Response(text, { status, headers: { 'content-type': 'application/json' } });
    vi.stubGlobal('fetch', (url: string) =>
      Promise.resolve(url.endsWith('.jws') ? answer('', 404) : answer('{"name":"Other group","version":0}')),
    );
    const { refresh } = await import('@/lib/storage/presets/refresh.ts');
    await refresh('organisation', NOW);
    expect((await readInForce()).name).toBe('Other group');
    vi.unstubAllGlobals();
  });
});
