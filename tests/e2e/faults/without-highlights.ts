import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '@/scripts/browsers.mjs';
import { builtExtension } from '../driver/build-extension.ts';

/** Runs before the coach, in its own view of the page: what a page does to its own is not seen there. */
const REMOVAL = `{
  const { CSS } = window;
  const supports = (...test) => CSS.supports(...test);
  Object.defineProperty(window, 'CSS', { value: { supports } });
}
`;

/**
 * Folder of a copy of the built extension whose coach finds no highlights, as in browsers from before they had them: today's have no
 * setting that takes them away (Chromium 156, Firefox 153). The caller removes it.
 */
export async function extensionWithoutHighlights(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-without-'));
  await cp(await builtExtension(browser), folder, { recursive: true });
  const coach = join(folder, 'coach.js');
  await writeFile(coach, REMOVAL + (await readFile(coach, 'utf8')));
  return folder;
}
