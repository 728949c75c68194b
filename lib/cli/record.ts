/** One record of input, as a draft in its situation. */
import * as v from 'valibot';
import type { Situation } from '@/lib/analysis/situation.ts';
import { INCOMING_KINDS } from '@/lib/analysis/situation.ts';
import { parsePreset } from '@/lib/presets/parse.ts';
import type { Preset } from '@/lib/presets/schema.ts';

const maybe = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema));

/** The fields of an input line; only `draft` is required, unknown fields pass by. */
const recordSchema = v.object({
  id: maybe(v.union([v.string(), v.number()])),
  draft: v.string(),
  site: maybe(v.picklist(['x', 'facebook', 'linkedin'])),
  incoming: maybe(
    v.object({
      text: v.string(),
      author: maybe(v.string()),
      handle: maybe(v.string()),
      ageMinutes: maybe(v.number()),
      truncated: maybe(v.boolean()),
      kind: maybe(v.picklist(INCOMING_KINDS)),
    }),
  ),
  thread: maybe(
    v.array(
      v.object({ text: v.string(), author: maybe(v.string()), handle: maybe(v.string()), own: maybe(v.boolean()) }),
    ),
  ),
  memory: maybe(v.object({ known: maybe(v.boolean()), recentReplies: maybe(v.array(v.string())) })),
  now: maybe(v.number()),
  preset: v.optional(v.unknown()),
});

/** A draft to check. `presetKey` tells equal presets apart cheaply. */
export interface DraftRecord {
  readonly id: string | number | null;
  readonly draft: string;
  readonly situation: Situation;
  readonly preset: Preset | undefined;
  readonly presetKey: string;
}

/** Why a record can't be read, with whatever id it carries. */
export class BadRecord extends Error {
  readonly id: string | number | null;
  constructor(message: string, id: string | number | null = null) {
    super(message);
    this.id = id;
  }
}

/** Reads one parsed record. Throws {@link BadRecord} with the path of the fault. */
export function readRecord(value: unknown): DraftRecord {
  const result = v.safeParse(recordSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue);
    throw new BadRecord(path ? `${path}: ${issue.message}` : issue.message, idOf(value));
  }
  const { id = null, draft, preset: document, ...rest } = result.output;
  let preset: Preset | undefined;
  if (document !== undefined && document !== null) {
    const parsed = parsePreset(document);
    if (parsed.kind === 'faults') {
      const [fault] = parsed.faults;
      throw new BadRecord(`preset.${fault?.path ?? ''}: ${fault?.message ?? 'not a preset'}`, id);
    }
    preset = parsed.preset;
  }
  return { id, draft, situation: withoutNulls(rest), preset, presetKey: preset ? JSON.stringify(preset) : '' };
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

/** `null` means "not given", at every depth. */
type WithoutNulls<T> = T extends null
  ? undefined
  : T extends readonly (infer Item)[]
    ? WithoutNulls<Item>[]
    : T extends object
      ? { [K in keyof T]: WithoutNulls<T[K]> }
      : T;

function withoutNulls<T>(value: T): WithoutNulls<T>;
function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown) => withoutNulls(item));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutNulls(item)]));
}
