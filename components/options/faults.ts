import { parsePreset, type PresetResult } from '@/lib/presets/parse.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { type Path, pathText, type PresetDocument } from './document.ts';

/** What is wrong, by the path of its field. */
export type Faults = ReadonlyMap<string, string>;

/** A document as the parser sees it: the preset, or what stands in its way. */
export interface Checked {
  readonly preset: Preset | null;
  readonly faults: Faults;
}

export function checkDocument(document: PresetDocument): Checked {
  const result: PresetResult = parsePreset(document);
  if (result.kind === 'preset') return { preset: result.preset, faults: new Map() };
  return { preset: null, faults: new Map(result.faults.map(({ path, message }) => [path, message])) };
}

/** How many faults lie at or under a path. */
export function faultsUnder(faults: Faults, path: Path): number {
  const at = pathText(path);
  return [...faults.keys()].filter((key) => key === at || key.startsWith(`${at}.`) || key.startsWith(`${at}[`)).length;
}
