/** All phrases of all rules, found in one pass over a sentence's words. */
import { isPassedOver } from './adverbs.ts';
import { firstWords, parsePattern, type Node, type WordClasses } from './pattern.ts';
import { link, wordsAfterFirst, type Step } from './pattern-steps.ts';
import type { Token } from './tokens.ts';

/** A named list of patterns (see `pattern.ts`). Two rules that share one list share its matches. */
export type PhraseList = readonly string[];

/** A phrase found in a sentence; offsets are those of the sentence. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Index of the first and after the last token of the whole match (not only of its marked part). */
  readonly first: number;
  readonly last: number;
}

/** Every match of a sentence by list. Lists without a match are absent. */
export type Matches = ReadonlyMap<PhraseList, readonly Match[]>;

export interface PhraseBook {
  /** All matches of all lists in a sentence, leftmost and longest first, never overlapping within one list. */
  sweep(tokens: readonly Token[]): Matches;
}

interface Entry {
  readonly list: PhraseList;
  readonly start: Step | null;
  /** The words that can stand second; `null` where that is any word, or none. Found out when first asked. */
  second: ReadonlySet<string> | null | undefined;
}

/** So many adverbs are passed over between two words of a phrase. */
const MAX_INTENSIFIERS = 2;
/** Before a comma these leave the start of the sentence open: "Sorry Ana, …", "Well, …". */
const MAX_OPENING = 4;

/** Pairs of words remembered per book. */
const MOST_PAIRS = 20_000;

interface Run {
  readonly tokens: readonly Token[];
  readonly opening: ReadonlySet<number>;
  first: number;
  markStart: number;
  markEnd: number;
}

/** Compiles the lists. Throws on a faulty pattern. */
export function compilePhrases(lists: Iterable<PhraseList>, classes: WordClasses): PhraseBook {
  const index = new Map<string, Entry[]>();
  const vocabulary = new Set<string>();
  for (const list of new Set(lists)) {
    for (const source of list) {
      const nodes = parsePattern(source, classes);
      collectWords(nodes, vocabulary);
      const start = link(nodes);
      const entry: Entry = { list, start, second: undefined };
      for (const word of firstWords(nodes, source)) {
        const entries = index.get(word);
        if (entries) entries.push(entry);
        else index.set(word, [entry]);
      }
    }
  }
  /** By the words they were asked for: a language has few pairs of words, so most are answered from here. */
  const known = new Map<string, readonly Entry[]>();
  const candidates = (first: string, next: readonly string[]): readonly Entry[] => {
    const entries = index.get(first);
    if (!entries) return [];
    const key = `${first} ${next.join(' ')}`;
    let fitting = known.get(key);
    if (!fitting) {
      fitting = entries.filter((entry) => {
        if (entry.second === undefined) entry.second = wordsAfterFirst(entry.start);
        const { second } = entry;
        return second === null || next.some((word) => second.has(word));
      });
      if (known.size >= MOST_PAIRS) known.clear();
      known.set(key, fitting);
    }
    return fitting;
  };
  return {
    sweep(written) {
      const tokens = written.some(isStretched) ? written.map((token) => unstretch(token, vocabulary)) : written;
      const found = new Map<PhraseList, Match[]>();
      const run: Run = { tokens, opening: openings(tokens), first: 0, markStart: -1, markEnd: -1 };
      tokens.forEach((token, first) => {
        run.first = first;
        for (const { list, start } of candidates(token.norm, following(tokens, first))) {
          run.markStart = run.markEnd = -1;
          const last = follow(start, first, run);
          if (last > first) keep(found, list, matchOf(run, first, last));
        }
      });
      return found;
    },
  };
}

/** The word after `first`; where that may be passed over, those behind it too. */
function following(tokens: readonly Token[], first: number): string[] {
  const words: string[] = [];
  for (let i = first + 1; i <= first + 1 + MAX_INTENSIFIERS; i++) {
    const word = tokens[i]?.norm ?? '';
    words.push(word);
    if (!isPassedOver(word)) break;
  }
  return words;
}

