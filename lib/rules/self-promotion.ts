import { defineRule } from '@/lib/analysis/rule.ts';
import { ASIDES, findAsides } from './phrases/asides.ts';
import { findPitches, PITCHES } from './phrases/pitches.ts';

export const selfPromotion = defineRule({
  id: 'self-promotion',
  title: 'Sells in a reply',
  family: 'promotion',
  scope: 'sentence',
  severity: 'warn',
  source: ['S0 sin 1', 'S3-2', 'S4-1'],
  what: 'Notices a pitch in a reply to somebody who did not ask to buy.',
  why: 'They may feel sold to, not heard.',
  advice: 'Answer them first; let them ask for more.',
  phrases: [PITCHES, ASIDES],
  examples: {
    flagged: [
      { text: 'Thanks! «Check out our» spring menu.', incoming: 'Lovely lunch, thank you all!' },
      {
        text: 'Glad you liked it. «Use code SPRING for 20% off» your next order.',
        incoming: 'Great service yesterday, thanks.',
      },
      {
        text: 'It opens at nine. «Book now», seats are going fast.',
        situation: { incoming: { text: 'When do you open?', kind: 'question' } },
      },
      {
        text: 'So kind of you. «Sale ends» on Sunday!',
        situation: { incoming: { text: 'Love my new boots', kind: 'compliment' } },
      },
      { text: 'Thanks, Jo! «We do beard trims too, from 15 euros».', incoming: 'Lovely haircut, thank you Mo!' },
      {
        text: '«Our fleece covers are perfect for this» one.',
        situation: { incoming: { text: 'First frost.', kind: 'neutral' } },
      },
    ],
    clean: [
      {
        text: 'Yes, we do wedding cakes too, from 180 euros.',
        because: 'the answer',
        situation: { incoming: { text: 'Do you make wedding cakes?', kind: 'question' } },
      },
      {
        text: 'You can buy it here for 29 euros.',
        because: 'an answer',
        incoming: 'Where can I buy one and how much is it?',
      },
      {
        text: 'You can check out our terms here.',
        because: 'help',
        situation: { incoming: { text: 'Opening again soon.', kind: 'neutral' } },
      },
      { text: 'Check out is at eleven.', because: 'another meaning', incoming: 'What time is check out?' },
      { text: "I'll book you in today.", because: 'help, not a pitch', incoming: 'Can you fit me in?' },
      { text: 'Use the same garage code as yesterday.', because: 'a code to a door', incoming: 'How do I get in?' },
      {
        text: 'Yes: book now and the price holds for a week.',
        because: 'they want to buy',
        situation: { incoming: { text: 'I want to book two seats, how?', kind: 'purchase-intent' } },
      },
    ],
  },
  check: (sentence, { kind }) => {
    if (kind === 'purchase-intent') return [];
    // What we do and what it costs may answer a question.
    const asides = kind === 'question' ? [] : findAsides(sentence);
    return [...findPitches(sentence), ...asides].map((span) => ({ span }));
  },
});
