/** Reads untrusted preset documents: bounded, checked, every fault with its path. */
import * as v from 'valibot';
import { NO_GROUP, PRESET_FORMAT, presetSchema, type Preset } from './schema.ts';
import { formatPath, type Path, survey } from './survey.ts';

/** Largest document, in bytes of UTF-8 (presets.md). */
export const MOST_BYTES = 256 * 1024;
const MOST_DEPTH = 12;
const MOST_VALUES = 30_000;
/** So many faults say enough. */
const MOST_FAULTS = 20;

/** What is wrong with a document and where: `phrases[3].instead`; an empty path is the whole document. */
export interface PresetFault {
  readonly path: string;
  readonly message: string;
}

export type PresetResult =
  | {
      readonly kind: 'preset';
      readonly preset: Preset;
      /** Paths of fields, and of locks on fields, that this build does not know; kept. */
      readonly unknown: readonly string[];
    }
  | { readonly kind: 'faults'; readonly faults: readonly PresetFault[] };

const fault = (path: Path, message: string): PresetResult => ({
  kind: 'faults',
  faults: [{ path: formatPath(path), message }],
});

/** Reads a document from text: the one way in for files, codes and subscriptions. Never throws. */
export function parsePresetText(text: string): PresetResult {
  if (byteLength(text) > MOST_BYTES) return fault([], `is larger than ${MOST_BYTES / 1024} KiB`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return fault([], `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parsePreset(document);
}

/** Reads a parsed document. Never throws. */
export function parsePreset(document: unknown): PresetResult {
  const excess = findExcess(document);
  if (excess) return excess;
  const format = formatOf(document);
  if (format > PRESET_FORMAT) return fault(['format'], `is ${format}: update Tactful to read it`);
  const { unknown, lists } = survey(document);
  const [list] = lists;
  if (list) return fault(list, NO_GROUP);
  const result = v.safeParse(presetSchema, document);
  if (result.success) return { kind: 'preset', preset: result.output, unknown };
  const faults = result.issues
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => ({ path: formatPath(pathOf(path)), message }));
  return { kind: 'faults', faults };
}

/** One line for a person: "`phrases[3].instead` must be a list of text". */
export function describeFault({ path, message }: PresetFault): string {
  return path ? `\`${path}\` ${message}` : `The document ${message}`;
}

function formatOf(document: unknown): number {
  if (typeof document !== 'object' || document === null || !('format' in document)) return PRESET_FORMAT;
  return typeof document.format === 'number' ? document.format : PRESET_FORMAT;
}

/** Bytes of UTF-8, counted without encoding. */
function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** A group or list of a document, and the way to it. */
interface Place {
  readonly value: object;
  readonly depth: number;
  readonly key: string | number;
  readonly within: Place | null;
}

/** A document too deep, with too many values, or with keys that objects inherit by. Walks without recursion. */
function findExcess(document: unknown): PresetResult | null {
  if (!isPlace(document)) return null;
  const waiting: Place[] = [{ value: document, depth: 0, key: '', within: null }];
  let values = 1;
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, depth } = place;
    if (depth >= MOST_DEPTH) return fault(wayTo(place), `lies deeper than ${MOST_DEPTH} levels`);
    const keys = Object.keys(value);
    values += keys.length;
    if (values > MOST_VALUES) return fault([], `holds more than ${MOST_VALUES.toLocaleString('en')} values`);
    for (const name of keys) {
      const key = Array.isArray(value) ? Number(name) : name;
      if (INHERITED.has(name)) return fault([...wayTo(place), key], 'is not a name that a setting may have');
      const item: unknown = Reflect.get(value, name);
      if (isPlace(item)) waiting.push({ value: item, depth: depth + 1, key, within: place });
    }
  }
  return null;
}

const INHERITED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function isPlace(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function wayTo(place: Place): Path {
  return place.within ? [...wayTo(place.within), place.key] : [];
}

function pathOf(path: readonly { readonly key: unknown }[] | undefined): Path {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
