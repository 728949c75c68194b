import { swap } from '@/lib/analysis/fix.ts';
import { isAsking } from '@/lib/analysis/kinds.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { overlaps } from '@/lib/analysis/span.ts';
import { MENDABLE, NON_APOLOGIES } from './phrases/non-apologies.ts';

export const nonApology = defineRule({
  id: 'non-apology',
  title: 'Half an apology',
  family: 'etiquette',
  scope: 'sentence',
  severity: 'warn',
  source: ['S2', 'E-d7', 'E-d8'],
  what: 'A sorry with an “if”, a “but” or nobody behind it.',
  why: 'They may hear that you are sorry for their feelings, not for what happened.',
  advice: 'Name what went awry and own it: “I’m sorry the parcel came late.”',
  over: ['regret', 'robotic'],
  phrases: [...MENDABLE.map(({ phrases }) => phrases), NON_APOLOGIES],
  examples: {
    flagged: [
      { text: '«I’m sorry you feel that way».', fixed: 'I’m sorry we let you down.' },
      { text: '«Sorry if» the wait was long.' },
      { text: '«Sorry, but» that’s how it is.' },
      { text: '«We apologise for any inconvenience caused».', fixed: 'I’m sorry for the trouble we caused you.' },
      { text: 'Yes, «mistakes were made».', fixed: 'Yes, we made a mistake.' },
      { text: '«We are sorry that you were offended».', fixed: 'I’m sorry we let you down.' },
      { text: '«Apologies to anyone who felt» left out.' },
      { text: 'We «didn’t mean to offend anyone».' },
      { text: '«Sorry our room didn’t meet your expectations».' },
    ],
    clean: [
      { text: 'I’m sorry you had to wait an hour.', because: 'names what happened' },
      { text: 'I’m sorry for the mess we made of your order.', because: 'owns it' },
      { text: 'Sorry about the smudge!', because: 'names it' },
      { text: 'I’m sorry it came late, and I’ll refund the fee.', because: 'a real apology' },
      { text: 'If anything else is amiss, tell me.', because: 'no apology' },
      { text: 'No apology needed, you did nothing odd.', because: 'theirs' },
    ],
  },
  *check(sentence, { kind }) {
    const mended = MENDABLE.flatMap(({ phrases, instead }) =>
      sentence.find(phrases).map((phrase) => ({ phrase, instead })),
    );
    for (const { phrase, instead } of mended) yield swap(sentence.text, phrase, instead);
    for (const span of sentence.find(NON_APOLOGIES, { negated: true })) {
      if (mended.some(({ phrase }) => overlaps(phrase, span))) continue;
      yield isAsking(kind) ? { span, severity: 'tip' } : { span };
    }
  },
});
