import { NOW, type PageCase, siteOf } from './cases.ts';
import { redesign } from './redesign.ts';
import type { ShownPage } from './show-page.ts';

/** What became of one page in its redesigns. Boxes of one's own new posts count as none to coach. */
export interface Tally {
  /** Boxes to coach, times redesigns. */
  readonly boxes: number;
  readonly found: number;
  /** How often the box that fared worst was found, of `REDESIGNS`. */
  readonly least: number;
  /** Answered comments and posts that the page shows, times redesigns. */
  readonly parents: number;
  /** Read whole: the text and whose it is. */
  readonly read: number;
  /** Each other's text or name that stood for the answered one's: `seed 3, reply: …`. */
  readonly wrong: readonly string[];
  /** Each chat or search box that was taken for a reply box. */
  readonly taken: readonly string[];
}

export const REDESIGNS = 10;
const SEEDS = Array.from({ length: REDESIGNS }, (_, index) => index + 1);

/** Wrapping adds line breaks, which are no other text. */
const squeezed = (text: string) => text.replace(/\s+/g, '');

/** Redesigns a page ten times and reads all of its boxes each time; `open` shows it anew. */
export function drill(page: PageCase, open: () => ShownPage): Tally {
  const site = siteOf(page);
  const composers = Object.entries(page.composers);
  const coached = composers.filter(([, { purpose }]) => purpose !== 'new-post').map(([name]) => name);
  const finds = new Map(coached.map((name) => [name, 0]));
  const [wrong, taken]: [string[], string[]] = [[], []];
  let [parents, read] = [0, 0];

  for (const seed of SEEDS) {
    const shown = open();
    const shadow = document.querySelector('[data-testid="interop-shadowdom"]')?.shadowRoot;
    redesign(shadow ?? document.body, seed);
    for (const name of coached) {
      const box = shown.element(name);
      if (site.composerAt(box) === box) finds.set(name, (finds.get(name) ?? 0) + 1);
    }
    for (const name of Object.keys(page.leftAlone ?? {})) {
      if (site.composerAt(shown.element(name))) taken.push(`seed ${String(seed)}, ${name}`);
    }
    for (const [name, { incoming: expected }] of composers) {
      if (expected) parents++;
      const incoming = site.incomingOf(shown.element(name), NOW);
      if (!incoming) continue; // it says that it can't tell, which is right
      // A lost hook may leave a "See more" in the text, or lose the text or the name; never show another's.
      const [own, text] = [squeezed(expected?.text ?? 'nothing'), squeezed(incoming.text)];
      const isOwnText = text === '' || text.startsWith(own);
      const isOwnName = incoming.author === undefined || incoming.author === expected?.author;
      if (!isOwnText || !isOwnName) wrong.push(`seed ${String(seed)}, ${name}: ${String(incoming.author)}, ${text}`);
      else if (text !== '' && incoming.author !== undefined) read++;
    }
  }
  const found = [...finds.values()];
  return {
    boxes: coached.length * REDESIGNS,
    found: found.reduce((sum, count) => sum + count, 0),
    least: Math.min(REDESIGNS, ...found),
    parents,
    read,
    wrong,
    taken,
  };
}
