/** Where a setting comes from, and what lies under the document that is being written. */
import type { Layer, LayerName, Resolved } from '@/lib/presets/layers.ts';
import { resolveLayers } from '@/lib/presets/layers.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { type Path, pathText } from './document.ts';

/** What each layer is called beside a setting. */
export const LAYER_WORDS: Readonly<Record<LayerName, string>> = {
  'built-in': 'Built-in',
  organisation: 'Organisation',
  team: 'Team',
  own: 'You',
};

/** The layer that set a value, or one inside it; `null`: nobody, the catalogue's default holds. */
export function originOf({ origins }: Resolved, path: Path): LayerName | null {
  const at = pathText(path);
  const exact = origins.get(at);
  if (exact) return exact;
  for (const [key, layer] of origins) if (key.startsWith(`${at}.`)) return layer;
  return null;
}

/** All layers with a person's own on top. */
export function withOwn(lower: readonly Layer[], own: Preset): Resolved {
  return resolveLayers([...lower, { name: 'own', preset: own }]);
}
