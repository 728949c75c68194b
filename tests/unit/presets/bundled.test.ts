import { expect, it } from 'vitest';
import { bundledPreset, bundledPresets, DEFAULT_PRESET_ID } from '@/lib/presets/bundled.ts';
import { createAnalyser } from '@/lib/presets/analyser.ts';

it('brings four presets that a team can start from, each under its own id', () => {
  expect(bundledPresets.map(({ id }) => id)).toEqual(['balanced', 'strict', 'friendly-small-business', 'regulated']);
});

it('falls back to the default preset for an id that is gone', () => {
  expect(bundledPreset('no-such-preset').id).toBe(DEFAULT_PRESET_ID);
});

it.each(bundledPresets.map((preset) => [preset.id, preset] as const))('%s coaches a heated reply', (_, preset) => {
  const { findings } = createAnalyser({ preset }).analyse('Calm down, nobody else has complained.');
  expect(findings.map(({ rule }) => rule)).toContain('dismissive');
});
