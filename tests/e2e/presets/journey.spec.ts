import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks, waitForNoMark } from '../coach/marked.ts';
import { openScene, typeAndOpenCard } from '../drive/reply.ts';
import { SCENES } from '../drive/scenes.ts';
import { type Browser, launch } from '../driver/browser.ts';
import { expectNoOutsideRequests } from '../driver/expectations.ts';
import type { Page } from '../driver/page.ts';
import { chooseFile, openOptions, press, showPart } from '../options/options.ts';
import { sitePages } from '../pages/sites/index.ts';
import { addPhrase, chooseOwnText, fill, readSigned, saveAsFile, tactfulPreset } from './lead.ts';
import { permittedExtension } from './permitted-extension.ts';
import { ADDRESS, becomeDue, HOST, reviewAddress } from './rep.ts';
import { startStaticHost, type StaticHost } from './static-host.ts';

const VIEWPORT = { width: 1280, height: 800 };
const DRAFT =
  'I am sorry about the showers, Idris. The hotel has mended the pump, and the back office will call you today. ';
const PAST = [
  'comment,reply',
  '"Cold showers, two nights.","Sorry, Ada. The hotel has mended the pump today."',
  '"When do you open?","From seven each day, Ben. See you soon!"',
  '"My bill is wrong.","Sorry, Cleo. The hotel has corrected it: you have the new one by email."',
  '"Lovely garden!","Thank you, Dora. The roses are out next week."',
].join('\n');

/** Pictures of the way, for lib/presets/JOURNEY.md. */
const picture = (name: string) => `out/pictures/journey-${name}.png`;

/** One browser of the lead, one of a rep, and the team's static host between them. */
describe('guidelines on their way from a lead to a rep', () => {
  let host: StaticHost;
  let folder: string;
  let extension: string;
  let lead: Browser;
  let rep: Browser;
  let desk: Page;
  let options: Page;
  let post: Page;
  beforeAll(async () => {
    await mkdir('out/pictures', { recursive: true });
    host = await startStaticHost(HOST);
    folder = await mkdtemp(join(tmpdir(), 'tactful-lead-'));
    extension = await permittedExtension('chromium', HOST);
    const servers = { [HOST]: host.port };
    const pages = await sitePages();
    [lead, rep] = await Promise.all([
      launch('chromium', { pages: {}, viewport: VIEWPORT }),
      launch('chromium', { pages, extension, servers, viewport: VIEWPORT }),
    ]);
    [desk, options] = await Promise.all([openOptions(lead, 'preset/about'), openOptions(rep, 'sharing')]);
  });
  afterAll(async () => {
    await Promise.all([lead.close(), rep.close()]);
    await host.stop();
    await Promise.all([folder, extension].map((path) => rm(path, { recursive: true })));
  });

  it('are written by the lead, who locks a limit and sees what the words do', async () => {
    await fill(desk, '#set-name', 'Pellworth House');
    await fill(desk, '#set-owner', 'Guest care');
    await showPart(desk, 'preset/limits');
    await fill(desk, '[aria-label="Emoji, every site"]', '1');
    await press(desk, 'Lock Emoji for reps');
    await desk.screenshot(picture('1-limits'));
    await addPhrase(desk, 0, { match: 'the hotel', instead: 'we', why: 'Speak as us, not about us.' });
    await chooseOwnText(desk, 'Sorry, Ada. The hotel has mended the pump today.');
    await desk.waitFor(() => document.querySelector('.tf-preview [data-rule="banned-phrase"]') !== null);
    await desk.screenshot(picture('2-words'));
  });

  it('are tried on past replies', async () => {
    await showPart(desk, 'try-out');
    await chooseFile(desk, 'replies.csv', PAST);
    await press(desk, 'Run over replies.csv');
    await desk.waitFor(() => document.body.textContent.includes('Done.'));
    expect((await desk.text('[data-rule="banned-phrase"]')).split(/\s+/).slice(-4, -1)).toEqual(['0', '2', '0']);
    await desk.screenshot(picture('3-try-out'));
  });

  it('are checked, signed and published', async () => {
    await saveAsFile(desk, join(folder, 'team.json'));
    await desk.screenshot(picture('4-share'));
    expect(await tactfulPreset(folder, 'check', 'team.json')).toBe('team.json: good\n');
    await tactfulPreset(folder, 'key', 'team-key.jwk');
    await tactfulPreset(folder, 'sign', 'team.json', '--key', 'team-key.jwk');
    expect(await tactfulPreset(folder, 'verify', 'team.json')).toContain('signed by');
    const [document, jws] = await readSigned(folder, 'team.json');
    await host.publish(document, { jws });
  });

  it('are followed by a rep, after a review', async () => {
    const review = await reviewAddress(options, ADDRESS);
    expect(review).toMatch(/Pellworth House, version 1\s+Signed by the key/);
    expect(review).toContain('Phrase “the hotel”');
    await options.screenshot(picture('5-review'));
    await press(options, 'Accept');
    await expect.poll(() => options.text('.tf-source')).toContain(`version 1, from ${HOST}`);
  });

  it('coach the rep on the site, and say whose they are', async () => {
    const scene = SCENES.find(({ site }) => site === 'facebook') ?? expect.fail('no scene on Facebook');
    post = await openScene(rep, scene);
    await typeAndOpenCard(post, { ...scene, draft: DRAFT });
    await waitForMarks(post, 'hotel');
    await waitForNoMark(post, 'back office');
    await post.screenshot(picture('6-coached'));
    const popup = await rep.openPopup();
    await popup.waitFor(() => document.querySelector('.tf-guide')?.textContent?.includes('One setting is locked'));
    expect(await popup.text('.tf-guide')).toMatch(/Pellworth House\s+Team: Guidelines of .*, version 1, from guide/);
    await popup.evaluate(() => document.querySelector('.tf-guide')?.scrollIntoView());
    await popup.screenshot(picture('7-popup'));
    await popup.close();
  });

  it('hold for the rep where they are locked', async () => {
    await options.toFront();
    await showPart(options, 'preset/limits');
    const emoji = '[aria-label="Emoji, every site"]';
    expect(await options.evaluate((selector) => document.querySelector(selector)?.matches(':disabled'), emoji)).toBe(
      true,
    );
    await options.screenshot(picture('8-locked'));
  });

  it('change in the open box as soon as the lead’s next version arrives', async () => {
    await desk.toFront();
    await addPhrase(desk, 1, { match: 'back office', instead: 'manager', why: 'Name who will call.' });
    await showPart(desk, 'preset/about');
    await fill(desk, '#set-version', '2');
    await saveAsFile(desk, join(folder, 'team.json'));
    await tactfulPreset(folder, 'sign', 'team.json', '--key', 'team-key.jwk');
    const [document, jws] = await readSigned(folder, 'team.json');
    await host.publish(document, { jws });

    await showPart(options, 'sharing');
    await becomeDue(options);
    await expect.poll(() => options.text('.tf-source')).toContain(`version 2, from ${HOST}`);
    await options.screenshot(picture('9-followed'));
    await post.toFront();
    await waitForMarks(post, 'hotel', 'back office');
    for (const page of [desk, options, post]) expect(page.faults).toEqual([]);
    expectNoOutsideRequests(lead);
    expectNoOutsideRequests(rep);
  });
});
