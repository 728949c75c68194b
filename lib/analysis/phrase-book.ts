/** All phrases of all rules, found in one pass over a sentence's words. */
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
  /** The words that can stand second; `null` where that is any word, or none. Most tries end here. */
  readonly second: ReadonlySet<string> | null;
}

/** Passed over between two words of a phrase: they change how loud it is, not what it says. */
const INTENSIFIERS = new Set(
  'so very really just simply honestly literally totally absolutely completely truly actually quite too damn fucking bloody freaking seriously clearly frankly all even still plainly obviously surely definitely certainly sincerely deeply highly extremely incredibly utterly entirely fully rather pretty basically technically personally unfortunately sadly apparently evidently currently repeatedly probably perhaps maybe now also'.split(
    ' ',
  ),
);
const MAX_INTENSIFIERS = 2;
/** End in -ly and are no adverbs of degree or manner, or turn the meaning round. */
const NO_ADVERBS = new Set(
  'family supply apply reply early daily weekly monthly hourly hardly barely scarcely nearly rarely friendly lovely lonely ugly silly imply rely likely unlikely'.split(
    ' ',
  ),
);
/** Before a comma these leave the start of the sentence open: "Sorry Ana, …", "Well, …". */
const MAX_OPENING = 4;

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
      const entry = { list, start, second: wordsAfterFirst(start) };
      for (const word of firstWords(nodes, source)) {
        const entries = index.get(word);
        if (entries) entries.push(entry);
        else index.set(word, [entry]);
      }
    }
  }
  return {
    sweep(written) {
      const tokens = written.some(isStretched) ? written.map((token) => unstretch(token, vocabulary)) : written;
      const found = new Map<PhraseList, Match[]>();
      const run: Run = { tokens, opening: openings(tokens), first: 0, markStart: -1, markEnd: -1 };
      tokens.forEach((token, first) => {
        run.first = first;
        const next = tokens[first + 1]?.norm ?? '';
        const isLoud = isPassedOver(next);
        for (const { list, start, second } of index.get(token.norm) ?? []) {
          if (second !== null && !isLoud && !second.has(next)) continue;
          run.markStart = run.markEnd = -1;
          const last = follow(start, first, run);
          if (last > first) keep(found, list, matchOf(run, first, last));
        }
      });
      return found;
    },
  };
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

/** Intensifiers, and any other adverb in -ly: "that is factually incorrect". */
function isPassedOver(word: string): boolean {
  return INTENSIFIERS.has(word) || (word.length > 5 && word.endsWith('ly') && !NO_ADVERBS.has(word));
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
