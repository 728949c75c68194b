import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtExtension } from '../driver/build-extension.ts';
import type { BrowserName } from '../driver/browser.ts';
import { bundlePage } from '../driver/bundle.ts';

const PAGE = '<!doctype html><title>Desk</title><input><button>Subscribe</button><script src="/desk.js"></script>';

/**
 * The built extension with one page more, `desk.html`. No protocol presses Chromium's permission prompt: there the host is in
 * the manifest, so that the request is granted without one. Firefox is asked for real.
 */
export async function deskExtension(browser: BrowserName, host: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `tactful-desk-${browser}-`));
  await cp(await builtExtension(browser), folder, { recursive: true });
  await writeFile(join(folder, 'desk.html'), PAGE);
  await writeFile(join(folder, 'desk.js'), await bundlePage(fileURLToPath(new URL('./desk.ts', import.meta.url))));
  if (browser === 'chromium') {
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
    manifest.host_permissions.push(`https://${host}/*`);
    await writeFile(file, JSON.stringify(manifest));
  }
  return folder;
}
