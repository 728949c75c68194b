/** What a rule sees: one sentence, or the whole draft, with its words and the phrases found in it. */
import type { Match, Matches, PhraseBook, PhraseList } from './phrase-book.ts';
import type { Span } from './span.ts';
import { tokenize, type Token, type TokenKind } from './tokens.ts';
import { quotedSpans, voiceOf, type Voice } from './voice.ts';

/** One parsed sentence; a pure function of its text, so it is cached by it. Offsets are its own. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The few tokens that are no words: emoji, links, addresses, handles, hashtags. */
  readonly specials: readonly Token[];
  readonly matches: Matches;
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
  return { text, tokens, specials, matches: book.sweep(tokens), quotes: quotedSpans(text) };
}

/** Makes the sentences of a text into a passage. Words and quotes of the whole are joined only when asked for. */
export function passageOf(text: string, sentences: readonly PlacedSentence[]): Passage {
  let tokens: readonly Token[] | undefined;
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
    find: (list, options = {}) => [...phrases(sentences, list, options)],
    has: (list, options = {}) => !phrases(sentences, list, options).next().done,
  };
}

function* phrases(sentences: readonly PlacedSentence[], list: PhraseList, options: PhraseOptions): Generator<Phrase> {
  for (const sentence of sentences) {
    for (const match of sentence.matches.get(list) ?? []) {
      const voice = voiceIn(sentence, match);
      if (voice.negated && !options.negated) continue;
      if (voice.quoted && !options.quoted) continue;
      if (voice.reported && !options.reported) continue;
      yield { ...shift(match, sentence.offset), ...voice, text: sentence.text.slice(match.start, match.end) };
    }
  }
}

function voiceIn(sentence: Sentence, match: Match): Voice {
  return voiceOf(sentence.text, sentence.tokens, match.first, match, sentence.quotes);
}

function shift<T extends Span>(item: T, offset: number): T {
  return offset === 0 ? item : { ...item, start: item.start + offset, end: item.end + offset };
}
