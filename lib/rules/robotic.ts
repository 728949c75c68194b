import { leaveOut, swap } from '@/lib/analysis/fix.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { overlaps } from '@/lib/analysis/span.ts';
import { CANNED, SCRIPTED } from './phrases/canned.ts';

export const robotic = defineRule({
  id: 'robotic',
  title: 'Sounds scripted',
  family: 'tone',
  scope: 'sentence',
  severity: 'tip',
  source: ['S3-3', 'S4-1', 'S2', 'E-d12'],
  what: 'Stock phrases that could stand under any post.',
  why: 'They may feel that no person has read what they wrote.',
  advice: 'Say it as you would across the counter, with one detail of theirs in it.',
  phrases: [...CANNED.map(({ phrases }) => phrases), SCRIPTED],
  examples: {
    flagged: [
      { text: '«Dear valued customer», the shop is open.', fixed: 'Hello, the shop is open.' },
      { text: 'Send it «at your earliest convenience».', fixed: 'Send it when you have a moment.' },
      { text: '«Please be advised that the» shop is shut.', fixed: 'The shop is shut.' },
      { text: '«Your feedback is important to us».', fixed: 'Thank you for telling us.' },
      { text: 'I have «forwarded this to the relevant department».' },
      { text: '«Please do not hesitate to contact us».', fixed: 'Just write to me.' },
      { text: 'You are a «valued guest».' },
      { text: '«We apologize for the inconvenience caused».', fixed: 'I’m sorry for the trouble this caused you.' },
    ],
    clean: [
      { text: 'Thank you for telling us, Ana, I’ll ring the depot.', because: 'human' },
      { text: 'That necklace is valued at two hundred pounds.', because: 'another meaning' },
      { text: 'It’s convenient for the station too.', because: 'another meaning' },
      { text: 'I’m sorry the van came late.', because: 'a personal apology' },
    ],
  },
  *check(sentence) {
    const { text } = sentence;
    const swaps = CANNED.flatMap(({ phrases, instead }) =>
      sentence.find(phrases).map((phrase) => ({ phrase, instead })),
    );
    for (const { phrase, instead } of swaps) {
      if (instead === '') yield leaveOut(text, phrase);
      else yield swap(text, phrase, instead);
    }
    for (const span of sentence.find(SCRIPTED)) if (!swaps.some(({ phrase }) => overlaps(phrase, span))) yield { span };
  },
});
