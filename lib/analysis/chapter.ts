/**
 * Neighbouring sentences of a draft, which remember together what was found in them. One key changes one sentence, and so one
 * chapter: the others answer from memory, so that a long draft costs hardly more than a short one.
 */
import type { PhraseList } from './phrase-book.ts';
import { remember } from './remember.ts';
import type { Sentence } from './sentence.ts';
import { shift, type Span } from './span.ts';

/** Sentences a chapter has, but for the last: few, so that one is soon made; not too few, so that a long draft has few of them. */
const SENTENCES = 16;

/** A sentence and where it begins in its chapter. */
export interface PlacedSentence<S extends Sentence = Sentence> {
  readonly sentence: S;
  readonly offset: number;
}

export interface Chapter<S extends Sentence = Sentence> {
  readonly sentences: readonly PlacedSentence<S>[];
  /** UTF-16 code units. */
  readonly length: number;
  /** By list, the sentences with a match: dozens of rules ask, and most lists occur in few sentences. */
  readonly holders: ReadonlyMap<PhraseList, readonly PlacedSentence<S>[]>;
}

/** A chapter and where it begins in the draft. */
export interface PlacedChapter<C extends Chapter = Chapter> {
  readonly chapter: C;
  readonly offset: number;
}

export function chapterOf<S extends Sentence>(sentences: readonly S[]): Chapter<S> {
  let length = 0;
  const placed = sentences.map((sentence) => {
    const offset = length;
    length += sentence.text.length;
    return { sentence, offset };
  });
  const holders = new Map<PhraseList, PlacedSentence<S>[]>();
  for (const one of placed) {
    for (const list of one.sentence.matches.keys()) {
      const holding = holders.get(list);
      if (holding) holding.push(one);
      else holders.set(list, [one]);
    }
  }
  return { sentences: placed, length, holders };
}

/** Divides sentences into chapters: the old ones where they have the same sentences still, new ones elsewhere. */
export function divide<S extends Sentence, C extends Chapter<S>>(
  sentences: readonly S[],
  old: readonly PlacedChapter<C>[],
  make: (sentences: readonly S[]) => C,
): PlacedChapter<C>[] {
  const placed: PlacedChapter<C>[] = [];
  let offset = 0;
  for (let first = 0; first < sentences.length; first += SENTENCES) {
    const own = sentences.slice(first, first + SENTENCES);
    const before = old[placed.length];
    const chapter = before && isMadeOf(before.chapter, own) ? before.chapter : make(own);
    placed.push(before?.chapter === chapter && before.offset === offset ? before : { chapter, offset });
    offset += chapter.length;
  }
  return placed;
}

function isMadeOf(chapter: Chapter, sentences: readonly Sentence[]): boolean {
  return (
    chapter.sentences.length === sentences.length &&
    chapter.sentences.every(({ sentence }, i) => sentence === sentences[i])
  );
}

/** What was looked for in a chapter; spans count from the start of the draft. */
export type Finder<T extends Span> = (place: PlacedChapter) => readonly T[];

/** Makes a finder out of what is looked for in one sentence, by its own offsets. It looks into each sentence once. */
export function inEachSentence<T extends Span>(find: (sentence: Sentence) => readonly T[]): Finder<T> {
  const inSentence = remember(find);
  const inChapter = remember(({ sentences }: Chapter) =>
    sentences.flatMap(({ sentence, offset }) => inSentence(sentence).map((item) => shift(item, offset))),
  );
  return remember(({ chapter, offset }: PlacedChapter) => inChapter(chapter).map((item) => shift(item, offset)));
}
