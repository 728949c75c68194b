import { leaveOut, swap } from '@/lib/analysis/fix.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { LEGAL_TERMS, LEGALESE } from './phrases/legal-terms.ts';

export const legalese = defineRule({
  id: 'legalese',
  title: 'Sounds like a contract',
  family: 'tone',
  scope: 'sentence',
  severity: 'tip',
  source: ['S2', 'S3-3'],
  what: 'Lawyers’ words in a talk between people.',
  why: 'They may feel that you are guarding yourselves against them.',
  advice: 'Say in everyday words what holds, and link the page that has the rest.',
  over: ['robotic'],
  phrases: [...LEGAL_TERMS.map(({ phrases }) => phrases), LEGALESE],
  examples: {
    flagged: [
      { text: 'It is yours «pursuant to» the plan.', fixed: 'It is yours under the plan.' },
      { text: '«As per our terms», tickets stay valid.', fixed: 'Under our terms, tickets stay valid.' },
      { text: 'We «hereby »confirm the date.', fixed: 'We confirm the date.' },
      { text: '«Without prejudice, we» offer a refund.', fixed: 'We offer a refund.' },
      { text: 'The shop «shall not be liable for» lost coats.' },
      { text: 'We «reserve the right» to change it.' },
    ],
    clean: [
      { text: 'Under our terms the ticket stays valid for a year.', because: 'plain' },
      { text: 'Our lawyers’ favourite cake is the lemon one.', because: 'no legal wording' },
      { text: 'The section of the track near Bath is shut.', because: 'another meaning' },
    ],
  },
  *check(sentence) {
    for (const { phrases, instead } of LEGAL_TERMS)
      for (const phrase of sentence.find(phrases, { negated: true }))
        yield instead === '' ? leaveOut(sentence.text, phrase) : swap(sentence.text, phrase, instead);
    for (const span of sentence.find(LEGALESE, { negated: true })) yield { span };
  },
});
