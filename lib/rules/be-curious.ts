import { defineRule } from '@/lib/analysis/rule.ts';
import { INTEREST } from './phrases/interest.ts';
import { PITCHES, sells } from './phrases/pitches.ts';

/** Questions in our own interest. */
const OWN_GAIN = [
  '(review|rating|rate|stars|survey|follow|retweet|share|subscribe|newsletter|testimonial|hashtag|tag)',
  '(did|do) you know (that|we|our|about)',
] as const;

const PRAISE: { readonly text: string; readonly kind: 'compliment' } = {
  text: 'We got married in your garden and it was perfect.',
  kind: 'compliment',
};

export const beCurious = defineRule({
  id: 'be-curious',
  title: 'No interest in them',
  label: 'Interest in them',
  family: 'etiquette',
  scope: 'absence',
  severity: 'tip',
  source: ['S0', 'S4'],
  what: 'A friendly comment answered without a question or a sign of interest in the person.',
  why: 'The talk ends there, and so may the acquaintance.',
  advice: 'Ask one thing you would like to know, or wish them something of their own.',
  phrases: [INTEREST, OWN_GAIN, PITCHES],
  examples: {
    flagged: [
      { text: 'Thank you! We are proud of our garden.', situation: { incoming: PRAISE } },
      { text: 'Thanks, Jo! ❤️', situation: { incoming: PRAISE } },
      { text: 'Thanks! Would you leave us a review?', situation: { incoming: PRAISE } },
    ],
    clean: [
      {
        text: 'Thank you, Jo! Did the rain hold off for the dancing?',
        because: 'a question',
        situation: { incoming: PRAISE },
      },
      { text: 'Thank you! I’d love to see a photo of the cake.', because: 'interest', situation: { incoming: PRAISE } },
      {
        text: 'Sorry, Jo. I’ll refund you today.',
        because: 'a complaint has other needs',
        situation: { incoming: { text: 'The tent leaked.', kind: 'complaint' } },
      },
    ],
  },
  asks: ({ kind, incoming }) => (kind === 'compliment' || kind === 'neutral') && (incoming?.text ?? '') !== '',
  check: (draft) => {
    if (draft.has(INTEREST)) return [];
    const asks = draft.sentences.some(
      (sentence) => sentence.text.includes('?') && !sentence.matches.has(OWN_GAIN) && !sells(sentence),
    );
    return asks ? [] : [{}];
  },
});
