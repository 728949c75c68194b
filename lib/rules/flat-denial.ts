import { defineRule } from '@/lib/analysis/rule.ts';
import { isUpset } from '@/lib/analysis/kinds.ts';
import { OWNING } from './phrases/owning.ts';
import { DENIALS } from './phrases/denials.ts';

/** Only under a complaint do these deny: elsewhere they inform. */
const REASSURANCE = /^there (?:is|was|are|were)|^nothing|^not? |^never/i;

export const flatDenial = defineRule({
  id: 'flat-denial',
  title: 'Denies outright',
  family: 'honesty',
  scope: 'sentence',
  severity: 'warn',
  source: ['S2', 'S1-6'],
  what: 'Telling people that what they saw did not take place, or that they made it up.',
  why: 'They may feel called a liar, and bring proof.',
  advice: 'Say that you take it as they tell it, and ask for what you need to look into it.',
  phrases: [DENIALS, OWNING],
  examples: {
    flagged: [
      { text: '«That never happened».' },
      { text: '«You’re lying», Tom.' },
      { text: 'This is a «fake review».' },
      { text: '«You were never a customer» of ours.' },
      { text: '«Our staff would never say that».' },
      { text: '«We did nothing wrong».' },
      { text: '«I don’t believe you».' },
      { text: '«There was no delay», we checked.', incoming: 'My train was an hour late, no word from you.' },
      { text: '«We strongly reject this».' },
    ],
    clean: [
      { text: 'That should never have happened.', because: 'regret' },
      { text: 'This never happened before, and I want to know why.', because: 'not a denial' },
      { text: 'There is no problem with paying by card.', because: 'an answer', incoming: 'Can I pay by card?' },
      { text: 'I don’t believe you should have to pay twice.', because: 'agrees' },
      { text: 'The label “fake review” is gone now.', because: 'quoted' },
      {
        text: 'We doubt it will rain, see you at eight!',
        because: 'another meaning',
        incoming: 'Is the garden open tonight?',
      },
    ],
  },
  *check(sentence, { kind }) {
    if (kind === 'compliment' || sentence.has(OWNING)) return;
    for (const phrase of sentence.find(DENIALS))
      if (isUpset(kind) || !REASSURANCE.test(phrase.text)) yield { span: phrase };
  },
});
