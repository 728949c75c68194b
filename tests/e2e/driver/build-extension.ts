import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { cp, mkdtemp, readdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserName } from '@/scripts/browsers.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SOURCES = ['entrypoints', 'components', 'lib', 'assets', 'public', 'wxt.config.ts', 'package-lock.json'];
const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Time of the newest file in a folder (or of a file), in ms since the epoch; 0 when there is none. */
async function newestIn(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  if (statSync(path).isFile()) return statSync(path).mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return Math.max(0, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** Folder of the extension built for a browser (`wxt build`), built now when a source is newer than the last build. */
export async function builtExtension(browser: BrowserName): Promise<string> {
  const folder = join(ROOT, '.output', `${TARGETS[browser]}-mv3`);
  const manifest = join(folder, 'manifest.json');
  const sources = await Promise.all(SOURCES.map((source) => newestIn(join(ROOT, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...sources)) return folder;
  const start = new Date();
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  // Vitest's own NODE_ENV would give a build with React's development calls in it.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [wxt, 'build', '-b', TARGETS[browser], '--mv3'], { cwd: ROOT, env });
  await utimes(manifest, start, start); // a source that was edited meanwhile is newer
  return folder;
}

/** A copy of the built extension in a folder of its own, which a later build leaves alone: a browser reads its files as it needs them. */
export async function copyBuiltExtension(browser: BrowserName): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'tactful-extension-'));
  await cp(await builtExtension(browser), copy, { recursive: true });
  return copy;
}
