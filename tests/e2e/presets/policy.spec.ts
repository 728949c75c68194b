import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type BrowserName, BROWSERS, launch } from '../driver/browser.ts';
import { builtExtension } from '../driver/build-extension.ts';
import { chromiumExtensionId, firefoxExtensionId } from '../driver/extension-id.ts';
import type { Page } from '../driver/page.ts';
import { openOptions, showPart } from '../options/options.ts';

const PRESET = {
  name: 'Pellworth Group',
  version: 3,
  rules: { sarcasm: { severity: 'stop', lock: true } },
  limits: { emoji: 1 },
  locked: ['limits'],
};
/** Browsers take seconds to read a policy, and to notice that it changed. */
const PATIENCE = { timeout: 30_000 };

/** Debian's places; a file that is there already is the machine's own, and is left alone. */
const FILES: Readonly<Record<BrowserName, string>> = {
  chromium: '/etc/chromium/policies/managed/tactful-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};

async function policyFor(name: BrowserName, policy: object): Promise<string> {
  const extension = await builtExtension(name);
  return JSON.stringify(
    name === 'chromium'
      ? { '3rdparty': { extensions: { [await chromiumExtensionId(extension)]: policy } } }
      : { policies: { '3rdparty': { Extensions: { [await firefoxExtensionId(extension)]: policy } } } },
  );
}

/** Only root may write a machine's policies. */
describe.runIf(process.getuid?.() === 0).each(BROWSERS)('a policy of the machine in %s', (name) => {
  const file = FILES[name];
  let browser: Browser;
  let options: Page;
  let isOurs = false;
  beforeAll(async () => {
    if (existsSync(file)) throw new Error(`${file} is there already.`);
    await mkdir(dirname(file), { recursive: true });
    isOurs = true;
    await writeFile(file, await policyFor(name, { preset: PRESET }));
    browser = await launch(name, { pages: {} });
    options = await openOptions(browser, 'preset/limits');
  });
  afterAll(async () => {
    if (isOurs) await rm(file, { force: true });
    await browser.close();
  });
  const layers = () => options.text('.tf-layers');

  it('is the layer of the organisation, and its locks hold in the form', async () => {
    await expect.poll(layers, PATIENCE).toMatch(/Organisation\s+Pellworth Group, version 3, 2 locks/);
    expect(await options.text('.tf-limits')).toContain('Locked by organisation');
    expect(await options.evaluate(() => document.querySelectorAll('.tf-limits input:not(:disabled)').length)).toBe(0);
    await showPart(options, 'preset/rules');
    expect(await options.text('[data-rule="sarcasm"]')).toContain('Locked by organisation');
    await showPart(options, 'sharing');
    expect(await options.text('.tf-source')).toMatch(
      /Organisation: Pellworth Group\s+Guidelines of .*, version 3, set by your organisation\s+Your organisation set this/,
    );
    expect(options.errors).toEqual([]);
  });

  if (name === 'firefox') return; // it reads its policies at start only
  it('changes while the browser runs, and ends with its withdrawal', async () => {
    await showPart(options, 'preset/rules');
    await writeFile(file, await policyFor(name, { presetJson: JSON.stringify({ ...PRESET, version: 4 }) }));
    await expect.poll(layers, PATIENCE).toMatch(/Pellworth Group, version 4/);
    await rm(file);
    await expect.poll(layers, PATIENCE).toMatch(/Organisation\s+no policy/);
  });
});
