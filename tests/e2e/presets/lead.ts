import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '../driver/page.ts';
import { press, showPart } from '../options/options.ts';

const COMMAND = fileURLToPath(new URL('../../../scripts/tactful.mjs', import.meta.url));

/** Runs `tactful preset …` in a folder and gives what it prints. Throws where it fails. */
export async function tactfulPreset(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, 'preset', ...args], { cwd: folder });
  return stdout;
}

/** Writes into a field of the options page, in place of what is there. */
export async function fill(options: Page, selector: string, text: string): Promise<void> {
  await options.click(selector);
  await options.press('ControlOrMeta+a');
  await options.type(text);
}

/** A word that the team avoids, with what to say instead. */
export interface Avoided {
  readonly match: string;
  readonly instead: string;
  readonly why: string;
}

/** Adds a phrase in the options page's part "Words"; `at` is its place among the person's own. */
export async function addPhrase(options: Page, at: number, { match, instead, why }: Avoided): Promise<void> {
  await showPart(options, 'preset/words');
  await press(options, 'Add a phrase');
  const field = (name: string) => `#set-phrases-${at}--${name}`;
  await fill(options, field('match'), match);
  await fill(options, field('instead'), instead);
  await fill(options, field('why'), why);
}

/** Looks at a text of the lead's own in the preview. */
export async function chooseOwnText(options: Page, text: string): Promise<void> {
  await options.evaluate(() => {
    const choice = document.querySelector<HTMLSelectElement>('[aria-label="Sample reply"]');
    if (!choice) throw new Error('No choice of samples.');
    choice.selectedIndex = choice.length - 1;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await fill(options, '[aria-label="Your own text"]', text);
}

/** Saves the lead's settings, and what "Save as a file" gives as a file: no protocol hands a download over. */
export async function saveAsFile(options: Page, path: string): Promise<void> {
  await showPart(options, 'preset/about');
  await press(options, 'Save');
  await options.waitFor(() =>
    document.querySelector('.tf-save-state')?.textContent?.startsWith('All changes are saved'),
  );
  await showPart(options, 'sharing');
  await options.evaluate(() => {
    const createAddress = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Reflect.set(window, 'saved', text));
      return createAddress(file);
    };
  });
  await press(options, 'Save as a file');
  await writeFile(path, await options.waitFor(() => Reflect.get(window, 'saved') as unknown as string));
  await options.evaluate(() => Reflect.deleteProperty(window, 'saved'));
}

/** The document and its signature, as they lie in the lead's folder. */
export async function readSigned(folder: string, name: string): Promise<readonly [document: string, jws: string]> {
  const file = join(folder, name);
  return [await readFile(file, 'utf8'), await readFile(`${file}.jws`, 'utf8')];
}
