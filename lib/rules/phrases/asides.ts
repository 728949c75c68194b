/** Pitches dressed as information: "did you know we also do …", "we do … too, from £9". Under a question the same words may be the answer. */
import type { Passage } from '@/lib/analysis/passage.ts';
import { overlaps, type Span } from '@/lib/analysis/span.ts';

export const ASIDES = [
  '(did|do) you know (that)? (we|our|about our) ...',
  '(did|do) you know (that)? you can (also|now)? (get|book|buy|order|rent|hire|upgrade|subscribe|add) ...',
  '(have you|did you) (heard|hear|seen|see|discovered|discover|met|meet|explored|explore|considered|consider) (about|of)? our',
  '(by the way|btw|incidentally|while you wait|while you are here|speaking of which) (we|our . ?) (also|now) (do|offer|sell|run|stock|have|make|cater)',
  '(by the way|btw|incidentally|while you wait|while you are here|speaking of which) we (do|sell|stock) . ? . ? . ? too',
  '(our|the new) . . ? (is|are|would be) (perfect|ideal|just the thing|just right|tailor made|made) for (that|this|you|exactly|days|mornings|evenings|nights|moments|people)',
  '^ sign up (in|on|at|via|here|online|through)',
  '(you might|you may|you will|you would) (also)? (love|like|enjoy|fancy) our (new|other|latest|range|premium)',
  '(ask|talk to|speak to) (us|me) about our',
] as const;

/** What it costs, in a sentence about what we do: "We do facials too, starting at 15 euros". */
const PRICED =
  /(?<!\p{L})(?:we(?:['’]ve)?|our)\s(?!\w*\s?(?:refund|charg|credit|took|take|return|owe))[^.!?\n]{0,80}?(?<!\p{L})(?:from|starting (?:at|from)|for (?:just|only)|at (?:just|only)|(?:is|are)(?: now)? (?:just|only))\s(?:[£$€]\s?\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)?\s?(?:quid|euros?|pounds?|dollars?|bucks|€|kr|(?:an?|per) (?:month|head|week|year|night|person|day|hour|go)|each))/giu;

/** The asides of a passage, in order. */
export function findAsides(passage: Passage): Span[] {
  const spans: Span[] = passage.find(ASIDES);
  if (!/\d/.test(passage.text)) return spans;
  for (const { index, 0: text } of passage.text.matchAll(PRICED)) {
    const priced = { start: index, end: index + text.length };
    if (![...spans, ...passage.quotes].some((other) => overlaps(other, priced))) spans.push(priced);
  }
  return spans.sort((a, b) => a.start - b.start);
}
