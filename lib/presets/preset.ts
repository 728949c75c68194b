/** The preset document: the one schema, from which come its type, its parser and the guidelines that rules see. */
import * as v from 'valibot';
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import { INCOMING_KINDS } from '@/lib/analysis/situation.ts';
import { SEVERITIES } from '@/lib/analysis/finding.ts';

const text = v.pipe(v.string(), v.maxLength(2_000));
const texts = v.pipe(v.array(text), v.maxLength(500));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const range = v.tuple([share, share]);
const severity = v.picklist(SEVERITIES);
const level = v.picklist(['off', ...SEVERITIES]);
const perSite = v.union([
  count,
  v.object({ x: v.optional(count), facebook: v.optional(count), linkedin: v.optional(count) }),
]);
const handles = v.union([
  texts,
  v.object({ x: v.optional(texts), facebook: v.optional(texts), linkedin: v.optional(texts) }),
]);
const minutesByKind = v.record(v.picklist(INCOMING_KINDS), v.optional(count));

/** Every field is optional: a team writes what it cares about. */
export const presetSchema = v.looseObject({
  format: v.optional(v.literal(1)),
  id: v.optional(text),
  name: v.optional(text),
  version: v.optional(count),
  updated: v.optional(text),
  owner: v.optional(text),
  about: v.optional(text),
  extends: v.optional(texts),
  goals: v.optional(v.looseObject({})),
  voice: v.optional(
    v.looseObject({
      warmth: v.optional(range),
      formality: v.optional(range),
      person: v.optional(v.picklist(['I', 'we'])),
      useName: v.optional(v.boolean()),
      signOff: v.optional(
        v.looseObject({
          required: v.optional(v.boolean()),
          style: v.optional(v.picklist(['caret-initials', 'initials', 'dash-name', 'first-name'])),
          example: v.optional(text),
        }),
      ),
      disclosure: v.optional(text),
    }),
  ),
  rules: v.optional(
    v.record(v.string(), v.union([level, v.looseObject({ severity: level, lock: v.optional(v.boolean()) })])),
  ),
  limits: v.optional(
    v.looseObject({
      hashtags: v.optional(perSite),
      links: v.optional(perSite),
      mentions: v.optional(perSite),
      emoji: v.optional(perSite),
      length: v.optional(perSite),
    }),
  ),
  phrases: v.optional(
    v.pipe(
      v.array(
        v.looseObject({
          match: v.pipe(text, v.nonEmpty()),
          severity: severity,
          why: v.optional(text),
          instead: v.optional(texts),
          inflect: v.optional(v.boolean()),
        }),
      ),
      v.maxLength(2_000),
    ),
  ),
  team: v.optional(v.looseObject({ handles: v.optional(handles), names: v.optional(texts) })),
  competitors: v.optional(texts),
  topics: v.optional(v.looseObject({ allow: v.optional(texts), avoid: v.optional(texts) })),
  channels: v.optional(
    v.array(
      v.looseObject({
        kind: v.picklist(['email', 'phone', 'dm', 'link']),
        value: text,
        label: v.optional(text),
        hours: v.optional(text),
        for: v.optional(texts),
      }),
    ),
  ),
  links: v.optional(
    v.looseObject({
      approvedDomains: v.optional(texts),
      facts: v.optional(v.array(v.looseObject({ topic: text, match: texts, url: text, label: v.optional(text) }))),
    }),
  ),
  replies: v.optional(
    v.array(v.looseObject({ label: text, text, for: v.optional(v.array(v.picklist(INCOMING_KINDS))) })),
  ),
  targets: v.optional(v.looseObject({ replyMinutes: v.optional(minutesByKind) })),
  policy: v.optional(
    v.looseObject({ mayHide: v.optional(texts), decidedBy: v.optional(text), abuseAnswers: v.optional(count) }),
  ),
  crisis: v.optional(v.looseObject({})),
});

/** A preset document (format 1); unknown fields pass through. */
export type Preset = v.InferOutput<typeof presetSchema>;

/** What is wrong with a document and where: `phrases[3].instead`. */
export interface PresetFault {
  readonly path: string;
  readonly message: string;
}

export type PresetResult =
  | { readonly kind: 'preset'; readonly preset: Preset }
  | { readonly kind: 'faults'; readonly faults: readonly PresetFault[] };

/** Reads an untrusted document. Never throws. */
export function parsePreset(document: unknown): PresetResult {
  const result = v.safeParse(presetSchema, document);
  if (result.success) return { kind: 'preset', preset: result.output };
  const faults = result.issues.map((issue) => ({ path: pathOf(issue.path), message: issue.message }));
  return { kind: 'faults', faults };
}

function pathOf(path: readonly { readonly key: unknown }[] | undefined): string {
  return (path ?? []).reduce<string>((so, { key }) => {
    if (typeof key === 'number') return `${so}[${key}]`;
    return so ? `${so}.${String(key)}` : String(key);
  }, '');
}

/** The guidelines that the rules see. */
export function guidelinesOf(preset: Preset = {}): Guidelines {
  const { rules, team, ...rest } = preset;
  return {
    ...rest,
    ...(rules && {
      rules: Object.fromEntries(
        Object.entries(rules).map(([id, set]) => [id, typeof set === 'string' ? { severity: set } : set]),
      ),
    }),
    ...(team && { team: { names: team.names, handles: handlesOf(team.handles) } }),
  };
}

type Handles = v.InferOutput<typeof handles>;

/** Handles of all sites in one list: a handle of another site does no harm. */
function handlesOf(bySite: Handles | undefined): readonly string[] {
  if (!bySite) return [];
  return Array.isArray(bySite) ? bySite : Object.values(bySite).flatMap((list) => list ?? []);
}
