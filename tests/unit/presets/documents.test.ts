import { describe, expect, it } from 'vitest';
import { describeChange, diffPresets } from '@/lib/presets/diff.ts';
import { resolveLayers } from '@/lib/presets/layers.ts';
import { lockOn } from '@/lib/presets/locks.ts';
import { describeFault, parsePreset, parsePresetText } from '@/lib/presets/parse.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { decodePreset, encodePreset } from '@/lib/presets/share-code.ts';
import { bundledPresets } from '@/lib/presets/bundled.ts';

function faultsOf(document: unknown): string[] {
  const result = parsePreset(document);
  return result.kind === 'faults' ? result.faults.map(describeFault) : [];
}

describe('reading a document', () => {
  it.each([
    [{ phrases: [{ match: 'a', severity: 'warn', instead: 'b' }] }, '`phrases[0].instead` must be a list of text'],
    [{ limits: { emoji: -1 } }, '`limits.emoji` must not be negative'],
    [{ voice: { warmth: [90, 10] } }, '`voice.warmth` must have the lower number first'],
    [{ rules: { sarcasm: 'loud' } }, '`rules.sarcasm` must be off, tip, warn or stop, or such a severity with a lock'],
    [{ format: 9 }, '`format` is 9: update Tactful to read it'],
    [[], 'The document must be a group of settings'],
    [
      { links: { facts: [{ topic: 'a', match: [], url: 'javascript:alert(1)' }] } },
      '`links.facts[0].url` must be an https address',
    ],
  ])('names the fault of %j', (document, sentence) => {
    expect(faultsOf(document)).toContain(sentence);
  });

  it('reports locks on what is no setting, and on rules, which have their own', () => {
    const locked = ['limits.emoji', 'limits.emojis', 'voice', 'rules.sarcasm', 'constructor', ''];
    expect(parsePreset({ locked })).toMatchObject({ unknown: ['locked[1]', 'locked[3]', 'locked[4]', 'locked[5]'] });
  });

  it('keeps unknown fields and reports them with their paths', () => {
    const result = parsePreset({
      mood: 'sunny',
      voice: { pitch: 3 },
      phrases: [{ match: 'a', severity: 'tip', note: 'x' }],
    });
    expect(result).toMatchObject({
      kind: 'preset',
      unknown: ['mood', 'voice.pitch', 'phrases[0].note'],
      preset: { mood: 'sunny' },
    });
  });

  it.each([
    ['not JSON', '{"a":'],
    ['too large', JSON.stringify({ about: 'x'.repeat(300_000) })],
    ['too deep', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`],
    ['names of prototypes', '{"__proto__":{"polluted":true}}'],
  ])('refuses a document that is %s', (_, text) => {
    expect(parsePresetText(text).kind).toBe('faults');
    expect('polluted' in {}).toBe(false);
  });
});

describe('layers', () => {
  it('lets later layers win and remembers where a setting came from', () => {
    const { preset, origins } = resolveLayers([
      { name: 'built-in', preset: { limits: { emoji: 3, links: 1 }, competitors: ['A'] } },
      { name: 'own', preset: { limits: { emoji: 1 }, competitors: ['B'] } },
    ]);
    expect(preset).toMatchObject({ limits: { emoji: 1, links: 1 }, competitors: ['A', 'B'] });
    expect(origins.get('limits.emoji')).toBe('own');
    expect(origins.get('limits.links')).toBe('built-in');
  });

  it('never lets a later layer lower a locked rule, only raise it', () => {
    const team = { name: 'team', preset: { rules: { sarcasm: { severity: 'warn', lock: true } } } } as const;
    const own = (severity: 'off' | 'tip' | 'stop') =>
      resolveLayers([team, { name: 'own', preset: { rules: { sarcasm: severity } } }]);
    expect(own('off').preset.rules?.['sarcasm']).toEqual({ severity: 'warn', lock: true });
    expect(own('tip').preset.rules?.['sarcasm']).toEqual({ severity: 'warn', lock: true });
    expect(own('stop').preset.rules?.['sarcasm']).toEqual({ severity: 'stop', lock: true });
    expect(own('off').locks.get('rules.sarcasm')).toBe('team');
  });

  it.each<[string, Preset, Preset, Preset]>([
    [
      'a number',
      { limits: { emoji: 1, links: 2 } },
      { limits: { emoji: 9, links: 9 } },
      { limits: { emoji: 1, links: 9 } },
    ],
    ['a number with one per site', { limits: { emoji: 1 } }, { limits: { emoji: { x: 9 } } }, { limits: { emoji: 1 } }],
    [
      'a group, with what it does not set',
      { voice: { person: 'we' } },
      { voice: { person: 'I', signOff: { required: false } } },
      { voice: { person: 'we' } },
    ],
    [
      'a list that lets things pass',
      { links: { approvedDomains: ['a.example'] } },
      { links: { approvedDomains: ['b.example'] } },
      { links: { approvedDomains: ['a.example'] } },
    ],
    [
      'a list that can only grow stricter',
      { phrases: [{ match: 'cheap', severity: 'stop' }] },
      {
        phrases: [
          { match: 'Cheap', severity: 'tip' },
          { match: 'pricey', severity: 'tip' },
        ],
      },
      {
        phrases: [
          { match: 'cheap', severity: 'stop' },
          { match: 'pricey', severity: 'tip' },
        ],
      },
    ],
  ])('hold a lock on %s', (_, team, own, expected) => {
    const locked = ['limits.emoji', 'voice', 'links', 'phrases'];
    const layers = [{ name: 'team', preset: { ...team, locked } } as const, { name: 'own', preset: own } as const];
    expect(resolveLayers(layers).preset).toEqual({ ...expected, locked, rules: {} });
  });

  it('say who locked a setting, or the group that it lies in', () => {
    const { locks } = resolveLayers([
      { name: 'organisation', preset: { locked: ['voice', 'limits.emoji'] } },
      { name: 'team', preset: { locked: ['limits'] } },
    ]);
    const paths = ['voice', 'voice.signOff.style', 'limits.emoji', 'limits.links', 'phrases'];
    expect(paths.map((path) => lockOn(locks, path))).toEqual([
      'organisation',
      'organisation',
      'organisation',
      'team',
      null,
    ]);
  });

  it('starts from the built-in presets that a document extends', () => {
    const { preset } = resolveLayers([{ name: 'team', preset: { extends: ['strict'], limits: { emoji: 2 } } }]);
    expect(preset.rules?.['sarcasm']).toBe('stop');
    expect(preset.limits?.emoji).toBe(2);
  });
});

describe('a share code', () => {
  it.each(bundledPresets.map((preset) => [preset.id, preset] as const))('brings %s through a chat', (_, preset) => {
    const code = encodePreset(preset).replace(/(.{60})/g, '$1\n ');
    expect(decodePreset(code)).toMatchObject({ kind: 'preset', preset });
  });

  it('says so when some of it is missing', () => {
    const code = encodePreset({ name: 'Team' });
    expect(decodePreset(code.slice(0, -2))).toMatchObject({
      kind: 'faults',
      faults: [{ message: expect.stringContaining('damaged') as string }],
    });
    expect(decodePreset('hello').kind).toBe('faults');
  });
});

it('says in words what changes from one version to the next', () => {
  const before = { rules: { sarcasm: 'warn' }, limits: { emoji: 3 }, competitors: ['A'] } as const;
  const after = {
    rules: { sarcasm: 'stop' },
    limits: { emoji: 3 },
    phrases: [{ match: 'cheap', severity: 'warn', instead: ['good value'] }],
    locked: ['limits.emoji'],
  } as const;
  expect(
    diffPresets(
      { ...before, competitors: ['A'] },
      { ...after, locked: [...after.locked], phrases: [{ ...after.phrases[0], instead: ['good value'] }] },
    ).map(describeChange),
  ).toEqual([
    'Rule sarcasm: warn → stop',
    'Phrase “cheap”: warn · say “good value” (new)',
    'Lock on limits.emoji: reps can’t change it (new)',
    'Competitors: A (no longer set)',
  ]);
});
