/** In a page of each host: shows the saved pages in its place, and what the product's adapters read there. */
import { PAGES, type PageCase, siteOf } from '@/tests/sites/cases.ts';
import { drill, type Tally } from '@/tests/sites/drill.ts';
import { type BoxReading, readBox } from '@/tests/sites/reading.ts';
import { type ShownPage, showPage } from '@/tests/sites/show-page.ts';

/** What tests may ask of the page. Saved pages go by their index in `PAGES`, with the text of their file. */
export interface SavedProbe {
  /** The reading at each box of a page, by its name; also of those that are left alone. */
  read(index: number, html: string): Record<string, BoxReading>;
  drill(index: number, html: string): Tally;
}

declare global {
  interface Window {
    __saved: SavedProbe;
  }
}

function pageAt(index: number): PageCase {
  const page = PAGES[index];
  if (!page) throw new Error(`No page ${String(index)}.`);
  return page;
}

function show({ url }: PageCase, html: string): ShownPage {
  const { pathname, search } = new URL(url);
  history.replaceState(null, '', pathname + search);
  return showPage(html);
}

window.__saved = {
  read(index, html) {
    const page = pageAt(index);
    const shown = show(page, html);
    const names = Object.keys({ ...page.composers, ...page.leftAlone });
    return Object.fromEntries(names.map((name) => [name, readBox(siteOf(page), shown.element(name))]));
  },
  drill(index, html) {
    const page = pageAt(index);
    return drill(page, () => show(page, html));
  },
};
