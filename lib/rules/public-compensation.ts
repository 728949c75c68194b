import type { IncomingKind } from '@/lib/analysis/situation.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { GIFTS, sumsGiven } from './phrases/gifts.ts';

const ASKED_FOR_MONEY = /\b(?:refund|reimburs|compensat|money|voucher|credit|discount|pay (?:me|us|back)|owe)/i;

const GRIEVANCES: ReadonlySet<IncomingKind> = new Set(['complaint', 'criticism', 'abuse']);
const complaint = { incoming: { text: 'The room was cold all night.', kind: 'complaint' } } as const;

export const publicCompensation = defineRule({
  id: 'public-compensation',
  title: 'Offers money in public',
  family: 'promotion',
  scope: 'sentence',
  severity: 'tip',
  source: ['E-d4'],
  what: 'Notices money, credit or gifts offered where everybody reads along.',
  why: 'Others may complain to get the same.',
  advice: 'Make it good here, and settle the gift in private.',
  phrases: [GIFTS],
  examples: {
    flagged: [
      { text: 'Sorry. «A 40 euro voucher» is on its way.', situation: complaint },
      { text: "We'll «give you £25» for the cold night.", situation: complaint },
      { text: 'Your «next night is on us».', situation: complaint },
      { text: 'Sorry! «Next groom on the house».', situation: complaint },
      { text: 'Here is «15 quid for your trouble».', situation: complaint },
      { text: 'Sorry, Jo. «Have a tenner» off the next ride.', situation: complaint },
      { text: 'We’ll «throw in a bouquet» for your mum.', situation: complaint },
      { text: 'I’ve put «two free tickets» under your name.', situation: complaint },
    ],
    clean: [
      { text: 'Your 80 euros are back on the card.', because: 'given back', situation: complaint },
      { text: 'This one is on us, Jo, and I’m sorry.', because: 'owns the fault', situation: complaint },
      { text: 'Feel free to come by at nine.', because: 'another meaning', situation: complaint },
      {
        text: 'I have refunded the 40 euros you asked for.',
        because: 'they asked',
        situation: { incoming: { text: 'I want my refund.', kind: 'complaint' } },
      },
      { text: 'A plumber comes at nine and it costs you nothing.', because: 'a repair', situation: complaint },
      {
        text: 'Breakfast is a free buffet.',
        because: 'an answer',
        situation: { incoming: { text: 'Is breakfast free?', kind: 'question' } },
      },
    ],
  },
  check(sentence, { kind, incoming }) {
    if (!GRIEVANCES.has(kind) || ASKED_FOR_MONEY.test(incoming?.text ?? '')) return [];
    return [...sentence.find(GIFTS), ...sumsGiven(sentence.text)].map((span) => ({ span }));
  },
});
