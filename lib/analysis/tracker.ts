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
  let text = '';
  let sentences: readonly S[] = [];
  let chapters: readonly PlacedChapter<C>[] = [];

  const know = (written: string): S => {
    let sentence = known.get(written);
    if (sentence) known.delete(written);
    else sentence = parse(written);
    known.set(written, sentence);
    return sentence;
  };

  const forget = (): void => {
    for (const oldest of known.keys()) {
      if (known.size <= MOST_SENTENCES) return;
      known.delete(oldest);
    }
  };

  /** The sentences of `next`: those around the edit are looked up or parsed, the others are the ones that stood there before. */
  const recut = (next: string): readonly S[] => {
    const { ends: cut, head, tail } = resegment(text, ends, next);
    ends = cut;
    const kept = sentences.slice(0, head);
    for (let i = head; i < cut.length - tail; i++) kept.push(know(next.slice(cut[i - 1] ?? 0, cut[i])));
    for (const moved of sentences.slice(sentences.length - tail)) kept.push(moved);
    return kept;
  };

  return {
    follow(next) {
      if (next !== text) sentences = recut(next);
      text = next;
      chapters = divide(sentences, chapters, gather);
      forget();
      return { text, sentences, chapters };
    },
    reset() {
      chapters = [];
    },
  };
}
