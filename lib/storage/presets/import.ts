/** Imports in two steps: a review that changes nothing, and its acceptance. */
import { type Change, diffPresets } from '@/lib/presets/diff.ts';
import type { PresetFault } from '@/lib/presets/parse.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { decodePreset } from '@/lib/presets/share-code.ts';
import { fingerprintOf, type PublicKey } from '@/lib/presets/signature.ts';
import { parseAddress, releaseHost } from './address.ts';
import { type Examined, examine, findOlder } from './examine.ts';
import { fetchSigned } from './fetch-signed.ts';
import { resolveStored } from './in-force.ts';
import { documentOf, keep, type Kept, readHeld, type Source } from './kept.ts';
import { isSubscribed, newSubscription } from './refresh.ts';
import { pauseAfter, readPace } from './schedule.ts';
import { readStored } from './stored.ts';

/** Where an import comes from. For an address the permission must be there already (`requestHost`). */
export type ImportFrom =
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'address'; readonly url: string };

/** What accepting would do. */
export interface ImportReview {
  readonly kind: 'review';
  /** The document itself, of which nothing is in force yet. */
  readonly preset: Preset;
  /** How the guidelines in force would change, all layers taken together. */
  readonly changes: readonly Change[];
  /** Paths of fields that this build does not know; they are kept. */
  readonly unknown: readonly string[];
  readonly signedBy: { readonly key: PublicKey; readonly fingerprint: string } | null;
  /** Sentences that go on from "The document": reasons to hesitate. */
  readonly warnings: readonly string[];
  /** What `accept` keeps. */
  readonly kept: Kept;
}

export interface ImportRefusal {
  readonly kind: 'faults';
  /** For `describeFault`. */
  readonly faults: readonly PresetFault[];
}

type Candidate = { readonly kind: 'candidate'; readonly kept: Kept; readonly examined: Examined & { kind: 'good' } };

const refused = (message: string): ImportRefusal => ({ kind: 'faults', faults: [{ path: '', message }] });

/** Reads a document without putting it in force. `now` in ms since the epoch. Never throws for a document's sake. */
export async function reviewImport(from: ImportFrom, now: number): Promise<ImportReview | ImportRefusal> {
  const candidate = await readCandidate(from, now);
  if (candidate.kind === 'faults') return candidate;
  const { kept, examined } = candidate;
  const stored = await readStored();
  const before = resolveStored(stored);
  const after = resolveStored({ ...stored, team: { kept, preset: examined.preset, faults: [] } });
  const older = findOlder(examined.preset, stored.team.preset);
  return {
    kind: 'review',
    preset: examined.preset,
    changes: diffPresets(before.preset, after.preset),
    unknown: examined.unknown,
    signedBy: examined.key === null ? null : { key: examined.key, fingerprint: await fingerprintOf(examined.key) },
    warnings: older ? [older.message] : [],
    kept,
  };
}

/** Puts a reviewed document in force as the team's, in one write; gives back the permission of a subscription that it replaces. */
export async function accept({ kept }: ImportReview): Promise<void> {
  await replaceTeam(kept);
}

/** Ends the team's guidelines, and the subscription they came from. */
export async function removeTeam(): Promise<void> {
  await replaceTeam(null);
}

async function replaceTeam(kept: Kept | null): Promise<void> {
  const { kept: before } = await readHeld('team');
  await keep('team', kept);
  if (!isSubscribed(before)) return;
  const others = [kept, (await readHeld('organisation')).kept].filter(isSubscribed);
  const { hostname } = new URL(before.source.url);
  if (others.every(({ source }) => new URL(source.url).hostname !== hostname)) await releaseHost(before.source.url);
}

async function readCandidate(from: ImportFrom, now: number): Promise<Candidate | ImportRefusal> {
  if (from.kind === 'address') return fetchCandidate(from.url, now);
  if (from.kind === 'file') return unsigned(from.text, { kind: 'file', name: from.name }, now);
  const decoded = decodePreset(from.code);
  return decoded.kind === 'faults' ? decoded : unsigned(JSON.stringify(decoded.preset), { kind: 'code' }, now);
}

async function unsigned(text: string, source: Source, now: number): Promise<Candidate | ImportRefusal> {
  const examined = await examine(text, null, null);
  if (examined.kind === 'faults') return examined;
  return { kind: 'candidate', kept: { document: await documentOf(text, now), source, problem: null }, examined };
}

/** The key that a subscription to the same address has pinned holds here too. */
async function fetchCandidate(address: string, now: number): Promise<Candidate | ImportRefusal> {
  const url = parseAddress(address);
  if (!url) return refused('must lie at an https address, without a user name in it');
  const fetched = await fetchSigned(url.href, null);
  if (fetched.kind === 'problem') return { kind: 'faults', faults: fetched.problem.faults };
  if (fetched.kind === 'unchanged') return refused('was not sent by its host');
  const { kept: before } = await readHeld('team');
  const known = isSubscribed(before) && before.source.url === url.href ? before.source.key : null;
  const examined = await examine(fetched.text, fetched.jws, known);
  if (examined.kind === 'faults') return examined;
  const document = await documentOf(fetched.text, now);
  const source: Source = {
    ...newSubscription(url.href),
    etag: fetched.etag,
    key: examined.key,
    checkedAt: now,
    changedAt: now,
    dueAt: now + pauseAfter(0, await readPace()),
  };
  return { kind: 'candidate', kept: { document, source, problem: null }, examined };
}
