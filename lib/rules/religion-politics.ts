import { defineRule } from '@/lib/analysis/rule.ts';
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import type { Passage } from '@/lib/analysis/passage.ts';
import type { Span } from '@/lib/analysis/span.ts';
import { POLITICS, RELIGION } from './phrases/beliefs.ts';

/** A name that is also a common verb or noun: only with its capital. */
const NEEDS_CAPITAL = /^(?:trump|lula|modi|jesus|tory|labour|starmer|obama)$/;
/** Greetings of the season, and exclamations. */
const HARMLESS =
  /\b(?:christmas|easter|eid|ramadan|diwali|hanukkah|passover|oh my (?:god|lord)|omg|thank god|god knows|for god['’]?s sake|jesus christ!)\b/i;

/** A party by its name: “the Lantern Party”. */
const PARTY =
  /\b[Tt]he (?!(?:Christmas|Tea|Dinner|Birthday|Garden|House|Pool|Launch|Office|Hen|Stag|Summer|Winter|Spring|Halloween|Street|Block|After|Cocktail|Pizza|Pyjama|Pajama|Staff|Wedding|Easter|Third|Search|Beach|Boat|Wine|Book|New|Opening|Release|Watch)\b)\p{Lu}\p{L}+ Party\b(?! (?:Pack|Mix|Room|Menu|Bag|Box|Platter|Cake))/gu;

export const religionPolitics = defineRule({
  id: 'religion-politics',
  title: 'Religion or politics',
  family: 'honesty',
  scope: 'sentence',
  severity: 'warn',
  source: ['S0 sin 6'],
  what: 'Parties, politicians, faiths and causes that people fight over.',
  why: 'Half of those who read along may feel pushed away.',
  advice: 'Steer clear: answer the part that is about what you do.',
  phrases: [POLITICS, RELIGION],
  examples: {
    flagged: [
      { text: 'Well, that is what «Brexit» did to prices.' },
      { text: 'You can «thank the government» for that.' },
      { text: 'We are «a proud Christian» company.' },
      { text: 'Just «vote for the left», then.' },
      { text: '«God has a plan» for your parcel.' },
      { text: '«Ask the Republicans», not us.' },
      { text: 'We’ll «pray for» you, Ana.' },
      { text: 'I think «abortion» should be left out of ads.' },
      { text: '«Padel» rocks, says our boss.', guidelines: { topics: { avoid: ['padel'] } } },
    ],
    clean: [
      { text: 'Our Christmas opening hours are on the door.', because: 'a season' },
      { text: 'We have a liberal returns policy.', because: 'another meaning' },
      { text: 'Oh my god, what a cake!', because: 'an exclamation' },
      { text: 'That is a conservative estimate.', because: 'another meaning' },
      { text: 'A party of four at eight, noted with thanks!', because: 'another meaning' },
      { text: 'Vote for your favourite flavour!', because: 'another meaning' },
      { text: 'The ace of trumps wins, see the rules inside.', because: 'another meaning' },
      {
        text: 'Brexit changed the customs form, it’s on this page.',
        because: 'a word the team allows',
        guidelines: { topics: { allow: ['brexit'] } },
      },
      { text: 'Happy Eid, Amina!', because: 'a greeting' },
      { text: 'The halal menu has its own kitchen.', because: 'a fact about food' },
      { text: 'Turn left at the church, the shop is on the right.', because: 'a way' },
    ],
  },
  *check(sentence, { guidelines }) {
    for (const phrase of [
      ...sentence.find(POLITICS, { negated: true }),
      ...sentence.find(RELIGION, { negated: true }),
    ]) {
      if (NEEDS_CAPITAL.test(phrase.text)) continue;
      if (HARMLESS.test(phrase.text) || isAllowed(phrase.text, guidelines)) continue;
      yield { span: phrase };
    }
    for (const match of sentence.text.matchAll(PARTY))
      if (!isAllowed(match[0], guidelines)) yield { span: { start: match.index, end: match.index + match[0].length } };
    for (const topic of guidelines.topics?.avoid ?? []) yield* mentionsOf(topic, sentence).map((span) => ({ span }));
  },
});

function isAllowed(words: string, { topics }: Guidelines): boolean {
  return (topics?.allow ?? []).some((topic) => words.toLowerCase().includes(topic.toLowerCase()));
}

/** Where a topic is named, as whole words and in any case. */
function mentionsOf(topic: string, { tokens, text }: Passage): Span[] {
  const wanted = topic.toLowerCase();
  if (!text.toLowerCase().includes(wanted)) return [];
  const first = wanted.split(/\s+/)[0] ?? '';
  return tokens
    .filter(({ norm }) => norm === first || norm === `${first}s`)
    .map(({ start, end }) => ({ start, end: Math.max(end, start + wanted.length) }))
    .filter(({ start }) => text.slice(start).toLowerCase().startsWith(wanted));
}