function collectWords(nodes: readonly Node[], into: Set<string>): void {
  for (const node of nodes) {
    if (node.kind === 'words') for (const word of node.words) into.add(word);
    else if (node.kind === 'choice') for (const option of node.options) collectWords(option, into);
  }
}

const STRETCH = /(\p{L})\1{2,}/gu;

function isStretched(token: Token): boolean {
  return token.kind === 'word' && token.norm.search(STRETCH) >= 0;
}

/** "sooo" → "so", "goooood" → "good": the spelling that some phrase knows. */
function unstretch(token: Token, vocabulary: ReadonlySet<string>): Token {
  if (!isStretched(token)) return token;
  const twice = token.norm.replace(STRETCH, '$1$1');
  return { ...token, norm: vocabulary.has(twice) ? twice : token.norm.replace(STRETCH, '$1') };
}

/** Token indexes that count as the start of the sentence: the first word, and the one after a short opening and a comma. */
function openings(tokens: readonly Token[]): Set<number> {
  const starts = new Set<number>();
  let first = 0;
  while (tokens[first] && tokens[first]?.kind !== 'word' && tokens[first]?.kind !== 'number') first++;
  starts.add(0).add(first);
  for (let i = first + 1; i <= first + MAX_OPENING && i < tokens.length; i++) {
    const gap = (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0);
    if (gap >= 2 || tokens[i - 1]?.kind === 'emoji') {
      starts.add(i); // punctuation stood between the two
      break;
    }
  }
  return starts;
}

/** Follows the steps from the token `at`; the token index after the match, or -1. Greedy, with backtracking over `?` and gaps. */
function follow(from: Step | null, start: number, run: Run): number {
  let at = start;
  for (let step = from; step !== null; step = step.next) {
    switch (step.kind) {
      case 'words':
        at = takeWord(step.words, at, run);
        if (at < 0) return -1;
        break;
      case 'any':
        if (at++ >= run.tokens.length) return -1;
        break;
      case 'start':
        if (!run.opening.has(at)) return -1;
        break;
      case 'end':
        if (!isEnd(run.tokens, at)) return -1;
        break;
      case 'not':
        if (follow(step.options[0] ?? null, at, run) >= 0) return -1;
        break;
      case 'open':
        run.markStart = at;
        break;
      case 'close': {
        const last = follow(step.next, at, run);
        if (last >= 0) run.markEnd = at;
        return last;
      }
      case 'gap':
        for (let skip = 0; skip <= step.most && at + skip <= run.tokens.length; skip++) {
          const last = follow(step.next, at + skip, run);
          if (last >= 0) return last;
        }
        return -1;
      case 'choice':
        for (const option of step.options) {
          const last = follow(option, at, run);
          if (last >= 0) return last;
        }
        return -1;
    }
  }
  return at;
}

/** The token index after one of the words, intensifiers before it passed over; -1 where none stands there. */
function takeWord(words: ReadonlySet<string>, at: number, { tokens, first }: Run): number {
  const token = tokens[at];
  if (!token) return -1;
  if (words.has(token.norm)) return at + 1;
  for (let skip = 1; skip <= MAX_INTENSIFIERS && at > first; skip++) {
    if (!isPassedOver(tokens[at + skip - 1]?.norm ?? '')) return -1;
    if (words.has(tokens[at + skip]?.norm ?? '')) return at + skip + 1;
  }
  return -1;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).every(({ kind }) => kind === 'emoji' || kind === 'symbol');
}

function matchOf(run: Run, first: number, last: number): Match {
  const from = run.markStart >= 0 ? run.markStart : first;
  const to = run.markEnd >= 0 ? run.markEnd : last;
  return { start: run.tokens[from]?.start ?? 0, end: run.tokens[to - 1]?.end ?? 0, first, last };
}

/** Leftmost first, the longer of two that begin together, none that overlaps an earlier one of its list. */
function keep(found: Map<PhraseList, Match[]>, list: PhraseList, match: Match): void {
  const matches = found.get(list);
  if (!matches) return void found.set(list, [match]);
  const previous = matches.at(-1);
  if (!previous || match.first >= previous.last) matches.push(match);
  else if (match.last > previous.last && match.first === previous.first) matches[matches.length - 1] = match;
}
