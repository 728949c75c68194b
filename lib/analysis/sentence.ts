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

const SPECIAL: ReadonlySet<TokenKind> = new Set(['emoji', 'url', 'email', 'handle', 'hashtag']);

export function parseSentence(text: string, book: PhraseBook): Sentence {
  const tokens = tokenize(text);
  const specials = tokens.filter(({ kind }) => SPECIAL.has(kind));
  const quotes = quotedSpans(text);
  const speak = (match: Match): SpokenMatch => ({ ...match, ...voiceOf(text, tokens, match.first, match, quotes) });
  const matches = new Map(Array.from(book.sweep(tokens), ([list, found]) => [list, found.map(speak)]));
  return { text, tokens, specials, matches, quotes };
}
