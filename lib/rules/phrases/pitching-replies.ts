/** Pitches in posted replies, which the draft's own phrase pass never sees. */
import { parseSentence, passageOf } from '@/lib/analysis/passage.ts';
import { compilePhrases, type PhraseBook } from '@/lib/analysis/phrase-book.ts';
import { classes } from './classes.ts';
import { findPitches, PITCHES } from './pitches.ts';

let book: PhraseBook | undefined;
const counts = new WeakMap<readonly string[], number>();

/** How many of the first `most` replies sell. Counted once per list. */
export function pitchingReplies(replies: readonly string[], most: number): number {
  let count = counts.get(replies);
  if (count === undefined) {
    const pitchBook = (book ??= compilePhrases([PITCHES], classes));
    const sells = (reply: string): boolean =>
      findPitches(passageOf(reply, [{ ...parseSentence(reply, pitchBook), offset: 0 }])).length > 0;
    counts.set(replies, (count = replies.slice(0, most).filter(sells).length));
  }
  return count;
}
