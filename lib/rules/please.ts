import { inEachSentence, type Finder } from '@/lib/analysis/chapter.ts';
import type { PhraseList } from '@/lib/analysis/phrase-book.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import type { Span } from '@/lib/analysis/span.ts';

/** Something we want from them, asked as an order. */
const ORDERS = [
  '^ (send|tell|give|share|provide|confirm|forward|upload|attach|quote|state|supply|describe) (me|us|our|the|your|in|it|a|to|over|all|through)',
  '^ (fill|complete|submit|sign|return|print) (in|out|up|the|our|this|a|your)',
  '^ (call|ring|phone|email|e-mail|message|dm|text|contact|write) (me|us|our|the|to|support|customer|your|back|reception)',
  '^ (reply|respond|comment|post|upload|include|attach) (with|to|here|your|the|a)',
  '^ (wait|hold) (for|until|on|a)',
] as const;
/** Help, unless it is all there is: "Restart it.", "Ask the desk." */
const CURT_ORDERS = [
  '^ (ask|restart|reboot|check|read|see|try|use|look|visit|reinstall|update|wait|go|google|speak|talk|download|apply|pay|clear|log|refresh|reset|search) ...',
] as const;
const SOFTENERS = [
  '(please|kindly|could|would|may|might|if|whenever|happy|feel|thanks|thank|when you|let|just|here|shout|so that|no need|gladly|mind|grateful|appreciate)',
] as const;
const CURT_WORDS = 5;

const WHERE: { readonly text: string; readonly kind: 'complaint' } = {
  text: 'My parcel went to a neighbour I don’t know.',
  kind: 'complaint',
};

export const please = defineRule({
  id: 'please',
  title: 'A bare order',
  family: 'etiquette',
  scope: 'draft',
  severity: 'tip',
  source: ['S0', 'E-d19'],
  what: 'A request to the customer without a “please” or any softener.',
  why: 'They asked for help, and may hear an order.',
  advice: 'Say “please”, or make it a question.',
  phrases: [ORDERS, CURT_ORDERS, SOFTENERS],
  examples: {
    flagged: [
      {
        text: '«Send me your tracking number.»',
        situation: { incoming: WHERE },
        fixed: 'Please send me your tracking number.',
      },
      {
        text: 'Sorry, Jo! «Tell us the postcode and I’ll find it.»',
        situation: { incoming: WHERE },
        fixed: 'Sorry, Jo! Please tell us the postcode and I’ll find it.',
      },
      { text: '«Ask the desk.»', situation: { incoming: WHERE }, fixed: 'Please ask the desk.' },
      { text: '«Fill in the form.»', situation: { incoming: WHERE }, fixed: 'Please fill in the form.' },
    ],
    clean: [
      { text: 'Could you send me your tracking number?', because: 'a question', situation: { incoming: WHERE } },
      { text: 'Please fill in the form.', because: 'please', situation: { incoming: WHERE } },
      {
        text: 'Tap Settings, then Export, and choose the folder.',
        because: 'help, not a request',
        situation: { incoming: { text: 'How do I export?', kind: 'question' } },
      },
      { text: 'If it rings again, call me.', because: 'an offer', situation: { incoming: WHERE } },
    ],
  },
  check: (draft) => {
    const isCurt =
      draft.text.length < 12 * CURT_WORDS && draft.tokens.filter(({ kind }) => kind === 'word').length <= CURT_WORDS;
    return draft.collect(isCurt ? curtOrdersIn : ordersIn).map(({ start, end }) => {
      const said = draft.text.slice(start, end);
      const [first = ''] = said;
      const isName = /^[A-Z]{2}/.test(said); // "DM us" keeps its capitals
      return {
        span: { start, end },
        fixes: [{ label: 'Please …', replacement: `Please ${isName ? first : first.toLowerCase()}${said.slice(1)}` }],
      };
    });
  },
});

/** Sentences that begin with a phrase of one of the lists, and soften nothing. */
function ordersOf(...lists: readonly PhraseList[]): Finder<Span> {
  return inEachSentence(({ text, matches, tokens: [opening] }) => {
    if (opening?.kind !== 'word' || /\?\s*$/.test(text) || matches.has(SOFTENERS)) return [];
    const isOrder = lists.some((list) => matches.get(list)?.some(({ first }) => first === 0));
    return isOrder ? [{ start: opening.start, end: text.trimEnd().length }] : [];
  });
}

const ordersIn = ordersOf(ORDERS);
const curtOrdersIn = ordersOf(ORDERS, CURT_ORDERS);
