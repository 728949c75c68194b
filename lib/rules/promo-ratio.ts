import { defineRule } from '@/lib/analysis/rule.ts';
import { pitchingReplies } from './phrases/pitching-replies.ts';

/** At most one reply in five may sell (S0 sin 1), counted over the latest ones. */
const MOST_SHARE = 0.2;
const LATEST = 20;
/** Fewer replies say nothing about a habit. */
const LEAST = 5;

const selling = [
  'Buy now and save 20%',
  'Thanks, Jo!',
  'Check out our spring menu',
  'Sorry, Ed.',
  'Use code MAY10',
  'Yes, it is.',
];
const helping = [
  'Thanks, Jo!',
  'Sorry, Ed.',
  'Yes, it is.',
  'At six, Mo.',
  'It’s on its way.',
  'Check out our spring menu',
];

export const promoRatio = defineRule({
  id: 'promo-ratio',
  title: 'Many pitches lately',
  family: 'conduct',
  scope: 'draft',
  severity: 'tip',
  source: ['S0'],
  what: 'More than a fifth of your latest replies carried a pitch.',
  why: 'People who read along may take the account for an advert.',
  advice: 'Let the next replies help or thank, and sell nothing.',
  examples: {
    flagged: [
      { text: 'Thanks, Ana! Check out our new menu.', situation: { memory: { recentReplies: selling } } },
      { text: 'Thank you, Ana!', situation: { memory: { recentReplies: selling } } },
      { text: 'Yes.', situation: { memory: { recentReplies: [...selling, ...selling] } } },
    ],
    clean: [
      { text: 'Thank you, Ana!', because: 'one in six', situation: { memory: { recentReplies: helping } } },
      {
        text: 'Thank you, Ana!',
        because: 'too few to tell',
        situation: { memory: { recentReplies: selling.slice(0, 3) } },
      },
      { text: 'Thank you, Ana!', because: 'nothing is remembered' },
    ],
  },
  check: (_, { memory }) => {
    const replies = memory?.recentReplies ?? [];
    const counted = Math.min(LATEST, replies.length);
    if (counted < LEAST) return [];
    const pitches = pitchingReplies(replies, LATEST);
    return pitches / counted > MOST_SHARE
      ? [{ message: `${pitches} of your last ${counted} replies carried a pitch; readers may see an advert.` }]
      : [];
  },
});
