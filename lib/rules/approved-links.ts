import { defineRule } from '@/lib/analysis/rule.ts';
import { runsOf } from './phrases/surplus.ts';

const guidelines = { links: { approvedDomains: ['shop.example'] } } as const;

/** The host of a link as people type it, without `www.`, or `null`. */
function hostOf(link: string): string | null {
  const host = /^(?:https?:\/\/)?(?:[^@/]*@)?(?:www\.)?([^/:?#]+)/i.exec(link)?.[1];
  return host?.toLowerCase().replace(/\.$/, '') ?? null;
}

/** Subdomains count as inside. */
function isInside(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`));
}

export const approvedLinks = defineRule({
  id: 'approved-links',
  title: 'A link elsewhere',
  family: 'brand',
  scope: 'sentence',
  severity: 'warn',
  source: ['S4-2'],
  what: 'Notices a link that leads outside your team’s approved sites.',
  why: 'They may land on a page that nobody on the team has checked.',
  advice: 'Link to a page of the team, or ask to have the site approved.',
  examples: {
    flagged: [
      { text: 'See «https://news.example/x».', guidelines },
      { text: 'See «www.news.example/shop.example».', guidelines },
      { text: '«https://notshop.example» has it.', guidelines },
    ],
    clean: [
      { text: 'See https://shop.example/help.', because: 'approved', guidelines },
      { text: 'See https://help.shop.example.', because: 'a subdomain', guidelines },
      { text: 'See https://news.example/x.', because: 'no list' },
    ],
  },
  check(sentence, { guidelines: { links } }) {
    const domains = links?.approvedDomains;
    if (!domains || domains.length === 0) return [];
    const outside = sentence.tokens.filter(
      ({ kind, norm }) => kind === 'url' && !isInside(hostOf(norm) ?? '', domains),
    );
    return runsOf(outside, sentence.text).map((span) => ({ span }));
  },
});
