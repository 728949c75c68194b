import { limitFor } from '@/lib/analysis/guidelines.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import type { Token } from '@/lib/analysis/tokens.ts';
import { distinct, runsOf } from './phrases/surplus.ts';

/** More than this many, where the guidelines set no limit (rules.md, C). */
const DEFAULT_LIMIT = 1;

/** Links to parts of one page count once: `/rates` and `/rates/history`. */
function pages(links: readonly Token[]): Token[] {
  const bare = ({ norm }: Token): string => norm.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?#.]+$/, '');
  const addresses = new Set(links.map(bare));
  return links.filter((link) => !isPart(bare(link), addresses));
}

/** True where a page above the address is among the others. */
function isPart(address: string, others: ReadonlySet<string>): boolean {
  for (let at = address.lastIndexOf('/'); at > 0; at = address.lastIndexOf('/', at - 1)) {
    if (others.has(address.slice(0, at))) return true;
  }
  return false;
}

export const linkDump = defineRule({
  id: 'link-dump',
  title: 'Too many links',
  family: 'promotion',
  scope: 'draft',
  severity: 'tip',
  source: ['S0 sin 5'],
  what: 'Counts the links of a reply.',
  why: 'They may not know which one to open, and open none.',
  advice: 'Give the one link that answers them.',
  examples: {
    flagged: [
      { text: 'Here: «https://a.example/menu https://a.example/bar»' },
      { text: 'Try «https://a.example and https://b.example».', guidelines: { limits: { links: 1 } } },
      { text: 'See «www.a.example/x, www.b.example/y, www.c.example/z»', guidelines: { limits: { links: 2 } } },
    ],
    clean: [
      { text: 'Here: https://a.example/menu', because: 'one link' },
      { text: 'On https://a.example/rates, and as a chart on https://a.example/rates/history.', because: 'one page' },
      {
        text: 'https://a.example/x https://b.example/y',
        because: 'the team allows it',
        guidelines: { limits: { links: 2 } },
      },
    ],
  },
  check(draft, { guidelines, site }) {
    const limit = limitFor(guidelines.limits?.links, site) ?? DEFAULT_LIMIT;
    const links = pages(distinct(draft, ({ kind }) => kind === 'url'));
    return links.length > limit ? runsOf(links, draft.text).map((span) => ({ span })) : [];
  },
});
