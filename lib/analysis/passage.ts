/** What a rule sees: one sentence, or the whole draft, with its words and the phrases found in it. */
import { chapterOf, inEachSentence, type Finder, type PlacedChapter } from './chapter.ts';
import type { PhraseList } from './phrase-book.ts';
import type { Sentence, SpokenMatch } from './sentence.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';
import type { Voice } from './voice.ts';

/** A phrase of one of the rule's lists, with its place in the passage and how it stands there. */
export interface Phrase extends Span, Voice {
  readonly text: string;
}

/** By default a phrase that is negated, quoted or reported is left out. */
export interface PhraseOptions {
  readonly negated?: boolean;
  readonly quoted?: boolean;
  readonly reported?: boolean;
}

export interface Passage {
  /** UTF-16; the offsets below and those of the rule's hits count from its start. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Emoji, links, addresses, handles and hashtags: far cheaper than going through all tokens of a long draft. */
  readonly specials: readonly Token[];
  /** Offsets in a sentence are its own: `collect` gives those of the passage. */
  readonly sentences: readonly Sentence[];
  /** Quoted parts, marks included. */
  readonly quotes: readonly Span[];
  /** The phrases of a list, in order. */
  find(list: PhraseList, options?: PhraseOptions): Phrase[];
  has(list: PhraseList, options?: PhraseOptions): boolean;
  /** What a finder finds, in order. Sentences that were looked into at an earlier key cost nothing. */
  collect<T extends Span>(finder: Finder<T>): T[];
}

const tokensIn = inEachSentence(({ tokens }) => tokens);
const specialsIn = inEachSentence(({ specials }) => specials);
const quotesIn = inEachSentence(({ quotes }) => quotes);

/** One sentence as a passage. */
export function passageOf(sentence: Sentence): Passage {
  return draftOf(sentence.text, [sentence], [{ chapter: chapterOf([sentence]), offset: 0 }]);
}

/** A whole draft as a passage: its text, all its sentences, and the chapters that hold them. */
export function draftOf(text: string, sentences: readonly Sentence[], chapters: readonly PlacedChapter[]): Passage {
  const collect = <T extends Span>(finder: Finder<T>): T[] => chapters.flatMap(finder);
  let tokens: readonly Token[] | undefined;
  let specials: readonly Token[] | undefined;
  let quotes: readonly Span[] | undefined;
  return {
    text,
    sentences,
    collect,
    get tokens() {
      return (tokens ??= collect(tokensIn));
    },
    get specials() {
      return (specials ??= collect(specialsIn));
    },
    get quotes() {
      return (quotes ??= collect(quotesIn));
    },
    find(list, options = {}) {
      const found: Phrase[] = [];
      for (const { chapter, offset } of chapters) {
        for (const { sentence, offset: within } of chapter.holders.get(list) ?? NONE) {
          for (const match of sentence.matches.get(list) ?? NONE) {
            if (counts(match, options)) found.push(phraseOf(match, sentence.text, offset + within));
          }
        }
      }
      return found;
    },
    has: (list, options = {}) =>
      chapters.some(({ chapter }) =>
        chapter.holders
          .get(list)
          ?.some(({ sentence }) => sentence.matches.get(list)?.some((match) => counts(match, options))),
      ),
  };
}

const NONE: readonly never[] = [];

function counts(match: Voice, { negated, quoted, reported }: PhraseOptions): boolean {
  return (!match.negated || !!negated) && (!match.quoted || !!quoted) && (!match.reported || !!reported);
}

function phraseOf({ start, end, negated, quoted, reported }: SpokenMatch, text: string, offset: number): Phrase {
  return { start: start + offset, end: end + offset, text: text.slice(start, end), negated, quoted, reported };
}
