/** Pitches in posted replies, which the draft's own phrase pass never sees. */
import { parseSentence } from '@/lib/analysis/sentence.ts';
import { compilePhrases, type PhraseBook } from '@/lib/analysis/phrase-book.ts';
import { classes } from './classes.ts';
import { sells, PITCHES } from './pitches.ts';

let book: PhraseBook | undefined;
const counts = new WeakMap<readonly string[], number>();

/** How many of the first `most` replies sell. Counted once per list. */
export function pitchingReplies(replies: readonly string[], most: number): number {
  let count = counts.get(replies);
  if (count === undefined) {
    const pitchBook = (book ??= compilePhrases([PITCHES], classes));
    const pitching = replies.slice(0, most).filter((reply) => sells(parseSentence(reply, pitchBook)));
    counts.set(replies, (count = pitching.length));
  }
  return count;
}
