import packed from './weights/kinds.json';
import { featuresOfWords } from './features.ts';
import { cuesOf } from './kind-cues.ts';
import { logitOf, unpackLinear, unpackWeights, type Linear } from './linear.ts';
import { wordsOf } from './words.ts';

interface KindScorer {
  readonly kind: string;
  readonly linear: Linear;
  /** Logits that each cue adds, in the order of `cuesOf`. */
  readonly cues: readonly number[];
  /** Logits that each word of `VOCABULARY` adds when it stands alone: learned for its meaning, so also for words that no training row has. */
  readonly votes: Float32Array;
}

const VOCABULARY: ReadonlyMap<string, number> = new Map(packed.vocabulary.split(' ').map((word, at) => [word, at]));

const SCORERS: readonly KindScorer[] = packed.kinds.map(({ kind, cues, votes, ...linear }) => ({
  kind,
  cues,
  linear: unpackLinear(linear),
  votes: unpackWeights(votes.weights, votes.largest),
}));

/** How likely each kind of comment is, by name; the shares add up to 1. Linear in the length of the text. */
export function kindSharesOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const features = featuresOfWords(words);
  const cues = cuesOf(text);
  const known = words.flatMap(({ form, spelled }) => (spelled ? (VOCABULARY.get(form) ?? []) : []));
  const unit = 1 / Math.sqrt(known.length || 1);
  const logits = SCORERS.map(({ linear, cues: weights, votes }) => {
    const byCues = weights.reduce((sum, weight, at) => sum + weight * (cues[at] ?? 0), 0);
    const byWords = known.reduce((sum, word) => sum + (votes[word] ?? 0), 0);
    return logitOf(linear, features) + byCues + byWords * unit;
  });
  const highest = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - highest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return new Map(SCORERS.map(({ kind }, at) => [kind, (odds[at] ?? 0) / total]));
}
