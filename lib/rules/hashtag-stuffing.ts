import { limitFor } from '@/lib/analysis/guidelines.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { distinct, runsOf } from './phrases/surplus.ts';

/** More than this many, where the guidelines set no limit (rules.md, C). */
const DEFAULT_LIMIT = 2;

export const hashtagStuffing = defineRule({
  id: 'hashtag-stuffing',
  title: 'Too many hashtags',
  family: 'promotion',
  scope: 'draft',
  severity: 'tip',
  source: ['S0 sin 5'],
  what: 'Counts the hashtags of a reply.',
  why: 'A reply full of hashtags may read as written for the crowd, not for them.',
  advice: 'Keep the one or two that they would use themselves.',
  examples: {
    flagged: [
      { text: 'Lovely! «#food #travel #yum»' },
      { text: 'Thanks «#one» for «#two» and all «#three».' },
      { text: 'See you «#there #soon»', guidelines: { limits: { hashtags: 1 } } },
    ],
    clean: [
      { text: 'Lovely! #food #travel', because: 'two are fine' },
      { text: 'Gates #4, #17 and #31.', because: 'numbers' },
      { text: 'See you #there #soon #now', because: 'the team allows it', guidelines: { limits: { hashtags: 3 } } },
    ],
  },
  check(draft, { guidelines, site }) {
    const limit = limitFor(guidelines.limits?.hashtags, site) ?? DEFAULT_LIMIT;
    const tags = distinct(draft, ({ kind, norm }) => kind === 'hashtag' && /\p{L}/u.test(norm));
    return tags.length > limit ? runsOf(tags, draft.text).map((span) => ({ span })) : [];
  },
});
