import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

import type { Browser, BrowserName } from '@/tests/e2e/driver/browser.ts';
import { launch } from '@/tests/e2e/driver/browser.ts';
import { bundlePage } from '@/tests/e2e/driver/bundle.ts';
import type { Frame } from '@/tests/e2e/driver/frame.ts';
import type { Page } from '@/tests/e2e/driver/page.ts';

import { ANSWER, type Answer, ASK, type Calls } from './extension/questions.ts';
import type { EditorName } from './pages/editor-page.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Editors as the contract suite names them; `quill1` is version 1.3.7. */
export const EDITORS: readonly EditorName[] = ['draft-js', 'lexical', 'tiptap', 'quill2', 'quill1', 'textarea'];

/** A document with a real editor in it, and the adapters in a content script. */
export interface Table {
  /** Calls the adapter in its isolated world. */
  ask<Name extends keyof Calls>(
    name: Name,
    argument: Parameters<Calls[Name]>[0],
  ): Promise<Awaited<ReturnType<Calls[Name]>>>;
  /** Mounts an editor afresh and clicks into it; lines of `text` are separated by `\n`. */
  mount(editor: EditorName, text?: string, place?: 'page' | 'shadow'): Promise<void>;
  /** The text of the editor's own state. */
  model(): Promise<string>;
}

/** A browser with one page that is a table. */
export interface Desk extends Table {
  readonly browser: Browser;
  readonly page: Page;
  /** Types with real keys, at a pace that Quill can follow (toolchain: about 4 ms a key). */
  write(text: string): Promise<void>;
  /** Shows the table in a same-origin frame of the page instead; `page.goto('https://x.com/')` brings it back. */
  openFrame(): Promise<Table>;
  close(): Promise<void>;
}

async function buildExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-editors-'));
  await copyFile(here('./extension/manifest.json'), join(folder, 'manifest.json'));
  await build({
    entryPoints: [here('./extension/content.ts')],
    outfile: join(folder, 'content.js'),
    bundle: true,
    format: 'iife',
    target: 'es2023',
  });
  return folder;
}

async function readStyles(): Promise<string> {
  const require = createRequire(import.meta.url);
  return readFile(require.resolve('quill/dist/quill.core.css'), 'utf8');
}

function tableIn(frame: Frame): Table {
  let number = 0;
  return {
    ask: async <Name extends keyof Calls>(
      name: Name,
      argument: Parameters<Calls[Name]>[0],
    ): Promise<Awaited<ReturnType<Calls[Name]>>> => {
      number++;
      const json = await frame.evaluate(
        (question, ASK, ANSWER, number) =>
          new Promise<string>((resolve) => {
            const listener = (event: Event) => {
              const { detail } = event as CustomEvent<string>;
              if ((JSON.parse(detail) as { number: number }).number !== number) return;
              document.removeEventListener(ANSWER, listener);
              resolve(detail);
            };
            document.addEventListener(ANSWER, listener);
            document.dispatchEvent(new CustomEvent(ASK, { detail: question }));
          }),
        JSON.stringify({ number, name, argument }),
        ASK,
        ANSWER,
        number,
      );
      const answer = JSON.parse(json) as Answer;
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value as Awaited<ReturnType<Calls[Name]>>; // the content script is typed by `Calls`
    },
    mount: async (editor, text = '', place = 'page') => {
      await frame.evaluate((editor, text, place) => window.box.mount(editor, text, place), editor, text, place);
      await frame.click('#desk > div');
      // Lexical puts its own selection back in the frames after a click.
      await frame.evaluate(
        () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
      );
    },
    model: () => frame.evaluate(() => window.box.model()),
  };
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Editors</title><link rel="stylesheet" href="/quill.css">
  <style>#desk { width: 500px; margin: 20px; border: 1px solid; } textarea { width: 300px; height: 80px; }</style>
  <div id="desk"></div><button id="elsewhere">Elsewhere</button><script src="/editors.js"></script>`;

export async function openDesk(name: BrowserName): Promise<Desk> {
  const extension = await buildExtension();
  const browser = await launch(name, {
    extension,
    pages: {
      'x.com/': PAGE,
      'x.com/framed': '<!doctype html><title>Framed</title><iframe src="/" width="600" height="500"></iframe>',
      'x.com/editors.js': await bundlePage(here('./pages/editor-page.ts')),
      'x.com/quill.css': await readStyles(),
    },
  });
  const page = await browser.newPage();
  await page.goto('https://x.com/');
  return {
    ...tableIn(page),
    browser,
    page,
    write: (text) => page.type(text, { delay: 5 }),
    openFrame: async () => {
      await page.goto('https://x.com/framed');
      const frame = await page.frame('iframe');
      await frame.waitFor(() => 'box' in window);
      return tableIn(frame);
    },
    close: async () => {
      await browser.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}
