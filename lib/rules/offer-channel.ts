import { defineRule } from '@/lib/analysis/rule.ts';
import { DONE, isAccountMatter } from './phrases/account-matters.ts';
import { CHANNELS } from './phrases/channels.ts';

const DETAIL =
  '(name|surname|names|number|numbers|address|postcode|birthday|username|email|e-mail|phone|mobile|dob|pin|password|passport|iban|digits|id|ids|reference|ref|details|birth|plate|login|card|account)';

/** Asking for details that don't belong on a public page. */
const PRIVATE_REQUESTS = [
  `(send|tell|give|share|provide|confirm|need|needs|post|reply|quote|list|write|supply|drop|comment|forward|state|put|leave|require|include) (me|us|with|here|the|your|it|in|a)? (with|here|the|your|a|full|both|just|only)? (the|your|full|own)? . ? . ? ${DETAIL}`,
  `(what|which) (is|was|are) (your|the) . ? . ? ${DETAIL}`,
  `(can|could|may|might|would) (i|we|you) (please|also|just)? (have|get|take|grab|send|tell|give|share|confirm|provide|post|let) (me|us|the|your)? (have|know)? (the|your|full)? . ? . ? ${DETAIL}`,
  'is it (the|your) (card|account)',
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
  what: 'A matter that takes personal details to settle, and no private way to give them.',
  why: 'They may post what strangers should not read, or not dare to answer.',
  advice: 'Offer a message, call or email for the details, beside the help you give here.',
  phrases: [PRIVATE_REQUESTS, CHANNELS, DONE],
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
      {
        text: 'Sorry, Jo, I’ll stop the letters this week.',
        situation: { incoming: { text: 'I moved out in May and your bills still come.', kind: 'complaint' } },
      },
      {
        text: 'I’m sorry. It will be looked into.',
        situation: { incoming: { text: 'Cancelled my box twice and there is a new invoice.', kind: 'complaint' } },
      },
      {
        text: 'So sorry! We’ll check it this afternoon.',
        situation: { incoming: { text: 'My vet bill shows two scans, the dog had one.', kind: 'complaint' } },
      },
    ],
    clean: [
      {
        text: 'Cold and wrong, I’m sorry. I’ll make you a new one.',
        because: 'needs no details',
        situation: { incoming: { text: 'Wrong filling in my wrap.', kind: 'complaint' } },
      },
      {
        text: 'Sorry! Please send me the dates in a private message.',
        because: 'in private',
        situation: { incoming: { text: 'You billed me for a room I never slept in.', kind: 'complaint' } },
      },
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
  asks: ({ kind, incoming }, draft) => {
    if (kind === 'complaint' && isAccountMatter(incoming?.text ?? '') && !draft.has(DONE)) return true;
    return (kind === 'complaint' || kind === 'criticism' || kind === 'question') && draft.has(PRIVATE_REQUESTS);
  },
  check: (draft, { guidelines }) => {
    const offered = guidelines.channels?.some(({ value }) => draft.text.includes(value)) ?? false;
    return offered || draft.has(CHANNELS) || draft.specials.some(({ kind }) => kind === 'url') ? [] : [{}];
  },
});
