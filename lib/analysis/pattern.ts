/**
 * The phrase language of the rules: a small part of compromise's match syntax, over normalised words.
 *
 * - `word`, a plain word (contractions are written out on both sides: write `you are`, it matches "you're")
 * - `(a|b c)` one of these, `x?` perhaps, `.` any one word, `...` up to four words, no more than needed
 * - `#Class` a word of a named class, `{verb}` any inflection of a word
 * - `^` at the start of the sentence (a greeting or name before a comma may precede), `$` at its end
 * - `[x]` marks only x; without brackets the whole match is marked
 * - `!x` not x here: `you should have !(been|received)`
 *
 * Intensifiers ("so", "really", "just") between two words of a phrase are passed over.
 */
import { inflections } from './inflect.ts';
import { normalise } from './tokens.ts';

export type Node =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'not'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Node[])[]; readonly optional: boolean };

/** Words by class name, e.g. `{ Insult: ['idiot', …] }`. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

const TOKEN = /\.\.\.|[()|[\]^$?.!]|#\w+|\{[^}]+\}|[^\s()|[\]^$?{}#!]+/gu;

/** Reads a pattern. Throws on a fault of syntax or an unknown class, naming the pattern. */
export function parsePattern(source: string, classes: WordClasses): readonly Node[] {
  const tokens = source.match(TOKEN) ?? [];
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`Phrase pattern "${source}": ${why}`);
  };

  const atom = (token: string): Node[] => {
    if (token === '...') return [{ kind: 'gap', most: 4 }];
    if (token === '.') return [{ kind: 'any' }];
    if (token === '^') return [{ kind: 'start' }];
    if (token === '$') return [{ kind: 'end' }];
    if (token === '[') return [{ kind: 'open' }];
    if (token === ']') return [{ kind: 'close' }];
    if (token === '(') return [choice()];
    if (token === '!') return [{ kind: 'not', nodes: atom(tokens[at++] ?? fail('nothing follows !')) }];
    if (token.startsWith('#')) {
      const words = classes[token.slice(1)] ?? fail(`no word class ${token}`);
      return [{ kind: 'words', words: new Set(words) }];
    }
    if (token.startsWith('{')) return [{ kind: 'words', words: new Set(inflections(token.slice(1, -1))) }];
    if (/^[|)?]$/.test(token)) fail(`unexpected ${token}`);
    return normalise(token).map((word): Node => ({ kind: 'words', words: new Set([word]) }));
  };

  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    for (let token = tokens[at]; token !== undefined && token !== '|' && token !== ')'; token = tokens[at]) {
      at++;
      const parsed = atom(token);
      if (tokens[at] === '?') {
        at++;
        nodes.push({ kind: 'choice', options: [parsed], optional: true });
      } else nodes.push(...parsed);
    }
    return nodes;
  };

  const choice = (): Node => {
    const options = [sequence()];
    while (tokens[at] === '|') {
      at++;
      options.push(sequence());
    }
    if (tokens[at++] !== ')') fail('a bracket is not closed');
    const single = options.map((option) =>
      option.length === 1 && option[0]?.kind === 'words' ? option[0].words : null,
    );
    if (single.every((words) => words !== null))
      return { kind: 'words', words: new Set(single.flatMap((words) => [...words])) };
    return { kind: 'choice', options, optional: false };
  };

  const nodes = sequence();
  if (at < tokens.length) fail(`unexpected ${tokens[at]}`);
  if (nodes.length === 0) fail('it is empty');
  return nodes;
}

/** The words by which a match can begin. Throws where that could be any word: such a phrase can't be indexed. */
export function firstWords(nodes: readonly Node[], source: string): Set<string> {
  const words = new Set<string>();
  const collect = (sequence: readonly Node[]): boolean => {
    for (const node of sequence) {
      if (node.kind === 'words') {
        for (const word of node.words) words.add(word);
        return true;
      }
      if (node.kind === 'choice') {
        const closed = node.options.map(collect).every(Boolean);
        if (closed && !node.optional) return true;
      } else if (node.kind === 'any' || node.kind === 'gap') {
        throw new Error(`Phrase pattern "${source}" begins with any word`);
      }
    }
    return false;
  };
  if (!collect(nodes)) throw new Error(`Phrase pattern "${source}" can match nothing`);
  return words;
}
