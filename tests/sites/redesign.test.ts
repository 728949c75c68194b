// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteFor } from '@/lib/sites/registry.ts';
import { NOW, PAGES } from './cases.ts';
import { redesign } from './redesign.ts';
import { openSavedPage } from './saved-page.ts';

const SEEDS = Array.from({ length: 10 }, (_, index) => index + 1);
/** Wrapping adds line breaks, which are no other text. */
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe.each(PAGES)('$file at $url, redesigned ten times', ({ file, url, composers, leftAlone = {} }) => {
  const site = siteFor(new URL(url).hostname);
  if (!site) throw new Error(`no adapter serves ${url}`);
  const openRedesigned = (seed: number) => {
    const page = openSavedPage(file, url);
    const shadow = document.querySelector('[data-testid="interop-shadowdom"]')?.shadowRoot;
    redesign(shadow ?? document.body, seed);
    return page;
  };
  const coached = Object.keys(composers).filter((name) => composers[name]?.purpose !== 'new-post');

  it('still finds each box to coach nine times', () => {
    const missed = SEEDS.flatMap((seed) => {
      const page = openRedesigned(seed);
      return coached.filter((name) => site.composerAt(page.element(name)) !== page.element(name));
    });
    for (const name of coached) expect(missed.filter((other) => other === name).length, name).toBeLessThanOrEqual(1);
  });

  it('never takes another post or person for the answered one', () => {
    for (const seed of SEEDS) {
      const page = openRedesigned(seed);
      for (const [name, { incoming }] of Object.entries(composers)) {
        const read = site.incomingOf(page.element(name), NOW);
        if (!read) continue; // it says that it can't tell, which is right
        // A lost hook may leave a "See more" in the text, or lose the text or the name; never show another's.
        const own = squeezed(incoming?.text ?? 'nothing');
        expect([seed, name, squeezed(read.text).slice(0, own.length) || own]).toEqual([seed, name, own]);
        expect([seed, name, read.author ?? incoming?.author]).toEqual([seed, name, incoming?.author]);
      }
    }
  });

  it('still leaves chat, search and other boxes alone', () => {
    for (const seed of SEEDS) {
      const page = openRedesigned(seed);
      for (const name of Object.keys(leftAlone)) {
        expect([seed, name, site.composerAt(page.element(name))]).toEqual([seed, name, null]);
      }
    }
  });
});
