/** The presets that come with Tactful; a real team can start from any of them. */
import balanced from './bundled/balanced.json' with { type: 'json' };
import friendly from './bundled/friendly-small-business.json' with { type: 'json' };
import regulated from './bundled/regulated.json' with { type: 'json' };
import strict from './bundled/strict.json' with { type: 'json' };
import { parsePreset } from './parse.ts';
import type { Preset } from './schema.ts';

/** A preset with what every bundled one has. */
export type BundledPreset = Preset & { readonly id: string; readonly name: string; readonly about: string };

/** Throws where a bundled document breaks the schema: a fault of the build, held by a test. */
function bundled(document: { id: string; name: string; about: string }): BundledPreset {
  const parsed = parsePreset(document);
  if (parsed.kind === 'faults') throw new Error(`Bundled preset ${document.id}: ${JSON.stringify(parsed.faults)}`);
  return { ...parsed.preset, id: document.id, name: document.name, about: document.about };
}

export const bundledPresets: readonly BundledPreset[] = [balanced, strict, friendly, regulated].map(bundled);

export const DEFAULT_PRESET_ID = 'balanced';

/** The bundled preset of that id, or the default one where there is none. Throws only if the bundle has lost its default. */
export function bundledPreset(id: string): BundledPreset {
  const found = bundledPresets.find((preset) => preset.id === id) ?? bundledPresets[0];
  if (!found) throw new Error('No bundled preset');
  return found;
}
