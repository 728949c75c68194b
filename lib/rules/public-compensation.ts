import type { IncomingKind } from '@/lib/analysis/situation.ts';
import { defineRule } from '@/lib/analysis/rule.ts';

const OFFERS = [
  '(a|an|another) . (euro|euros|pound|pounds|dollar|dollars|quid)? (voucher|gift card|giftcard|credit)',
  '(voucher|vouchers|gift card|gift cards|store credit|account credit|goodwill credit|free credit|loyalty points|bonus points|bonus miles|air miles)',
  '(a|your)? free (bottle|drink|drinks|meal|coffee|dessert|month|months|night|upgrade|delivery|shipping|ticket|tickets|week|year|cake|box|gift|class|session|lunch|dinner|breakfast|round|loaf|dozen)',
  '(next|first|whole)? (month|months|week|night|meal|drink|drinks|dinner|lunch|coffee|cake|next one|next order|next visit|next time|one|it|this one) (is|are)? on (us|me|the house)',
  '(give|giving|offer|offering|send|sending|credit|crediting|add|adding|pop|put) you ... (goodwill|compensation|credit|discount|voucher)',
  '(goodwill (gesture|payment)|gesture of goodwill|as compensation|compensation of)',
  'you (some|a|an)? (discount|compensation) (on|off|for)',
  '(knock|take|taking|knocking) . off your (next|bill|order)',
  '(day|days|week|weeks|month|months|year|years|night|nights) of . (free|for free|on us)',
  '(credit|points) (on|to|in) your (account|card|app|wallet|profile)',
  '(complimentary|free of charge) (night|meal|upgrade|drink|month|dessert|stay|class)',
] as const;
/** An amount given, not given back: "we'll give you £25". */
const AMOUNT =
  /\b(?:give|giving|offer|offering|credit|send|add)\s+you\s+(?:back\s+)?(?:[£$€]\s?\d+|\d+\s?(?:euros?|pounds?|dollars?|%))/gi;
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
  phrases: [OFFERS],
  examples: {
    flagged: [
      { text: 'Sorry. «A 40 euro voucher» is on its way.', situation: complaint },
      { text: "We'll «give you £25» for the cold night.", situation: complaint },
      { text: 'Your «next night is on us».', situation: complaint },
    ],
    clean: [
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
    const amounts = [...sentence.text.matchAll(AMOUNT)].map(({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
    }));
    return [...sentence.find(OFFERS), ...amounts].map((span) => ({ span }));
  },
});
