/** Follows a draft from key to key: what it says of the sentences and chapters that stay is kept. */
import { divide, type Chapter, type PlacedChapter } from './chapter.ts';
import { resegment } from './segments.ts';
import type { Sentence } from './sentence.ts';

/** A text, its sentences, and the chapters that hold them. */
export interface Tracked<S extends Sentence, C extends Chapter<S>> {
  readonly text: string;
  readonly sentences: readonly S[];
  readonly chapters: readonly PlacedChapter<C>[];
}

export interface Tracker<S extends Sentence, C extends Chapter<S>> {
  /** Takes over the next text. Costs what it changed. */
  follow(text: string): Tracked<S, C>;
  /** Lets go of the chapters: what was gathered in them no longer holds. */
  reset(): void;
}

/** Sentences remembered, least recently used first out. */
const MOST_SENTENCES = 2_000;

/** `parse` reads a new sentence, `gather` makes sentences into a chapter. */
export function createTracker<S extends Sentence, C extends Chapter<S>>(
  parse: (text: string) => S,
  gather: (sentences: readonly S[]) => C,
): Tracker<S, C> {
  const known = new Map<string, S>();
  let ends: readonly number[] = [];
  let tracked: Tracked<S, C> = { text: '', sentences: [], chapters: [] };

  const know = (text: string): S => {
    let sentence = known.get(text);
    if (sentence) known.delete(text);
    else sentence = parse(text);
    known.set(text, sentence);
    return sentence;
  };

  const forget = (): void => {
    for (const text of known.keys()) {
      if (known.size <= MOST_SENTENCES) return;
      known.delete(text);
    }
  };

  return {
    follow(text) {
      if (text === tracked.text) return tracked;
      const recut = resegment(tracked.text, ends, text);
      const { length } = tracked.sentences;
      ends = recut.ends;
      const sentences = tracked.sentences.slice(0, recut.head);
      for (let i = recut.head; i < ends.length - recut.tail; i++)
        sentences.push(know(text.slice(ends[i - 1] ?? 0, ends[i])));
      for (const sentence of tracked.sentences.slice(length - recut.tail)) sentences.push(sentence);
      tracked = { text, sentences, chapters: divide(sentences, tracked.chapters, gather) };
      forget();
      return tracked;
    },
    reset() {
      tracked = { ...tracked, chapters: divide(tracked.sentences, [], gather) };
    },
  };
}
