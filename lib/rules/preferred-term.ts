import { defineRule } from '@/lib/analysis/rule.ts';
import { findHouseWords } from './phrases/house-words.ts';

const PREFERRING = new Set(['tip'] as const);
const guidelines = {
  phrases: [
    { match: 'customers', severity: 'tip', why: 'We have guests.', instead: ['guests'] },
    { match: 'contact us', severity: 'tip', instead: ['write to me'] },
  ],
} as const;

export const preferredTerm = defineRule({
  id: 'preferred-term',
  title: 'A better word',
  family: 'brand',
  scope: 'sentence',
  severity: 'tip',
  source: ['S4-2'],
  what: 'Notices a word for which your team has a better one.',
  why: 'It sounds less like us.',
  advice: 'Take the word that the team prefers.',
  examples: {
    flagged: [
      { text: 'We have many «customers» like that.', guidelines, fixed: 'We have many guests like that.' },
      { text: '«CUSTOMERS» first!', guidelines, fixed: 'GUESTS first!' },
      { text: 'Please «contact us» about it.', guidelines, fixed: 'Please write to me about it.' },
    ],
    clean: [
      { text: 'We have many customers.', because: 'no guidelines' },
      { text: 'Customs officers look at it.', because: 'another word', guidelines },
      { text: 'Ask @customers_first about it.', because: 'a handle', guidelines },
    ],
  },
  check: (sentence, context) => findHouseWords(sentence, context.guidelines, PREFERRING),
});
