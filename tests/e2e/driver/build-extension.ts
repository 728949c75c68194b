import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserName } from '@/scripts/browsers.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SOURCES = ['entrypoints', 'components', 'lib', 'assets', 'public', 'wxt.config.ts', 'package-lock.json'];
const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Folder of the built extension for a browser; made by `wxt build` before the tests run. */
export function builtExtension(browser: BrowserName): string {
  return join(ROOT, '.output', `${TARGETS[browser]}-mv3`);
}

/** Time of the newest file in a folder (or of a file), in ms since the epoch; 0 when there is none. */
async function newestIn(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  if (statSync(path).isFile()) return statSync(path).mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return Math.max(0, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** Builds the extension for a browser when a source is newer than the last build. */
export async function buildExtension(browser: BrowserName): Promise<void> {
  const manifest = join(builtExtension(browser), 'manifest.json');
  const sources = await Promise.all(SOURCES.map((source) => newestIn(join(ROOT, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...sources)) return;
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  await promisify(execFile)(process.execPath, [wxt, 'build', '-b', TARGETS[browser], '--mv3'], { cwd: ROOT });
}

/** vitest's global set-up of the project `e2e`. */
export async function setup(): Promise<void> {
  await buildExtension('chromium');
  await buildExtension('firefox');
}
