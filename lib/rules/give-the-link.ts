import { inDoubt, mayBe } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { hasPrice, isBuying } from './phrases/prices.ts';

/** Where it can be had. */
const PLACES = [
  '(in|at|from|inside) (any|our|the|every|all|your|each) (branch|branches|shop|shops|store|stores|showroom|desk|counter|reception|app|box office|till|nearest|local|high street|online) ...',
  '(find|order|book|buy|get|pay|apply|reserve|pick|collect|sign up|join|search|tap|go|head|shop|subscribe|register) ... (here|under|in the app|on our|on the|online|at our|in our|through|via|by phone|at the|on 0)',
  '(under|behind) (the)? (shop|tickets|plans|pricing|membership|store|book|order|upgrade|account|settings) ...',
  '(ring|call|phone|visit|ask|email|walk into|pop into|come to|swing by|drop by|stop by) (the|our|any) . ? (workshop|shop|store|office|desk|counter|reception|farm|studio|garage|showroom|branch|salon|box office|line|number|kitchen|warehouse|front desk|library|bar|gym|practice|yard)',
  '(^|and|or|just|simply|please) (walk|pop|drop|come|call|swing|stop) (in|by|round|over)',
  '(here|link) (you go|is|below|it is)',
  '(free|nothing to pay|costs nothing|no charge|free of charge)',
  '(dm|message|email|call|ring) (me|us) (and|to|with|the|your|on|at|for) ... (order|book|reserve|hold|send|sort|set|link|price|quote|put|keep|pop)',
  '(i|we) (have|will|can) (send|sent|dm|message|put|hold|held|reserve|reserved|keep|set|email|emailed) (you|it|one|the|aside|a|two|them|both) ...',
  '(sold|out of stock|no longer|discontinued|back in|not for sale|not available|do not sell|do not stock|stopped making) ...',
  '(i|we) (will|am|are|have) (checking|check|asking|ask|find|finding|get|look) (out|the|for|now|what|if|whether|back|it) ...',
] as const;

const BUYER: { readonly text: string; readonly kind: 'purchase-intent' } = {
  text: 'I want two of those lamps. Where do I order, and how much are they?',
  kind: 'purchase-intent',
};

export const giveTheLink = defineRule({
  id: 'give-the-link',
  title: 'No way to buy',
  label: 'A link or price',
  family: 'etiquette',
  scope: 'absence',
  severity: 'warn',
  source: ['S1'],
  what: 'Somebody wants to buy, and gets no price, link or place.',
  why: 'They came with the money in hand, and may go where it is easier.',
  advice: 'Give the price and the link, plainly.',
  phrases: [PLACES],
  examples: {
    flagged: [
      { text: 'Excellent taste! They’re made by hand.', situation: { incoming: BUYER } },
      { text: 'So happy you like them! 😍', situation: { incoming: BUYER } },
      { text: 'Thanks for your interest, Jo!', situation: { incoming: BUYER } },
      {
        text: 'Brilliant, welcome on board!',
        situation: { incoming: { text: 'How do I book the ferry for Friday?', kind: 'question' } },
      },
      {
        text: 'Ooh, you’re in for a treat!',
        situation: { incoming: { text: 'Can I still get two tickets for Saturday?', kind: 'question' } },
      },
    ],
    clean: [
      {
        text: 'The boat leaves from the pier.',
        because: 'no buyer',
        situation: { incoming: { text: 'Where does the ferry leave?', kind: 'question' } },
      },
      {
        text: 'Just ring the workshop: they start at 240.',
        because: 'place and price',
        situation: { incoming: BUYER },
      },
      {
        text: 'They’re £40 each, Jo: https://lamps.example/moon',
        because: 'price and link',
        situation: { incoming: BUYER },
      },
      { text: 'You can order them in any branch, Jo.', because: 'a place', situation: { incoming: BUYER } },
      {
        text: 'Sold out until May, sorry! I’ll keep two for you.',
        because: 'says it can’t be had',
        situation: { incoming: BUYER },
      },
      {
        text: 'So happy you like them!',
        because: 'praise, no purchase',
        situation: { incoming: { text: 'Love these lamps', kind: 'compliment' } },
      },
    ],
  },
  asks: ({ kinds, incoming }) =>
    mayBe(kinds, 'purchase-intent') || (mayBe(kinds, 'question') && isBuying(incoming?.text ?? '')),
  check: (draft, { kinds }) => {
    const isPlain =
      draft.specials.some(({ kind }) => kind === 'url') || hasPrice(draft.text) || draft.has(PLACES, { negated: true });
    return isPlain ? [] : [inDoubt(kinds, 'purchase-intent')];
  },
});
