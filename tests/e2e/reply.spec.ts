import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replyOn } from './drive/reply.ts';
import { SCENES } from './drive/scenes.ts';
import { type Browser, BROWSERS, launch } from './driver/browser.ts';
import { expectNoOutsideRequests } from './driver/expectations.ts';
import { sitePages } from './pages/sites/index.ts';

/** A mark appears within this time of the key that earns it, in ms, half of the time at least: other work may slow the rest. */
const KEY_TO_MARK = 100;

describe.each(BROWSERS)('a heated reply in %s', (name) => {
  let browser: Browser;
  let pictures: string;
  beforeAll(async () => {
    pictures = await mkdtemp(join(tmpdir(), 'tactful-pictures-'));
    browser = await launch(name, { pages: await sitePages() });
  });
  afterAll(async () => {
    await browser.close();
    await rm(pictures, { recursive: true });
  });

  it.each(SCENES)('on $site is marked, mended by a click and restored by one undo', async (scene) => {
    const report = await replyOn(browser, scene, (picture) => join(pictures, `${picture}.png`));
    expect(report.before).toContain(scene.draft);
    const marked = report.findings.filter(({ text }) => text !== null);
    expect(marked.length).toBeGreaterThan(1);
    const replacements = marked.flatMap(({ fixes }) => fixes);
    expect(replacements.some((replacement) => report.after.includes(replacement))).toBe(true);
    expect(report.undone).toBe(report.before);
    expect(report.keyToMarkMs.p50).toBeLessThan(KEY_TO_MARK);
    expectNoOutsideRequests(browser);
  });
});
