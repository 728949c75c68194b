import { defineRule } from '@/lib/analysis/rule.ts';
import { runsOf } from './phrases/surplus.ts';

/** More than this many (rules.md, C). With a limit in the guidelines `emoji-policy` watches instead. */
const LIMIT = 3;

export const emojiFlood = defineRule({
  id: 'emoji-flood',
  title: 'Too many emoji',
  family: 'promotion',
  scope: 'draft',
  severity: 'tip',
  source: ['S0 sin 5', 'E-d17'],
  what: 'Counts the emoji of a reply.',
  why: 'Many emoji may look careless, most of all to somebody with a problem.',
  advice: 'One that fits says more than six.',
  examples: {
    flagged: [
      { text: 'So glad! «🥞😋🎉🥳»' },
      { text: 'Yes «🎉» it «🎉» is «🎉» today «🎉»' },
      { text: 'Star! «🌟🌟🌟🌟🌟»' },
    ],
    clean: [
      { text: 'So glad! 🥞😋🎉', because: 'three are fine' },
      { text: 'The four of you 👨‍👩‍👧‍👦 are welcome.', because: 'one family is one emoji' },
      { text: 'So glad! 🥞😋🎉🥳', because: 'the team set its own limit', guidelines: { limits: { emoji: 9 } } },
    ],
  },
  check(draft, { guidelines }) {
    if (guidelines.limits?.emoji !== undefined) return [];
    const emoji = draft.specials.filter(({ kind }) => kind === 'emoji');
    return emoji.length > LIMIT ? runsOf(emoji, draft.text).map((span) => ({ span })) : [];
  },
});
