/** The presets that came from outside, as they are kept in this browser: the team's and the organisation's. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { parsePresetText, type PresetFault } from '@/lib/presets/parse.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { parseAddress } from './address.ts';

/** Organisation: set by managed policy. Team: imported or subscribed to by the rep. */
export const SLOTS = ['organisation', 'team'] as const;
export type Slot = (typeof SLOTS)[number];

const Subscription = v.object({
  kind: v.literal('subscription'),
  /** An https address. */
  url: v.pipe(
    v.string(),
    v.check((url) => parseAddress(url) !== null),
  ),
  /** Of the document in force, as the host gave it; asks the host for news only. */
  etag: v.nullable(v.string()),
  /** The publisher's public key, pinned at first use; `null` while the document is not signed. */
  key: v.nullable(v.string()),
  /** Times in ms since the epoch: of the last check that the host answered, of the last new document, of the next check. */
  checkedAt: v.nullable(v.number()),
  changedAt: v.nullable(v.number()),
  dueAt: v.number(),
  /** Checks in a row that brought nothing, and when the first of them was. */
  failures: v.number(),
  failingSince: v.nullable(v.number()),
});

const Source = v.variant('kind', [
  v.object({ kind: v.literal('file'), name: v.string() }),
  v.object({ kind: v.literal('code') }),
  v.object({ kind: v.literal('policy') }),
  Subscription,
]);

const Problem = v.object({
  /** `unreachable`: nothing came. `refused`: a document came and was not taken. `not-permitted`: the browser may not ask this host. */
  kind: v.picklist(['unreachable', 'refused', 'not-permitted']),
  /** Messages go on from "The document". */
  faults: v.array(v.object({ path: v.string(), message: v.string() })),
});

const Kept = v.object({
  /** In force; `null` for a subscription that has not brought one yet. */
  document: v.nullable(
    v.object({
      /** As it came: what a signature is over. */
      text: v.string(),
      /** SHA-256 of the text's UTF-8, in hex. */
      hash: v.string(),
      /** When it came into force, in ms since the epoch. */
      takenAt: v.number(),
    }),
  ),
  source: Source,
  /** Why the last attempt to replace the document failed; it stays in force. */
  problem: v.nullable(Problem),
});

export type Subscription = v.InferOutput<typeof Subscription>;
export type Source = v.InferOutput<typeof Source>;
export type Problem = v.InferOutput<typeof Problem>;
export type Kept = v.InferOutput<typeof Kept>;
export type KeptDocument = NonNullable<Kept['document']>;

/** What a slot holds: storage can be damaged or edited, so everything is checked anew at each reading. */
export interface Held {
  readonly kept: Kept | null;
  /** `null` where there is no document, or none that can be read. */
  readonly preset: Preset | null;
  readonly faults: readonly PresetFault[];
}

const items: Readonly<Record<Slot, ReturnType<typeof storage.defineItem<unknown>>>> = {
  organisation: storage.defineItem<unknown>('local:organisationPreset', { version: 1 }),
  team: storage.defineItem<unknown>('local:teamPreset', { version: 1 }),
};

/** Whatever is stored in a slot, checked. Never throws. */
export function parseHeld(stored: unknown): Held {
  if (stored === null || stored === undefined) return { kept: null, preset: null, faults: [] };
  const parsed = v.safeParse(Kept, stored);
  if (!parsed.success) {
    return { kept: null, preset: null, faults: [{ path: '', message: 'is damaged in this browser’s storage' }] };
  }
  const { output: kept } = parsed;
  if (!kept.document) return { kept, preset: null, faults: [] };
  const result = parsePresetText(kept.document.text);
  return result.kind === 'preset'
    ? { kept, preset: result.preset, faults: [] }
    : { kept, preset: null, faults: result.faults };
}

export async function readHeld(slot: Slot): Promise<Held> {
  return parseHeld(await items[slot].getValue());
}

/** Replaces what a slot holds, in one write; `null` empties it. */
export async function keep(slot: Slot, kept: Kept | null): Promise<void> {
  await (kept === null ? items[slot].removeValue() : items[slot].setValue(kept));
}

/** Calls back after each change of a slot, from whichever context. */
export function watchHeld(slot: Slot, listener: (held: Held) => void, signal: AbortSignal): void {
  const unwatch = items[slot].watch((stored) => listener(parseHeld(stored)));
  signal.addEventListener('abort', unwatch, { once: true });
}

/** A document that comes into force at `now` (ms since the epoch). */
export async function documentOf(text: string, now: number): Promise<KeptDocument> {
  return { text, hash: await hashOf(text), takenAt: now };
}

/** False where the stored text is not the one that came. */
export async function isIntact({ text, hash }: KeptDocument): Promise<boolean> {
  return (await hashOf(text)) === hash;
}

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
