import { defineRule } from '@/lib/analysis/rule.ts';

const FAVOURS = [
  '(leave|leaving|give|giving|write|writing|post|posting|drop|dropping) (us|me|our app|the app|our page|our shop|our team) ... (review|rating|stars|star|feedback|testimonial|recommendation)',
  '(leave|leaving|write|writing|post|posting) (a|an|your|some) (quick|short|nice|positive|good|great|honest|google|trustpilot|facebook|five|5 star|5)? (star|stars)? (review|rating|recommendation|testimonial)',
  '(give|giving|rate|rating) (us|our|the app|our app) ... (stars|out of|review|rating|thumbs up)',
  'rate (us|our (app|service|shop|team|page))',
  '(filling in|fill in|fill out|filling out|take|taking|complete|completing|answer|answering) (our|this|the|a) (quick|short|satisfaction|customer|feedback|two minute)? (satisfaction|feedback)? (survey|questionnaire)',
  '(share|sharing|retweet|retweeting|repost|like|liking|follow|following) (our|this) (post|page|tweet|offer|link)',
  '(spread the word|tell (all)? your friends|recommend us|vote for us|put in a good word)',
  '(change|update|edit|raise|reconsider) your (review|rating|score|stars)',
  'would you mind (rating|reviewing|sharing|recommending)',
  'a (review|rating|share|retweet|recommendation) (would|will) (help|mean|make)',
] as const;

export const askingFavours = defineRule({
  id: 'asking-favours',
  title: 'Asks before helping',
  family: 'promotion',
  scope: 'sentence',
  severity: 'tip',
  source: ['S3-2'],
  what: 'Notices a request for a review, a share or a survey from somebody who still waits for help.',
  why: 'They may feel that you want something before you give anything.',
  advice: 'Help first; a favour can be asked once they are happy.',
  phrases: [FAVOURS],
  examples: {
    flagged: [
      {
        text: 'Could you «leave us a quick review» first?',
        situation: { incoming: { text: 'My tap still drips.', kind: 'complaint' } },
      },
      {
        text: 'Would you mind «filling in our short survey»?',
        situation: { incoming: { text: 'Where is my bag?', kind: 'question' } },
      },
      {
        text: 'Please «rate us» in the store.',
        situation: { incoming: { text: 'The app crashed.', kind: 'complaint' } },
      },
    ],
    clean: [
      {
        text: 'If you like, leave us a review.',
        because: 'once, after praise',
        situation: { incoming: { text: 'Best meal ever!', kind: 'compliment' } },
      },
      {
        text: 'You can leave a review on your order page.',
        because: 'they asked how',
        situation: { incoming: { text: 'How do I write a review?', kind: 'question' } },
      },
      {
        text: 'I have passed your review on to the chef.',
        because: 'no request',
        situation: { incoming: { text: 'Cold soup.', kind: 'complaint' } },
      },
    ],
  },
  check(sentence, { kind, incoming }) {
    if (kind === 'compliment' || /\b(?:review|rat(?:e|ing)|survey|feedback)\b/i.test(incoming?.text ?? '')) return [];
    return sentence.find(FAVOURS).map((span) => ({ span }));
  },
});
