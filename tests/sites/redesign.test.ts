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
  it.each(coached)('still finds the box "%s" nine times', (name) => {
    const found = SEEDS.filter((seed) => {
      const element = openRedesigned(seed).element(name);
      return site.composerAt(element) === element;
    });
    expect(found.length, `found with seeds ${found.join(', ')}`).toBeGreaterThanOrEqual(9);
  });

  it.each(Object.entries(composers))('never takes another post for what "%s" answers', (name, { incoming }) => {
    for (const seed of SEEDS) {
      const read = site.incomingOf(openRedesigned(seed).element(name), NOW);
      if (!read) continue; // it says that it can't tell, which is right
      // A lost hook may leave a "See more" in the text, or lose the text or the name; never show another's.
      const own = squeezed(incoming?.text ?? 'nothing');
      expect([seed, squeezed(read.text).slice(0, own.length) || own]).toEqual([seed, own]);
      expect([seed, read.author ?? incoming?.author]).toEqual([seed, incoming?.author]);
    }
  });

  it.each(Object.keys(leftAlone))('still leaves the box "%s" alone', (name) => {
    for (const seed of SEEDS) {
      expect([seed, site.composerAt(openRedesigned(seed).element(name))]).toEqual([seed, null]);
    }
  });
});
