/** All phrases of all rules, found in one pass over a sentence's words. */
import { firstWords, parsePattern, type Node, type WordClasses } from './pattern.ts';
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

/** A node that knows what follows it, so that matching neither copies nor concatenates. `null` is the end of the pattern. */
type Step =
  | (Exclude<Node, { kind: 'choice' | 'not' }> & { readonly next: Step | null })
  | { readonly kind: 'not'; readonly not: Step | null; readonly next: Step | null }
  /** One of these, each of which goes on to what follows the choice. */
  | { readonly kind: 'branch'; readonly options: readonly (Step | null)[] };

interface Entry {
  readonly list: PhraseList;
  readonly start: Step | null;
  /** The words that can stand second; `null` where that is any word, or none. Most tries end here. */
  readonly second: ReadonlySet<string> | null;
}

/** Links nodes to one another and the last of them to `next`. */
function link(nodes: readonly Node[], next: Step | null = null): Step | null {
  return nodes.reduceRight<Step | null>((after, node) => {
    if (node.kind === 'not') return { kind: 'not', not: link(node.nodes), next: after };
    if (node.kind !== 'choice') return { ...node, next: after };
    const options = node.options.map((option) => link(option, after));
    return { kind: 'branch', options: node.optional ? [...options, after] : options };
  }, next);
}

/** Passed over between two words of a phrase: they change how loud it is, not what it says. */
const INTENSIFIERS = new Set(
  'so very really just simply honestly literally totally absolutely completely truly actually quite too damn fucking bloody freaking seriously clearly frankly all even still plainly obviously surely definitely certainly sincerely deeply highly extremely incredibly utterly entirely fully rather pretty basically technically personally unfortunately sadly apparently evidently currently repeatedly probably perhaps maybe now also'.split(
    ' ',
  ),
);
const MAX_INTENSIFIERS = 2;
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
        const isPassedOver = INTENSIFIERS.has(next);
        for (const { list, start, second } of index.get(token.norm) ?? []) {
          if (second !== null && !isPassedOver && !second.has(next)) continue;
          run.markStart = run.markEnd = -1;
          const last = follow(start, first, run);
          if (last > first) keep(found, list, matchOf(run, first, last));
        }
      });
      return found;
    },
  };
}

/** The words that a match can go on with from a step, or `null` where they can't be told. */
function wordsAt(step: Step | null): ReadonlySet<string> | null {
  if (step?.kind === 'words') return step.words;
  if (step?.kind === 'open' || step?.kind === 'close') return wordsAt(step.next);
  if (step?.kind !== 'branch') return null;
  return unionOf(step.options.map(wordsAt));
}

/** The same for the second word of a match, whichever way it begins. */
function wordsAfterFirst(step: Step | null): ReadonlySet<string> | null {
  if (step === null) return null;
  if (step.kind === 'words') return wordsAt(step.next);
  if (step.kind === 'branch') return unionOf(step.options.map(wordsAfterFirst));
  return step.kind === 'any' || step.kind === 'gap' ? null : wordsAfterFirst(step.next);
}

function unionOf(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const [only] = sets;
  if (sets.length === 1) return only ?? null;
  const union = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const word of set) union.add(word);
  }
  return union;
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
function follow(step: Step | null, at: number, run: Run): number {
  if (step === null) return at;
  const token = run.tokens[at];
  switch (step.kind) {
    case 'words': {
      if (!token) return -1;
      if (step.words.has(token.norm)) return follow(step.next, at + 1, run);
      for (let skip = 1; skip <= MAX_INTENSIFIERS && at > run.first; skip++) {
        if (!INTENSIFIERS.has(run.tokens[at + skip - 1]?.norm ?? '')) break;
        const next = run.tokens[at + skip];
        if (next && step.words.has(next.norm)) return follow(step.next, at + skip + 1, run);
      }
      return -1;
    }
    case 'any':
      return token ? follow(step.next, at + 1, run) : -1;
    case 'gap':
      for (let skip = 0; skip <= step.most && at + skip <= run.tokens.length; skip++) {
        const last = follow(step.next, at + skip, run);
        if (last >= 0) return last;
      }
      return -1;
    case 'start':
      return run.opening.has(at) ? follow(step.next, at, run) : -1;
    case 'end':
      return run.tokens.slice(at).every(({ kind }) => kind === 'emoji' || kind === 'symbol')
        ? follow(step.next, at, run)
        : -1;
    case 'not':
      return follow(step.not, at, run) < 0 ? follow(step.next, at, run) : -1;
    case 'open':
      run.markStart = at;
      return follow(step.next, at, run);
    case 'close': {
      const last = follow(step.next, at, run);
      if (last >= 0) run.markEnd = at;
      return last;
    }
    case 'branch':
      for (const option of step.options) {
        const last = follow(option, at, run);
        if (last >= 0) return last;
      }
      return -1;
  }
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
