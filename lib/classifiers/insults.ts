import { HARSH_HERE, INSULT_WORDS, MASKED_SWEARING } from './insult-words.ts';
import { wordsOf } from './words.ts';

export type InsultSort = keyof typeof INSULT_WORDS;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A run of marked words, by the sort of its worst one: `text.slice(start, end)`, UTF-16. */
export interface InsultSpan extends Place {
  readonly sort: InsultSort;
}

const WORST_FIRST: readonly InsultSort[] = ['insult', 'swear', 'harsh'];
const SORTS = new Map<string, InsultSort>();
for (const sort of WORST_FIRST) {
  for (const word of INSULT_WORDS[sort].trim().split(/\s+/)) if (!SORTS.has(word)) SORTS.set(word, sort);
}
/** Capitals inside a sentence make these a name: "Moby Dick", "Snake River". Nobody is named Moron. */
const NAMES = new Set(
  'dick dicks cock cocks bloody hell butt pansy swine weasel snake muppet muppets jerk goon goons twit trash garbage rat rats pig pigs sheeple zombie zombies suck sucks twisted miserable vile filthy ugly rotten evil savage troll trolls clown fool fools joker'.split(
    ' ',
  ),
);
const BETWEEN_WORDS = /^[\s,]*$/;

/**
 * Words of a text that readers take as an insult, as harsh, or as swearing, neighbours as one span.
 * Says nothing of who is meant.
 */
export function insultSpans(text: string): InsultSpan[] {
  const marked: InsultSpan[] = wordsOf(text).flatMap(({ spelled, form, start, end }) => {
    const own = spelled ? form : form === '<name>' ? text.slice(start, end).toLowerCase() : '';
    const bare = own.endsWith("'s") ? own.slice(0, -2) : own;
    const sort = spelled || !NAMES.has(bare) ? sortOf(bare) : null;
    return sort ? [{ start, end, sort }] : [];
  });
  for (const match of text.matchAll(HARSH_HERE)) {
    marked.push({ start: match.index, end: match.index + match[0].length, sort: 'harsh' });
  }
  const spans: InsultSpan[] = [];
  for (const { start, end, sort } of marked.sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && start < last.end) continue;
    if (last && BETWEEN_WORDS.test(text.slice(last.end, start))) {
      const worst = WORST_FIRST.indexOf(sort) < WORST_FIRST.indexOf(last.sort) ? sort : last.sort;
      spans[spans.length - 1] = { start: last.start, end, sort: worst };
    } else {
      spans.push({ start, end, sort });
    }
  }
  return spans;
}

/** The insulting words that `span` holds or touches, or all of it where there are none: "you are an **idiot**", "**use your brain**". */
export function sharpestOf(text: string, span: Place): readonly Place[] {
  const touched = insultSpans(text).filter(({ start, end }) => start < span.end && span.start < end);
  return touched.length > 0 ? touched : [span];
}

function sortOf(bare: string): InsultSort | null {
  return SORTS.get(bare) ?? (MASKED_SWEARING.test(bare) ? 'swear' : null);
}
