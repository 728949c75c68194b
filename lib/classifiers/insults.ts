import { INSULT_WORDS, MASKED_SWEARING } from './insult-words.ts';
import { wordsOf } from './words.ts';

export type InsultSort = keyof typeof INSULT_WORDS;

/** A run of marked words, by the sort of its worst one: `text.slice(start, end)`, UTF-16. */
export interface InsultSpan {
  readonly start: number;
  readonly end: number;
  readonly sort: InsultSort;
}

const WORST_FIRST: readonly InsultSort[] = ['insult', 'swear', 'harsh'];
const SORTS = new Map<string, InsultSort>();
for (const sort of WORST_FIRST) {
  for (const word of INSULT_WORDS[sort].trim().split(/\s+/)) if (!SORTS.has(word)) SORTS.set(word, sort);
}
const BETWEEN_WORDS = /^[\s,]*$/;

/** Words of a text that readers take as an insult, as harsh, or as swearing; neighbours make one span. Says nothing of who is meant. */
export function insultSpans(text: string): InsultSpan[] {
  const spans: InsultSpan[] = [];
  for (const word of wordsOf(text)) {
    const sort = word.spelled ? sortOf(word.form) : null;
    if (sort === null) continue;
    const last = spans.at(-1);
    if (last && BETWEEN_WORDS.test(text.slice(last.end, word.start))) {
      const worst = WORST_FIRST.indexOf(sort) < WORST_FIRST.indexOf(last.sort) ? sort : last.sort;
      spans[spans.length - 1] = { start: last.start, end: word.end, sort: worst };
    } else {
      spans.push({ start: word.start, end: word.end, sort });
    }
  }
  return spans;
}

function sortOf(form: string): InsultSort | null {
  const bare = form.endsWith("'s") ? form.slice(0, -2) : form;
  return SORTS.get(bare) ?? (MASKED_SWEARING.test(bare) ? 'swear' : null);
}
