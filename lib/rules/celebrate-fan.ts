import { mayBe } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { LIFTS, SCRIPTS } from './phrases/interest.ts';

const FAN: { readonly text: string; readonly kind: 'compliment' } = {
  text: 'Ten years a member, I wear the badge and I’ve brought my whole choir to you. Best club in the world!',
  kind: 'compliment',
};

export const celebrateFan = defineRule({
  id: 'celebrate-fan',
  title: 'A fan goes unsung',
  label: 'A cheer for them',
  family: 'etiquette',
  scope: 'absence',
  severity: 'tip',
  source: ['S1', 'S4'],
  what: 'A true fan who gets a plain receipt, or is asked to fit your script.',
  why: 'They give you more than most people will, and may feel like anybody.',
  advice: 'Say what their loyalty does for you, in their terms, and ask for nothing.',
  phrases: [LIFTS, SCRIPTS],
  examples: {
    flagged: [
      { text: 'Good to know.', situation: { incoming: FAN } },
      { text: 'Thanks. Please use our official logo on the badge.', situation: { incoming: FAN } },
      { text: 'Ok. Many of our visitors come back.', situation: { incoming: FAN } },
      {
        text: 'Good to hear.',
        situation: { incoming: { text: 'Your badge is tattooed on my arm, no regrets.', kind: 'compliment' } },
      },
      {
        text: 'Nice. We painted the hall in May.',
        situation: { incoming: { text: 'Twentieth visit, and I dragged my whole office along.', kind: 'compliment' } },
      },
    ],
    clean: [
      {
        text: 'A whole choir walked in because of you, Jo. Thank you!',
        because: 'lifts them up',
        situation: { incoming: FAN },
      },
      { text: 'You are a legend, Jo. I told the whole team.', because: 'lifts them up', situation: { incoming: FAN } },
      {
        text: 'I’m sorry, I’ll put it right today.',
        because: 'a fan with a complaint',
        situation: { incoming: { text: 'Loyal customer for ten years and now this bill.', kind: 'complaint' } },
      },
      {
        text: 'Good to know.',
        because: 'no fan',
        situation: { incoming: { text: 'The pool is warm today.', kind: 'neutral' } },
      },
    ],
  },
  // A customer of ten years who complains has other needs first.
  asks: ({ fan, kinds }) => fan && mayBe(kinds, 'compliment', 'neutral'),
  check: (draft) => (draft.has(LIFTS, { negated: true }) && !draft.has(SCRIPTS) ? [] : [{}]),
});
