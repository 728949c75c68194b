import { defineRule } from '@/lib/analysis/rule.ts';
import { FAVOURS } from './phrases/favours.ts';

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
      {
        text: '«Retweet our pinned survey» and I’ll look at the lock.',
        situation: { incoming: { text: 'The lock jams.', kind: 'complaint' } },
      },
      {
        text: 'We would «love five stars» if you have a minute.',
        situation: { incoming: { text: 'The seam split.', kind: 'complaint' } },
      },
      {
        text: 'Could you «take our two minute poll» first?',
        situation: { incoming: { text: 'When is high tide?', kind: 'question' } },
      },
      {
        text: 'Please «vote for us» in the Shop of the Year.',
        situation: { incoming: { text: 'Do you sell lids?', kind: 'question' } },
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
        text: 'Four stars since 2011, and the lift is new.',
        because: 'no request',
        situation: { incoming: { text: 'How good is your hotel?', kind: 'question' } },
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
