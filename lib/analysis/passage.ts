/** What a rule sees: one sentence, or the whole draft, with its words and the phrases found in it. */
import type { Match, PhraseBook, PhraseList } from './phrase-book.ts';
import type { Span } from './span.ts';
import { tokenize, type Token, type TokenKind } from './tokens.ts';
import { quotedSpans, voiceOf, type Voice } from './voice.ts';

/** A phrase of a sentence and how it stands there. */
export interface SpokenMatch extends Match, Voice {}

/** One parsed sentence; a pure function of its text, so it is cached by it. Offsets are its own. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The few tokens that are no words: emoji, links, addresses, handles, hashtags. */
  readonly specials: readonly Token[];
  /** How each phrase stands in the sentence is found with it, once. */
  readonly matches: ReadonlyMap<PhraseList, readonly SpokenMatch[]>;
  readonly quotes: readonly Span[];
}

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
  readonly sentences: readonly PlacedSentence[];
  /** Quoted parts, marks included. */
  readonly quotes: readonly Span[];
  /** The phrases of a list, in order. */
  find(list: PhraseList, options?: PhraseOptions): Phrase[];
  has(list: PhraseList, options?: PhraseOptions): boolean;
}

export interface PlacedSentence extends Sentence {
  /** Where the sentence begins in the passage. */
  readonly offset: number;
}

const SPECIAL: ReadonlySet<TokenKind> = new Set(['emoji', 'url', 'email', 'handle', 'hashtag']);

export function parseSentence(text: string, book: PhraseBook): Sentence {
  const tokens = tokenize(text);
  const specials = tokens.filter(({ kind }) => SPECIAL.has(kind));
  const quotes = quotedSpans(text);
  const speak = (match: Match): SpokenMatch => ({ ...match, ...voiceOf(text, tokens, match.first, match, quotes) });
  const matches = new Map(Array.from(book.sweep(tokens), ([list, found]) => [list, found.map(speak)]));
  return { text, tokens, specials, matches, quotes };
}

/** Makes the sentences of a text into a passage. Words and quotes of the whole are joined only when asked for. */
export function passageOf(text: string, sentences: readonly PlacedSentence[]): Passage {
  let tokens: readonly Token[] | undefined;
  let holders: ReadonlyMap<PhraseList, readonly PlacedSentence[]> | undefined;
  const holdersOf = (list: PhraseList): readonly PlacedSentence[] => {
    holders ??= indexByList(sentences);
    return holders.get(list) ?? NONE;
  };
  let specials: readonly Token[] | undefined;
  let quotes: readonly Span[] | undefined;
  return {
    text,
    sentences,
    get tokens() {
      tokens ??= sentences.flatMap(({ tokens: own, offset }) => own.map((token) => shift(token, offset)));
      return tokens;
    },
    get specials() {
      specials ??= sentences.flatMap(({ specials: own, offset }) => own.map((token) => shift(token, offset)));
      return specials;
    },
    get quotes() {
      quotes ??= sentences.flatMap(({ quotes: own, offset }) => own.map((quote) => shift(quote, offset)));
      return quotes;
    },
    find: (list, options = {}) => {
      const holding = holdersOf(list);
      return holding.length === 0 ? [] : [...phrases(holding, list, options)];
    },
    has: (list, options = {}) => {
      const holding = holdersOf(list);
      return holding.length > 0 && !phrases(holding, list, options).next().done;
    },
  };
}

const NONE: readonly PlacedSentence[] = [];

/** The sentences that hold a match of each list: dozens of rules ask, and most lists occur in few sentences. */
function indexByList(sentences: readonly PlacedSentence[]): ReadonlyMap<PhraseList, readonly PlacedSentence[]> {
  const index = new Map<PhraseList, PlacedSentence[]>();
  for (const sentence of sentences) {
    for (const list of sentence.matches.keys()) {
      const holders = index.get(list);
      if (holders) holders.push(sentence);
      else index.set(list, [sentence]);
    }
  }
  return index;
}

function* phrases(sentences: readonly PlacedSentence[], list: PhraseList, options: PhraseOptions): Generator<Phrase> {
  for (const sentence of sentences) {
    for (const match of sentence.matches.get(list) ?? []) {
      if (match.negated && !options.negated) continue;
      if (match.quoted && !options.quoted) continue;
      if (match.reported && !options.reported) continue;
      yield { ...shift(match, sentence.offset), text: sentence.text.slice(match.start, match.end) };
    }
  }
}

function shift<T extends Span>(item: T, offset: number): T {
  return offset === 0 ? item : { ...item, start: item.start + offset, end: item.end + offset };
}
