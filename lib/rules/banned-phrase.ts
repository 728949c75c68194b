import { defineRule } from '@/lib/analysis/rule.ts';
import { findHouseWords } from './phrases/house-words.ts';

const BANNING = new Set(['warn', 'stop'] as const);
const guidelines = {
  phrases: [
    { match: 'cheap', severity: 'warn', why: 'It sounds like poor quality.', instead: ['good value'] },
    { match: 'nothing to worry about', severity: 'stop' },
    { match: 'our * promise', severity: 'warn', inflect: true },
  ],
} as const;

export const bannedPhrase = defineRule({
  id: 'banned-phrase',
  title: 'Not our words',
  family: 'brand',
  scope: 'sentence',
  severity: 'warn',
  source: ['S2', 'S4-2'],
  what: 'Notices wording that your team decided not to use.',
  why: 'It is not how the team speaks to people.',
  advice: 'Say it in the words that the team chose.',
  over: ['preferred-term'],
  examples: {
    flagged: [
      { text: 'The rooms are «cheap» in June.', guidelines, fixed: 'The rooms are good value in June.' },
      { text: "There's «nothing to worry about» here.", guidelines },
      { text: '«Cheap» and cheerful.', guidelines, fixed: 'Good value and cheerful.' },
      { text: 'That is «our summer promises».', guidelines },
    ],
    clean: [
      { text: 'The rooms are cheap.', because: 'no guidelines' },
      { text: 'You wrote “cheap” and you are right to ask.', because: 'their word', guidelines },
      { text: 'See https://shop.example/cheap for the list.', because: 'a link', guidelines },
      { text: 'Cheapside is round the corner.', because: 'another word', guidelines },
    ],
  },
  check: (sentence, context) => findHouseWords(sentence, context.guidelines, BANNING),
});
