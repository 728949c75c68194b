import { limitFor } from '@/lib/analysis/guidelines.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { runsOf } from './phrases/surplus.ts';

export const emojiPolicy = defineRule({
  id: 'emoji-policy',
  title: 'More emoji than agreed',
  family: 'brand',
  scope: 'draft',
  severity: 'warn',
  source: ['S4-2', 'E-d17'],
  what: 'Notices more emoji than your team’s guidelines allow.',
  why: 'It may not sound like the team.',
  advice: 'Leave out the last ones.',
  examples: {
    flagged: [
      { text: 'Sadly yes «😔»', guidelines: { limits: { emoji: 0 } } },
      { text: 'Great 🎉«🎉»', guidelines: { limits: { emoji: 1 } } },
      { text: 'So 🎉 nice «🎉🎈»', guidelines: { limits: { emoji: { x: 1 } } }, situation: { site: 'x' } },
    ],
    clean: [
      { text: 'Great 🎉', because: 'one is allowed', guidelines: { limits: { emoji: 1 } } },
      { text: 'All of you 👨‍👩‍👧‍👦', because: 'a family is one emoji', guidelines: { limits: { emoji: 1 } } },
      { text: 'Great 🎉🎉🎉', because: 'no limit of the team' },
    ],
  },
  check(draft, { guidelines, site }) {
    const limit = limitFor(guidelines.limits?.emoji, site);
    if (limit === undefined) return [];
    const surplus = draft.specials.filter(({ kind }) => kind === 'emoji').slice(limit);
    return runsOf(surplus, draft.text).map((span) => ({ span }));
  },
});
