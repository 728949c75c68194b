import { defineRule } from '@/lib/analysis/rule.ts';
import type { Span } from '@/lib/analysis/span.ts';
import { contains } from '@/lib/analysis/span.ts';

const guidelines = { competitors: ['Jetalina', 'Grand Orvalo'] } as const;

/** Where a name stands in a text as a name of its own: a possessive counts, a part of a word, handle or link does not. */
function* places(text: string, name: string): Generator<Span> {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    const before = text.slice(Math.max(0, start - 1), start);
    if (!/[\p{L}\p{N}@#/._-]/u.test(before) && !/^(?:[\p{L}\p{N}@/_-]|\.\p{L})/u.test(text.slice(end)))
      yield { start, end };
  }
}

export const competitorNames = defineRule({
  id: 'competitor-names',
  title: 'Names a competitor',
  family: 'brand',
  scope: 'sentence',
  severity: 'warn',
  source: ['S2', 'S4-2'],
  what: 'Notices the name of a competitor from your team’s list.',
  why: 'Naming them in public makes the talk about them.',
  advice: 'Say what you do, without the other name.',
  examples: {
    flagged: [
      { text: 'Ask «Jetalina» about that.', guidelines },
      { text: "«Jetalina»'s seats are smaller.", guidelines },
      { text: 'Try «Grand Orvalo» then.', guidelines },
      { text: 'even «jetalina» does that', guidelines },
    ],
    clean: [
      { text: 'Ask Jetalina about that.', because: 'no list' },
      { text: 'See https://air.example/from-Jetalina or @Jetalina.', because: 'a link and a handle', guidelines },
      { text: 'You wrote “Jetalina is cheaper”, and today it is.', because: 'their words', guidelines },
      { text: 'A grand hotel.', because: 'a part of the name', guidelines },
    ],
  },
  *check(sentence, { guidelines: { competitors } }) {
    if (!competitors || competitors.length === 0) return;
    // A name may be a common word, so it must be written as one: its own capitals, all capitals, or a draft without any.
    const spellings = (name: string): string[] =>
      /\p{Lu}/u.test(sentence.text) ? [name, name.toUpperCase()] : [name.toLowerCase()];
    for (const spelling of new Set(competitors.flatMap(spellings))) {
      for (const span of places(sentence.text, spelling)) {
        if (!sentence.quotes.some((quote) => contains(quote, span))) yield { span };
      }
    }
  },
});
