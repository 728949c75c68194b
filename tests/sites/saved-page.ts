import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ShownPage, showPage } from './show-page.ts';

interface Happy {
  readonly happyDOM: { setURL(url: string): void };
}

/** The text of a file of `pages/`. */
export const savedPage = (file: string) => readFileSync(join(import.meta.dirname, 'pages', file), 'utf8');

/** Shows a page of `pages/` in the test's window, at an address of the site. */
export function openSavedPage(file: string, url: string): ShownPage {
  (window as unknown as Happy).happyDOM.setURL(url);
  return showPage(savedPage(file));
}
