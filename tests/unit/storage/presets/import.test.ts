import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeChange } from '@/lib/presets/diff.ts';
import { describeFault } from '@/lib/presets/parse.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { encodePreset } from '@/lib/presets/share-code.ts';
import { accept, type ImportFrom, removeTeam, reviewImport } from '@/lib/storage/presets/import.ts';
import { readInForce } from '@/lib/storage/presets/in-force.ts';

vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Reflect.set(globalThis, 'browser', fakeBrowser);
});

const NOW = Date.UTC(2026, 10, 24);
const TEAM = { name: 'Pellworth House', version: 3, limits: { emoji: 7 } } as const;
const file = (document: unknown): ImportFrom => ({
  kind: 'file',
  name: 'team.json',
  text: typeof document === 'string' ? document : JSON.stringify(document),
});

async function review(from: ImportFrom) {
  const result = await reviewImport(from, NOW);
  if (result.kind === 'faults') throw new Error(result.faults.map(describeFault).join());
  return result;
}

const limitInForce = async () => (await readInForce()).preset.limits?.emoji;

beforeEach(() => fakeBrowser.reset());

describe('an import', () => {
  it('changes nothing before it is accepted, and says in words what it would change', async () => {
    const before = await readInForce();
    const { changes } = await review(file(TEAM));
    expect(changes.map(describeChange)).toContain('Name: Balanced → Pellworth House');
    expect(changes.map(describeChange)).toContain('Limit of emoji: 7 (new)');
    expect(await readInForce()).toEqual(before);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it.each([
    ['a file', file(TEAM)],
    ['a code', { kind: 'code', code: encodePreset(TEAM as Preset) } as const],
  ])('from %s is in force once accepted, and gone once removed', async (_, from) => {
    const usual = await limitInForce();
    await accept(await review(from));
    const inForce = await readInForce();
    expect(inForce.name).toBe('Pellworth House');
    expect(inForce.preset.limits?.emoji).toBe(7);
    expect(inForce.origins.get('limits.emoji')).toBe('team');
    await removeTeam();
    expect(await limitInForce()).toBe(usual);
  });

  it('keeps fields that it does not know, and names them', async () => {
    const reviewed = await review(file({ ...TEAM, mood: 'sunny' }));
    expect(reviewed.unknown).toEqual(['mood']);
    expect(reviewed.preset).toHaveProperty('mood', 'sunny');
  });

  it('warns of a document that is older than the one in force, and takes it when asked to', async () => {
    await accept(await review(file(TEAM)));
    const older = await review(file({ ...TEAM, version: 2, limits: { emoji: 2 } }));
    expect(older.warnings).toEqual(['is version 2, older than version 3 in force']);
    await accept(older);
    expect(await limitInForce()).toBe(2);
  });

  it.each([
    [file('{"name":'), 'The document is not JSON'],
    [file({ limits: { emoji: 'many' } }), '`limits.emoji` must be a number, or one per site'],
    [{ kind: 'code', code: 'hello' } as const, 'The document is not a code'],
    [{ kind: 'address', url: 'http://guide.pellworth.example/g.json' } as const, 'must lie at an https address'],
    [{ kind: 'address', url: 'https://me:secret@pellworth.example/g.json' } as const, 'must lie at an https address'],
  ])('of %j is refused with its fault', async (from, sentence) => {
    const result = await reviewImport(from, NOW);
    expect(result.kind === 'faults' ? result.faults.map(describeFault).join() : '').toContain(sentence);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
