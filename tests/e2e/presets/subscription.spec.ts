import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKeyPair, type KeyPair, signDocument } from '@/lib/presets/signature.ts';
import { waitForMarks } from '../coach/marked.ts';
import { BROWSERS } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import { press } from '../options/options.ts';
import { ADDRESS, openBox, type Rep, startRep } from './rep.ts';
import type { Fault } from './static-host.ts';

/** Of the extension's own page, where `evaluate` runs. */
declare const browser: ExtensionApi;

const DRAFT = 'Our gold plated taps and silver plated doors.';
/** A slow host is waited for 15 s. */
const PATIENCE = { timeout: 25_000 };
const DAY = 86_400_000;

const documentOf = (version: number, banned: string, more: object = {}) =>
  JSON.stringify({ name: 'Pellworth House', version, phrases: [{ match: banned, severity: 'warn' }], ...more });

/** One rep per browser, side by side: most of the time is spent waiting for the host. */
describe('a subscription, in Chromium and in Firefox', () => {
  let reps: readonly Rep[];
  let lead: KeyPair;
  let nextLead: KeyPair;
  const both = async (task: (rep: Rep) => Promise<void>) => {
    await Promise.all(
      reps.map((rep) =>
        task(rep).catch((error: unknown) => {
          throw new Error(`in ${rep.browser.name}: ${String(error)}`, { cause: error });
        }),
      ),
    );
  };
  /** What the rep reads in the end. */
  const reads = (rep: Rep, words: RegExp) => expect.poll(rep.status, PATIENCE).toMatch(words);
  const unproblematic = (version: number) =>
    new RegExp(`version ${version}, from guide\\.pellworth\\.example\\s+Checked`);

  beforeAll(async () => {
    [lead, nextLead] = await Promise.all([createKeyPair(), createKeyPair()]);
    reps = await Promise.all(BROWSERS.map((name) => startRep(name, DRAFT)));
  });
  afterAll(() => both((rep) => rep.leave()));

  it('is reviewed, accepted and in force in the box that is open', () =>
    both(async (rep) => {
      await rep.host.publish(documentOf(3, 'gold plated'));
      expect(await rep.review(ADDRESS)).toContain('Phrase “gold plated”: warn (new)');
      expect(await rep.options.evaluate(() => browser.storage.local.get('teamPreset'))).toEqual({});
      await press(rep.options, 'Accept');
      await reads(rep, unproblematic(3));
      await rep.isCoached('gold plated', 'silver plated');
    }));

  it('asks for news only, and finds none', () =>
    both(async (rep) => {
      await rep.check();
      await expect.poll(async () => (await rep.host.requests()).at(-1)).toMatch(/^304 "/);
      await reads(rep, unproblematic(3));
    }));

  it('brings a new version to the box that is open, by itself', () =>
    both(async (rep) => {
      await rep.host.publish(documentOf(4, 'silver plated'));
      await rep.becomeDue();
      await reads(rep, unproblematic(4));
      await rep.isCoached('silver plated', 'gold plated');
    }));

  const TOO_LARGE = documentOf(5, 'gold plated', { notes: 'x'.repeat(300_000) });
  const LONG = documentOf(5, 'gold plated', { notes: 'x'.repeat(40_000) });
  it.each<[string, string, Fault | undefined, RegExp]>([
    [
      'older',
      documentOf(2, 'gold plated'),
      undefined,
      /refused since .*: the document is version 2, older than version 4/,
    ],
    ['too large', TOO_LARGE, undefined, /the document is larger than 256 KiB/],
    ['not JSON', '{"name":', undefined, /refused since .*: the document is not JSON/],
    [
      'faulty',
      documentOf(5, 'gold plated', { limits: { emoji: 'few' } }),
      undefined,
      /`limits.emoji` must be a number/,
    ],
    ['a web page', documentOf(5, 'gold plated'), 'html', /the document comes as text\/html/],
    ['cut off', documentOf(5, 'gold plated'), 'cut', /the document (?:could not be fetched: .*broke off|was cut off)/],
    ['too slow', LONG, 'slow', /Host not reachable since .*: the document did not arrive within 15 seconds/],
  ])('keeps the last good document when the next one is %s', (_, document, fault, problem) =>
    both(async (rep) => {
      await rep.host.publish(document, fault ? { fault } : {});
      await rep.check();
      await reads(rep, problem);
      expect(await rep.status()).toContain('version 4');
      await rep.isCoached('silver plated', 'gold plated');
    }),
  );

  it('pins the key of the first signature, and takes no document without it', async () => {
    const [signed, next] = [documentOf(5, 'gold plated'), documentOf(6, 'silver plated')];
    const bad = [
      [undefined, /the document is no longer signed/],
      [await signDocument(signed, lead.privateJwk), /the signature does not belong to this document/],
      [await signDocument(next, nextLead.privateJwk), /the document is signed with another key/],
    ] as const;
    await both(async (rep) => {
      await rep.host.publish(signed, { jws: await signDocument(signed, lead.privateJwk) });
      await rep.check();
      await reads(rep, /version 5.*\s+Checked .*\s+Signed by the key/);
      await rep.isCoached('gold plated', 'silver plated');
      for (const [jws, problem] of bad) {
        await rep.host.publish(next, jws === undefined ? {} : { jws });
        await rep.check();
        await reads(rep, problem);
        expect(await rep.status()).toContain('version 5');
      }
      await rep.isCoached('gold plated', 'silver plated');
      await rep.host.publish(next, { jws: await signDocument(next, nextLead.privateJwk, lead.privateJwk) });
      await rep.check();
      await reads(rep, unproblematic(6));
      await rep.isCoached('silver plated', 'gold plated');
    });
  });

  it('says so when the host is gone for a day, wakes for it, and takes the next version when it is back', () =>
    both(async (rep) => {
      await rep.host.goDown();
      await rep.browser.stopBackground?.();
      await rep.becomeDue({ failingSince: Date.now() - DAY, failures: 9 });
      await reads(rep, /Host not reachable since \d+ \w+, \d\d:\d\d: the document could not be fetched/);
      const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(Date.now() - DAY);
      expect(await rep.status()).toMatch(new RegExp(`version 6[^]*since ${day},`));
      const popup = await rep.browser.extensionPage('popup.html');
      expect(await popup.text('.tf-guide')).toMatch(/Pellworth House\s+Team: .*version 6[^]*Host not reachable since/);
      await popup.close();

      await rep.post.toFront();
      await rep.post.reload();
      await openBox(rep.post, DRAFT);
      await waitForMarks(rep.post, 'silver plated');
      await rep.options.toFront();

      const next = documentOf(7, 'gold plated');
      await rep.host.publish(next, { jws: await signDocument(next, nextLead.privateJwk) });
      await rep.host.comeBack();
      await rep.becomeDue();
      await reads(rep, unproblematic(7));
      await rep.isCoached('gold plated', 'silver plated');
    }));

  it('leaves nothing behind when the rep leaves', () =>
    both(async (rep) => {
      await press(rep.options, 'Leave');
      await rep.options.waitFor(() => document.querySelector('.tf-source') === null);
      expect(await rep.options.evaluate(() => browser.alarms.getAll())).toEqual([]);
      expect(rep.post.errors).toEqual([]);
      expect(rep.options.faults).toEqual([]); // its errors are the browser's own lines about the host's answers
      expectNoOutsideRequests(rep.browser);
    }));
});
