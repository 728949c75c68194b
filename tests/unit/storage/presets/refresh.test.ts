import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKeyPair, signDocument } from '@/lib/presets/signature.ts';
import type { Fetched } from '@/lib/storage/presets/fetch-signed.ts';
import { documentOf, keep, type Kept, parseHeld, readHeld, type Subscription } from '@/lib/storage/presets/kept.ts';
import { check, newSubscription, refreshDue } from '@/lib/storage/presets/refresh.ts';
import { pauseAfter, readPace } from '@/lib/storage/presets/schedule.ts';
import { statusOf } from '@/lib/storage/presets/status.ts';

vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Reflect.set(globalThis, 'browser', fakeBrowser);
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST = new Date(2026, 10, 24, 9, 0).getTime();
const LATER = FIRST + 6 * HOUR;
const MIDDLE = 0.5; // the pace of an installation that is neither faster nor slower than the rest
const URL_OF_TEAM = 'https://guide.pellworth.example/team.json';

type Subscribed = Kept & { readonly source: Subscription };

const textOf = (version: number, more: object = {}) => JSON.stringify({ name: 'House', version, ...more });
const answerOf = (text: string, jws: string | null = null): Fetched => ({ kind: 'document', text, etag: '"2"', jws });

async function subscribed(key: string | null = null): Promise<Subscribed> {
  const document = await documentOf(textOf(3), FIRST);
  const source = { ...newSubscription(URL_OF_TEAM), etag: '"1"', key, checkedAt: FIRST, changedAt: FIRST };
  return { document, source, problem: null };
}

const checkAt = (kept: Subscribed, fetched: Fetched, now = LATER) => check(parseHeld(kept), kept, fetched, now, MIDDLE);
const statusFor = (kept: Kept) => statusOf(parseHeld(kept));

describe('a check of a subscription', () => {
  it('takes a newer document, with its ETag', async () => {
    const next = await checkAt(await subscribed(), answerOf(textOf(4)));
    expect(next.document).toMatchObject({ text: textOf(4), takenAt: LATER });
    expect(next.source).toMatchObject({ etag: '"2"', checkedAt: LATER, changedAt: LATER, dueAt: LATER + 6 * HOUR });
    expect(statusFor(next)).toMatchObject({
      headline: 'Guidelines of 24 Nov, version 4, from guide.pellworth.example',
      problem: null,
    });
  });

  it('changes nothing but its time when there is nothing new', async () => {
    const before = await subscribed();
    const next = await checkAt(before, { kind: 'unchanged' });
    expect(next.document).toBe(before.document);
    expect(next.source).toMatchObject({ checkedAt: LATER, changedAt: FIRST, etag: '"1"' });
  });

  it('takes a changed document of the same version: leads forget to count', async () => {
    const next = await checkAt(await subscribed(), answerOf(textOf(3, { competitors: ['Acme'] })));
    expect(next.document?.text).toContain('Acme');
  });

  it.each<[string, Fetched, string]>([
    ['older', answerOf(textOf(2)), 'the document is version 2, older than version 3 in force.'],
    ['without a version', answerOf('{"name":"House"}'), 'the document has no version, older than version 3 in force.'],
    ['not JSON', answerOf('{"name":'), 'the document is not JSON'],
    ['faulty', answerOf(textOf(4, { limits: { emoji: -1 } })), '`limits.emoji` must not be negative.'],
    ['badly signed', answerOf(textOf(4), '{}'), 'the document is refused: the signature names no key.'],
  ])('refuses a document that is %s, says why, and keeps the last good one', async (_, answer, reason) => {
    const before = await subscribed();
    const next = await checkAt(before, answer);
    expect(next.document).toBe(before.document);
    expect(next.source).toMatchObject({ etag: '"1"', key: null, changedAt: FIRST, failures: 1, failingSince: LATER });
    expect(statusFor(next)?.problem).toContain(`A newer document is refused since 24 Nov, 15:00: ${reason}`);
  });

  it('says since when the host is not reached, and forgets it with the first answer', async () => {
    const down: Fetched = {
      kind: 'problem',
      problem: { kind: 'unreachable', faults: [{ path: '', message: 'did not arrive within 15 seconds' }] },
    };
    const once = await checkAt(await subscribed(), down);
    const twice = await checkAt(once, down, LATER + HOUR);
    expect(twice.source).toMatchObject({ checkedAt: FIRST, failures: 2, failingSince: LATER });
    expect(statusFor(twice)).toMatchObject({
      headline: 'Guidelines of 24 Nov, version 3, from guide.pellworth.example',
      problem: 'Host not reachable since 24 Nov, 15:00: the document did not arrive within 15 seconds.',
    });
    const back = await checkAt(twice, { kind: 'unchanged' }, LATER + 2 * HOUR);
    expect(back.source).toMatchObject({ failures: 0, failingSince: null });
    expect(statusFor(back)?.problem).toBeNull();
  });
});

