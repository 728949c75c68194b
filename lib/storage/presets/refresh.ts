/** Brings the subscribed documents up to date. A check that brings nothing good changes nothing but what is said of it. */
import { hasHost } from './address.ts';
import { examine, findOlder } from './examine.ts';
import { type Fetched, fetchSigned } from './fetch-signed.ts';
import {
  documentOf,
  type Held,
  isIntact,
  keep,
  type Kept,
  type Problem,
  readHeld,
  type Slot,
  SLOTS,
  type Subscription,
} from './kept.ts';
import { pauseAfter, readPace } from './schedule.ts';

type Subscribed = Kept & { readonly source: Subscription };

export function isSubscribed(kept: Kept | null): kept is Subscribed {
  return kept?.source.kind === 'subscription';
}

/** A subscription before its first check. */
export function newSubscription(url: string): Subscription {
  return {
    kind: 'subscription',
    url,
    etag: null,
    key: null,
    checkedAt: null,
    changedAt: null,
    dueAt: 0,
    failures: 0,
    failingSince: null,
  };
}

/** Checks the subscriptions that are due at `now` (ms since the epoch), or all of them. */
export async function refreshDue(now: number, all = false): Promise<void> {
  for (const slot of SLOTS) {
    const { kept } = await readHeld(slot);
    if (isSubscribed(kept) && (all || kept.source.dueAt <= now)) await refresh(slot, now);
  }
}

/** Checks the subscription of a slot now, if it has one. The outcome is in the slot. */
export async function refresh(slot: Slot, now: number): Promise<void> {
  const held = await readHeld(slot);
  if (!isSubscribed(held.kept)) return;
  const { url } = held.kept.source;
  const next = await check(held, held.kept, await ask(slot, held, held.kept), now, await readPace());
  const { kept } = await readHeld(slot);
  if (isSubscribed(kept) && kept.source.url === url) await keep(slot, next); // else it was ended or replaced meanwhile
}

/**
 * Without the permission a rep's own subscription is not asked. One that an organisation set is, as any page could: its host
 * then has to allow that (CORS), and news cannot be asked for by ETag, a header that would need more leave.
 */
async function ask(slot: Slot, { preset }: Held, { document, source: { url, etag } }: Subscribed): Promise<Fetched> {
  const isAllowed = await hasHost(url);
  if (!isAllowed && slot === 'team') {
    const message = `is not asked for: the permission for ${new URL(url).host} was taken back`;
    return { kind: 'problem', problem: { kind: 'not-permitted', faults: [{ path: '', message }] } };
  }
  const isGood = preset !== null && document !== null && (await isIntact(document));
  const fetched = await fetchSigned(url, isAllowed && isGood ? etag : null);
  const isBarred = !isAllowed && fetched.kind === 'problem' && fetched.problem.kind === 'unreachable';
  return isBarred ? { kind: 'problem', problem: { ...fetched.problem, kind: 'not-permitted' } } : fetched;
}

/** What the slot holds after an answer. Changes the document only for a good one that is not older. */
export async function check(
  { preset }: Pick<Held, 'preset'>,
  kept: Subscribed,
  fetched: Fetched,
  now: number,
  pace: number,
): Promise<Subscribed> {
  const { source } = kept;
  if (fetched.kind === 'problem') return failedAt(kept, fetched.problem, now, pace);
  const checked = { checkedAt: now, dueAt: now + pauseAfter(0, pace), failures: 0, failingSince: null };
  if (fetched.kind === 'unchanged') return { ...kept, problem: null, source: { ...source, ...checked } };

  const examined = await examine(fetched.text, fetched.jws, source.key);
  if (examined.kind === 'faults') return failedAt(kept, { kind: 'refused', faults: [...examined.faults] }, now, pace);
  // A document that another source left here is no measure of age.
  const older = source.changedAt === null ? null : findOlder(examined.preset, preset);
  if (older) return failedAt(kept, { kind: 'refused', faults: [older] }, now, pace);
  const isNew = fetched.text !== kept.document?.text;
  return {
    document: isNew ? await documentOf(fetched.text, now) : kept.document,
    problem: null,
    source: {
      ...source,
      ...checked,
      etag: fetched.etag,
      key: examined.key,
      changedAt: isNew ? now : (source.changedAt ?? now),
    },
  };
}

function failedAt(kept: Subscribed, problem: Problem, now: number, pace: number): Subscribed {
  const { source } = kept;
  const failures = source.failures + 1;
  return {
    ...kept,
    problem,
    source: {
      ...source,
      checkedAt: problem.kind === 'refused' ? now : source.checkedAt,
      dueAt: now + pauseAfter(failures, pace),
      failures,
      failingSince: source.failingSince ?? now,
    },
  };
}
