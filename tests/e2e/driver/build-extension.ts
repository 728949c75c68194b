import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserName } from '@/scripts/browsers.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUILDS = join(ROOT, '.output', 'e2e');
const SOURCES = ['entrypoints', 'components', 'lib', 'assets', 'public', 'wxt.config.ts', 'package-lock.json'];
const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;
/** Builds of older sources are kept this long, in ms: a browser may still be reading one. */
const KEPT = 3_600_000;

/** Time of the newest file in a folder (or of a file), in ms since the epoch; 0 when there is none. */
async function newestIn(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  if (statSync(path).isFile()) return statSync(path).mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return Math.max(0, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

async function removeOldBuilds(): Promise<void> {
  for (const name of await readdir(BUILDS)) {
    const folder = join(BUILDS, name);
    const isOld = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) > KEPT;
    if (isOld) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Folder of the extension built for a browser from the sources as they are. Each state of the sources has a folder of its own that
 * is never written to again: a browser reads files as it needs them, and somebody may build meanwhile.
 */
export async function builtExtension(browser: BrowserName): Promise<string> {
  const newest = Math.max(...(await Promise.all(SOURCES.map((source) => newestIn(join(ROOT, source))))));
  const folder = join(BUILDS, `${TARGETS[browser]}-${String(Math.round(newest))}`);
  if (existsSync(folder)) return folder;
  await mkdir(BUILDS, { recursive: true });
  await removeOldBuilds();
  const workshop = join(BUILDS, `making-${String(process.pid)}`);
  const script = join(ROOT, 'scripts', 'build-extension.mjs');
  await promisify(execFile)(process.execPath, [script, TARGETS[browser], workshop], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' }, // vitest says `test`, and React would be built for development
  });
  await rename(join(workshop, `${TARGETS[browser]}-mv3`), folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error; // else another process was faster
  });
  await rm(workshop, { recursive: true });
  return folder;
}
