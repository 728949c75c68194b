import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKeyPair, type KeyPair, signDocument } from '@/lib/presets/signature.ts';
import { waitForMarks, waitForNoMark } from '../coach/marked.ts';
import { coachPages } from '../coach/pages.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import type { Page } from '../driver/page.ts';
import { deskExtension } from './desk-extension.ts';
import { type Fault, startStaticHost, type StaticHost } from './static-host.ts';

const HOST = 'guide.pellworth.example';
const DRAFT = 'Our gold plated taps and silver plated doors.';
/** A slow host is waited for 15 s. */
const PATIENCE = { timeout: 25_000 };

const documentOf = (version: number, banned: string, more: object = {}) =>
  JSON.stringify({ name: 'Pellworth House', version, phrases: [{ match: banned, severity: 'warn' }], ...more });

describe.each(BROWSERS)('a subscription in %s', (name) => {
  let host: StaticHost;
  let extension: string;
  let browser: Browser;
  let post: Page;
  let desk: Page;
  let lead: KeyPair;

  beforeAll(async () => {
    host = await startStaticHost(HOST);
    extension = await deskExtension(name, HOST);
    lead = await createKeyPair();
    browser = await launch(name, { pages: await coachPages(), extension, servers: { [HOST]: host.port } });
    post = await browser.newPage();
    await post.goto('https://www.facebook.com/pellworth/posts/1');
    await post.waitFor(() => 'post' in window);
    await post.evaluate(() => window.post.mount('box', 'lexical', 'Comment as Pellworth House'));
    await post.click('#box');
    await post.type(DRAFT);
    desk = await browser.extensionPage('desk.html');
    await desk.waitFor(() => 'desk' in window);
  });
  afterAll(async () => {
    await browser.close();
    await host.stop();
    await rm(extension, { recursive: true });
  });

  /** What the rep reads once the background has checked. */
  const check = async () => {
    await desk.evaluate(() => window.desk.makeDue());
    await expect.poll(() => desk.evaluate(() => window.desk.isChecked()), PATIENCE).toBe(true);
    return desk.evaluate(() => window.desk.status('team'));
  };
  const versionInForce = async () => (await desk.evaluate(() => window.desk.inForce())).version;
  const waitForMark = async (words: string, other: string) => {
    await post.toFront();
    await waitForMarks(post, words);
    await waitForNoMark(post, other);
    await desk.toFront();
  };

  it('is reviewed, accepted and in force in the box that is open', async () => {
    await host.publish(documentOf(3, 'gold plated'));
    await desk.evaluate((url) => {
      const input = document.querySelector('input');
      if (input) input.value = url;
    }, `https://${HOST}/team.json`);
    await desk.click('button');
    const changes = await desk.waitFor(() => window.desk.review);
    expect(changes.join('\n')).toContain('Phrase “gold plated”: warn (new)');
    await waitForMark('gold plated', 'silver plated');
  });

  it('asks for news only, and finds none', async () => {
    expect(await check()).toMatchObject({ problem: null, headline: expect.stringContaining('version 3') as string });
    expect((await host.requests()).at(-1)).toMatch(/^304 "/);
  });

  it('brings a new version to the box that is open', async () => {
    await host.publish(documentOf(4, 'silver plated'));
    expect(await check()).toMatchObject({ problem: null, headline: expect.stringContaining('version 4') as string });
    await waitForMark('silver plated', 'gold plated');
  });

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
  ])('keeps the last good document when the next one is %s', async (_, document, fault, problem) => {
    await host.publish(document, fault ? { fault } : {});
    const status = await check();
    expect(status?.headline).toContain('version 4');
    expect(status?.problem).toMatch(problem);
    expect(await versionInForce()).toBe(4);
    await waitForMark('silver plated', 'gold plated');
  });

  it('pins the key of the first signature, and takes no document without it', async () => {
    const sign = (document: string, key = lead.privateJwk, old?: string) => signDocument(document, key, old);
    const signed = documentOf(5, 'gold plated');
    await host.publish(signed, { jws: await sign(signed) });
    expect(await check()).toMatchObject({ problem: null });
    expect(await desk.evaluate(() => window.desk.source())).toMatchObject({ key: lead.publicKey });
    await waitForMark('gold plated', 'silver plated');

    const next = documentOf(6, 'silver plated');
    const other = await createKeyPair();
    await host.publish(next);
    expect((await check())?.problem).toContain('the document is no longer signed');
    await host.publish(next, { jws: await sign(signed) });
    expect((await check())?.problem).toContain('the signature does not belong to this document');
    await host.publish(next, { jws: await sign(next, other.privateJwk) });
    expect((await check())?.problem).toContain('the document is signed with another key');
    expect(await versionInForce()).toBe(5);

    await host.publish(next, { jws: await sign(next, other.privateJwk, lead.privateJwk) });
    expect(await check()).toMatchObject({ problem: null });
    expect(await versionInForce()).toBe(6);
    await waitForMark('silver plated', 'gold plated');
  });

  it('says so when the host is gone, wakes for it, and the last good document stays in force', async () => {
    await host.stop();
    await browser.stopBackground?.();
    const status = await check();
    expect(status?.headline).toContain('version 6');
    expect(status?.problem).toMatch(/^Host not reachable since \d+ \w+, \d\d:\d\d: the document could not be fetched/);
    await post.reload();
    await post.waitFor(() => 'post' in window);
    await post.toFront();
    await post.evaluate(() => window.post.mount('box', 'lexical', 'Comment as Pellworth House'));
    await post.click('#box');
    await post.type(DRAFT);
    await waitForMarks(post, 'silver plated');
    expect(post.errors).toEqual([]);
    expectNoOutsideRequests(browser);
  });
});
