import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type BrowserName, BROWSERS, launch } from '../driver/browser.ts';
import { chromiumExtensionId, firefoxExtensionId } from '../driver/extension-id.ts';
import type { Page } from '../driver/page.ts';
import { deskExtension } from './desk-extension.ts';

const PRESET = { name: 'Pellworth Group', version: 3, rules: { sarcasm: { severity: 'stop', lock: true } } };
/** Browsers take seconds to read a policy, and to notice that it changed. */
const PATIENCE = { timeout: 30_000 };

/** Debian's places; a file that is there already is the machine's own, and is left alone. */
const FILES: Readonly<Record<BrowserName, string>> = {
  chromium: '/etc/chromium/policies/managed/tactful-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};

async function policyFor(name: BrowserName, extension: string, policy: object): Promise<string> {
  return JSON.stringify(
    name === 'chromium'
      ? { '3rdparty': { extensions: { [await chromiumExtensionId(extension)]: policy } } }
      : { policies: { '3rdparty': { Extensions: { [await firefoxExtensionId(extension)]: policy } } } },
  );
}

/** Only root may write a machine's policies. */
describe.runIf(process.getuid?.() === 0).each(BROWSERS)('a policy of the machine in %s', (name) => {
  const file = FILES[name];
  let extension: string;
  let browser: Browser;
  let desk: Page;
  let isOurs = false;
  beforeAll(async () => {
    extension = await deskExtension(name, 'guide.pellworth.example');
    if (existsSync(file)) throw new Error(`${file} is there already.`);
    await mkdir(dirname(file), { recursive: true });
    isOurs = true;
    await writeFile(file, await policyFor(name, extension, { preset: PRESET }));
    browser = await launch(name, { pages: {}, extension });
    desk = await browser.extensionPage('desk.html');
    await desk.waitFor(() => 'desk' in window);
  });
  afterAll(async () => {
    if (isOurs) await rm(file, { force: true });
    await browser.close();
    await rm(extension, { recursive: true });
  });

  it('is the layer of the organisation, with its locks', async () => {
    await expect
      .poll(() => desk.evaluate(() => window.desk.inForce()), PATIENCE)
      .toMatchObject({
        name: 'Pellworth Group',
        version: 3,
        locks: { 'rules.sarcasm': 'organisation' },
      });
    expect((await desk.evaluate(() => window.desk.status('organisation')))?.headline).toMatch(
      /^Guidelines of .*, version 3, set by your organisation$/,
    );
  });

  if (name === 'firefox') return; // it reads its policies at start only
  it('changes while the browser runs, and ends with its withdrawal', async () => {
    await writeFile(file, await policyFor(name, extension, { presetJson: JSON.stringify({ ...PRESET, version: 4 }) }));
    await expect.poll(() => desk.evaluate(() => window.desk.inForce()), PATIENCE).toMatchObject({ version: 4 });
    await rm(file);
    await expect.poll(() => desk.evaluate(() => window.desk.inForce()), PATIENCE).toMatchObject({ name: 'Balanced' });
  });
});
