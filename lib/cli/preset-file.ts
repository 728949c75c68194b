/** Files that the command line is given. */
import { readFile } from 'node:fs/promises';
import { resolveLayers } from '@/lib/presets/layers.ts';
import { describeFault, parsePresetText } from '@/lib/presets/parse.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { UsageError } from './usage.ts';

/** Reads a text file. Throws {@link UsageError} where it can't be read. */
export function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`${path}: ${error.message}`);
  });
}

/** Reads a preset that must be good. Throws {@link UsageError} with its faults. */
export async function loadPreset(path: string): Promise<Preset> {
  const result = parsePresetText(await readText(path));
  if (result.kind === 'preset') return result.preset;
  throw new UsageError(`${path}: ${result.faults.map(describeFault).join('; ')}`);
}

/** The same with the built-in presets that it extends, as a team's coaches have it. */
export async function loadGuidelines(path: string): Promise<Preset> {
  return resolveLayers([{ name: 'team', preset: await loadPreset(path) }]).preset;
}
