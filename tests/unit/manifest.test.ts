import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '@/tests/e2e/driver/build-extension.ts';
import { chromiumExtensionId } from '@/tests/e2e/driver/extension-id.ts';

const HOSTS = [
  'https://mobile.twitter.com/*',
  'https://twitter.com/*',
  'https://web.facebook.com/*',
  'https://www.facebook.com/*',
  'https://www.linkedin.com/*',
  'https://x.com/*',
];

const Manifest = v.looseObject({
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  content_scripts: v.optional(v.array(v.looseObject({ matches: v.array(v.string()) })), []),
  browser_specific_settings: v.optional(v.unknown()),
});

async function readBuilt(browser: 'chromium' | 'firefox') {
  const file = join(await builtExtension(browser), 'manifest.json');
  return v.parse(Manifest, JSON.parse(await readFile(file, 'utf8')));
}

describe.each(['chromium', 'firefox'] as const)('the built manifest for %s', { timeout: 60_000 }, (browser) => {
  it('runs on the three sites and nowhere else', async () => {
    const manifest = await readBuilt(browser);
    expect(manifest.host_permissions.toSorted()).toEqual(HOSTS);
    for (const { matches } of manifest.content_scripts) expect(HOSTS).toEqual(expect.arrayContaining(matches));
  });

  it('asks for no permission but storage, alarms and scripting', async () => {
    const manifest = await readBuilt(browser);
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'scripting', 'storage']);
  });

  it('may be allowed further hosts one by one, where a rep subscribes to guidelines', async () => {
    expect(await readBuilt(browser)).toHaveProperty('optional_host_permissions', ['https://*/*']);
  });

  it('offers pages nothing that they could probe or talk to', async () => {
    const manifest = await readBuilt(browser);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});

describe('the identity of the extension', { timeout: 60_000 }, () => {
  it('is pinned in Chromium by the public key, so that policies can name it', async () => {
    expect(await chromiumExtensionId(await builtExtension('chromium'))).toBe('odlpdjndiijhjjnfpmgdegnekmnpmmhe');
  });

  it('is named in Firefox, which is told that no data is collected', async () => {
    const manifest = await readBuilt('firefox');
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: { id: 'tactful@tactful.example', data_collection_permissions: { required: ['none'] } },
    });
  });
});
