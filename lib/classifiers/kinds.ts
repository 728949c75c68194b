import packed from './weights/kinds.json';
import { featuresOf } from './features.ts';
import { cuesOf } from './kind-cues.ts';
import { logitOf, unpackLinear, type Linear } from './linear.ts';

interface KindScorer {
  readonly kind: string;
  readonly linear: Linear;
  /** Logits that each cue adds, in the order of `cuesOf`. */
  readonly cues: readonly number[];
}

const SCORERS: readonly KindScorer[] = packed.kinds.map(({ kind, cues, ...linear }) => ({
  kind,
  cues,
  linear: unpackLinear(linear),
}));

/** How likely each kind of comment is, by name; the shares add up to 1. Linear in the length of the text. */
export function kindSharesOf(text: string): Map<string, number> {
  const features = featuresOf(text);
  const cues = cuesOf(text);
  const logits = SCORERS.map(({ linear, cues: weights }) =>
    weights.reduce((sum, weight, at) => sum + weight * (cues[at] ?? 0), logitOf(linear, features)),
  );
  const highest = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - highest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return new Map(SCORERS.map(({ kind }, at) => [kind, (odds[at] ?? 0) / total]));
}
