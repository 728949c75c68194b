import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../driver/build-extension.ts';
import type { BrowserName } from '../driver/browser.ts';

/**
 * A copy of the built extension for which a host is asked without a prompt. No protocol presses Chromium's: there the host
 * stands in the manifest. Firefox's driver grants what a click asks for.
 */
export async function permittedExtension(browser: BrowserName, host: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `tactful-permitted-${browser}-`));
  await cp(await builtExtension(browser), folder, { recursive: true });
  if (browser === 'chromium') {
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
    manifest.host_permissions.push(`https://${host}/*`);
    await writeFile(file, JSON.stringify(manifest));
  }
  return folder;
}
