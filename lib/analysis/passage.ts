/** What a rule sees: one sentence, or the whole draft, with its words and the phrases found in it. */
import { chapterOf, inEachSentence, type Finder, type PlacedChapter } from './chapter.ts';
import type { PhraseList } from './phrase-book.ts';
import type { Sentence } from './sentence.ts';
import { shift, type Span } from './span.ts';
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
  const collect = <T extends Span>(finder: Finder<T>): T[] =>
    chapters.flatMap(({ chapter, offset }) => finder(chapter).map((item) => shift(item, offset)));
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
    find: (list, options) => phrasesIn(chapters, list, options),
    has: (list, options) => phrasesIn(chapters, list, options, 1).length > 0,
  };
}

/** The first `most` phrases of a list. */
function phrasesIn(
  chapters: readonly PlacedChapter[],
  list: PhraseList,
  { negated, quoted, reported }: PhraseOptions = {},
  most = Infinity,
): Phrase[] {
  const found: Phrase[] = [];
  for (const { chapter, offset } of chapters) {
    for (const { sentence, offset: within } of chapter.holders.get(list) ?? []) {
      for (const match of sentence.matches.get(list) ?? []) {
        if ((match.negated && !negated) || (match.quoted && !quoted) || (match.reported && !reported)) continue;
        found.push({ ...shift(match, offset + within), text: sentence.text.slice(match.start, match.end) });
        if (found.length === most) return found;
      }
    }
  }
  return found;
}
