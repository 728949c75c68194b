import { defineRule } from '@/lib/analysis/rule.ts';
import { CHANNELS } from './phrases/channels.ts';

/** Details that don't belong on a public page. */
const PRIVATE_DETAILS = [
  '(your|the|a) (full|account|card|booking|order|customer|member|membership|policy|claim|passport|phone|mobile|home|email|e-mail|date|postal|reservation|patient|student|meter|ticket|tracking|reference|birth|workspace|user|bank|contact|delivery|billing|iban|sort|last|invoice|contract|insurance|licence|license|registration|login|personal|serial) (name|number|numbers|details|address|of birth|email|e-mail|mail|code|date|id|reference|ref|four|names|username|info|information|data|plate|ids)',
  '(your|full|the) (name|surname|iban|passport|address|postcode|birthday|username|email|e-mail|phone|dob|pin|number|mobile|password)',
  '(last four|date of birth|birth date|four digits|sort code|account number|booking number|order number|card number|phone number|email address|reference number|policy number|member number|membership number|national insurance|customer number)',
  'is it (the|your) (card|account)',
  '(order|booking|account|policy|reference|membership|customer|claim|card|invoice|patient) (no|number|ref|reference|id|details)',
] as const;

/** Asking for them. */
const ASKING = [
  '(send|tell|give|share|provide|confirm|need|needs|post|reply|quote|list|write|supply|drop|comment|message|forward|state|put|leave|require|email) ...',
  '(what|which) (is|was|are)? (your|the)',
  '(can|could|may|might|would) (i|we|you) (please|also|just)? (have|get|take|grab|send|tell|give|share|confirm|provide|post|let|quote)',
  '(is|was) it (the|your) card',
] as const;

const CHARGED: { readonly text: string; readonly kind: 'complaint' } = {
  text: 'You charged me twice for one ticket!',
  kind: 'complaint',
};

export const offerChannel = defineRule({
  id: 'offer-channel',
  title: 'No private channel',
  label: 'A private channel',
  family: 'etiquette',
  scope: 'absence',
  severity: 'tip',
  source: ['S2', 'E-d4', 'E-d5'],
  what: 'A reply that asks for personal details in public and offers no private way to give them.',
  why: 'They may post what strangers should not read, or not dare to answer.',
  advice: 'Offer a message, call or email for the details, beside the help you give here.',
  phrases: [PRIVATE_DETAILS, ASKING, CHANNELS],
  examples: {
    flagged: [
      {
        text: 'Sorry, Jo! Tell me your order number and surname and I’ll refund it.',
        situation: { incoming: CHARGED },
      },
      {
        text: 'So sorry. We need your date of birth and the last four digits of the card.',
        situation: { incoming: CHARGED },
      },
      { text: 'I’m sorry! What’s your account number? I’ll check now.', situation: { incoming: CHARGED } },
    ],
    clean: [
      {
        text: 'Sorry, Jo! DM me your order number and I’ll refund it.',
        because: 'in private',
        situation: { incoming: CHARGED },
      },
      {
        text: 'Sorry, Jo, I’ve refunded the second ticket.',
        because: 'asks for nothing',
        situation: { incoming: CHARGED },
      },
      { text: 'Sorry! Could you send the number by email?', because: 'in private', situation: { incoming: CHARGED } },
    ],
  },
  asks: ({ kind }, { sentences }) =>
    (kind === 'complaint' || kind === 'criticism' || kind === 'question') &&
    sentences.some(({ matches }) => matches.has(PRIVATE_DETAILS) && matches.has(ASKING)),
  check: (draft, { guidelines }) => {
    const offered = guidelines.channels?.some(({ value }) => draft.text.includes(value)) ?? false;
    return offered || draft.has(CHANNELS) ? [] : [{}];
  },
});