describe('a signed subscription', () => {
  it('pins the key at first use, refuses another, and takes a new one with the word of the old', async () => {
    const [lead, stranger, next] = await Promise.all([createKeyPair(), createKeyPair(), createKeyPair()]);
    const signed = async (version: number, key: string, old?: string) =>
      answerOf(textOf(version), await signDocument(textOf(version), key, old));

    const pinned = await checkAt(await subscribed(), await signed(4, lead.privateJwk));
    expect(pinned.source.key).toBe(lead.publicKey);

    const foreign = await checkAt(pinned, await signed(5, stranger.privateJwk));
    expect(foreign.document).toBe(pinned.document);
    expect(foreign.problem?.faults[0]?.message).toMatch(/^is signed with another key \(.{19}\) than before \(.{19}\)$/);

    const bare = await checkAt(pinned, answerOf(textOf(5)));
    expect(bare.problem?.faults[0]?.message).toBe('is no longer signed, as it was before');

    const rotated = await checkAt(pinned, await signed(5, next.privateJwk, lead.privateJwk));
    expect(rotated.source.key).toBe(next.publicKey);
    expect(rotated.document?.text).toBe(textOf(5));
    const goingBack = await checkAt(rotated, await signed(6, lead.privateJwk));
    expect(goingBack.document).toBe(rotated.document);
  });
});

describe('the pause before the next check', () => {
  it('is six hours, and after failures a minute, doubled up to six hours', () => {
    expect(pauseAfter(0, MIDDLE)).toBe(6 * HOUR);
    expect([1, 2, 3, 9, 10, 500].map((failures) => pauseAfter(failures, MIDDLE) / MINUTE)).toEqual([
      1, 2, 4, 256, 360, 360,
    ]);
  });

  it('is a fifth shorter or longer for some installations, always the same ones', async () => {
    fakeBrowser.reset();
    expect([pauseAfter(0, 0) / HOUR, pauseAfter(0, 1) / HOUR]).toEqual([4.8, 7.2]);
    const pace = await readPace();
    expect(pace).toBeGreaterThanOrEqual(0);
    expect(pace).toBeLessThan(1);
    expect(await readPace()).toBe(pace);
  });
});

describe('refreshing', () => {
  const asked: { url: string; etag: string | undefined }[] = [];
  let isAllowed = true;
  let isAnswered: () => Promise<void>;
  beforeEach(() => {
    fakeBrowser.reset();
    asked.length = 0;
    isAllowed = true;
    isAnswered = () => Promise.resolve();
    Reflect.set(fakeBrowser, 'permissions', { contains: () => Promise.resolve(isAllowed) });
    vi.stubGlobal('fetch', async (url: string, { headers }: { headers: Record<string, string> }) => {
      asked.push({ url, etag: headers['if-none-match'] });
      await isAnswered();
      if (url.endsWith('.jws')) return new Response('', { status: 404 });
      const etag = { 'content-type': 'application/json', etag: '"2"' };
      return new Response(textOf(4), { headers: etag });
    });
    return () => vi.unstubAllGlobals();
  });

  it('asks for what is due only, unless told to ask for all', async () => {
    const kept = await subscribed();
    await keep('team', { ...kept, source: { ...kept.source, dueAt: LATER } });
    await refreshDue(LATER - 1);
    expect(asked).toEqual([]);
    await refreshDue(LATER);
    expect(asked).toEqual([
      { url: URL_OF_TEAM, etag: '"1"' },
      { url: `${URL_OF_TEAM}.jws`, etag: undefined },
    ]);
    expect((await readHeld('team')).preset?.version).toBe(4);
    await refreshDue(LATER, true);
    expect(asked).toHaveLength(4);
  });

  it('asks for the whole document when the stored one was tampered with', async () => {
    const kept = await subscribed();
    const document = { ...(await documentOf(textOf(3), FIRST)), text: textOf(3, { competitors: ['Nobody'] }) };
    await keep('team', { ...kept, document });
    await refreshDue(LATER);
    expect(asked[0]?.etag).toBeUndefined();
    expect((await readHeld('team')).kept?.document?.text).toBe(textOf(4));
  });

  it('asks nobody without the permission, and says so', async () => {
    isAllowed = false;
    await keep('team', await subscribed());
    await refreshDue(LATER);
    expect(asked).toEqual([]);
    expect(statusOf(await readHeld('team'))).toMatchObject({
      needsPermission: true,
      headline: expect.stringContaining('version 3') as string,
    });
  });

  it('brings nothing back that was removed while the answer was on its way', async () => {
    await keep('team', await subscribed());
    isAnswered = () => keep('team', null);
    await refreshDue(LATER);
    expect(await readHeld('team')).toEqual({ kept: null, preset: null, faults: [] });
  });
});
