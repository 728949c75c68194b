/** Patterns as chains of steps, the form in which they are matched. */
import type { Node } from './pattern.ts';

/**
 * A node that knows what follows it, so that matching neither copies nor concatenates. All steps have one shape, whatever their kind:
 * this is the hottest loop of an analysis, and engines read objects of one shape several times faster.
 */
export interface Step {
  readonly kind: Node['kind'];
  readonly words: ReadonlySet<string>;
  readonly most: number;
  /** Of a choice: what may stand here, each going on to what follows the choice. Of a `not`: what may not. */
  readonly options: readonly (Step | null)[];
  readonly next: Step | null;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Links nodes to one another and the last of them to `next`; `null` is the end of the pattern. */
export function link(nodes: readonly Node[], next: Step | null = null): Step | null {
  return nodes.reduceRight<Step | null>((after, node) => stepOf(node, after), next);
}

function stepOf(node: Node, next: Step | null): Step {
  const options = node.kind === 'choice' ? node.options.map((option) => link(option, next)) : [];
  if (node.kind === 'choice' && node.optional) options.push(next);
  if (node.kind === 'not') options.push(link(node.nodes));
  return {
    kind: node.kind,
    words: node.kind === 'words' ? node.words : NO_WORDS,
    most: node.kind === 'gap' ? node.most : 0,
    options,
    next,
  };
}

/** The words that a match can go on with from a step, or `null` where they can't be told. */
function wordsAt(step: Step | null): ReadonlySet<string> | null {
  if (step?.kind === 'words') return step.words;
  if (step?.kind === 'open' || step?.kind === 'close') return wordsAt(step.next);
  if (step?.kind !== 'choice') return null;
  return unionOf(step.options.map(wordsAt));
}

/** The same for the second word of a match, whichever way it begins. */
export function wordsAfterFirst(step: Step | null): ReadonlySet<string> | null {
  if (step === null) return null;
  if (step.kind === 'words') return wordsAt(step.next);
  if (step.kind === 'choice') return unionOf(step.options.map(wordsAfterFirst));
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
