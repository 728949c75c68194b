import type { Features } from './features.ts';

/** One linear scorer as it is stored: `weights` holds one printable character a bucket (see `unpackWeights`). */
export interface PackedLinear {
  readonly bias: number;
  /** So many features that weigh nothing are always counted: a word or two then says less than a sentence. */
  readonly prior: number;
  /** The largest weight, in logits. */
  readonly largest: number;
  readonly weights: string;
}

/** One linear scorer ready to use; `weights.length` is a power of two. */
export interface Linear {
  readonly bias: number;
  readonly prior: number;
  readonly weights: Float32Array;
}

/** Weights have 45 steps each side of zero: with it, 91 printable characters. */
export const STEPS = 45;
const FIRST_CODE = 35;
const BACKSLASH = 92;

/**
 * One character a weight, from `#` to `~` without `"` and `\`, so that it stands in JSON as it is and gzip sees whole
 * symbols. Steps are squared (`sign(q)·(q/45)²·largest`): small weights, which are most, keep their precision.
 */
export function unpackWeights(packed: string, largest: number): Float32Array {
  const weights = new Float32Array(packed.length);
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const step = (code > BACKSLASH ? code - 1 : code) - FIRST_CODE - STEPS;
    weights[at] = (Math.sign(step) * step * step * largest) / (STEPS * STEPS);
  }
  return weights;
}

export function unpackLinear({ bias, prior, largest, weights }: PackedLinear): Linear {
  return { bias, prior, weights: unpackWeights(weights, largest) };
}

/** The logit of a text: the weights of its features, each times its unit, plus the bias. */
export function logitOf(model: Linear, features: Features): number {
  const { bias, weights } = model;
  const mask = weights.length - 1;
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += weights[(features[at] ?? 0) & mask] ?? 0;
  return sum * unitOf(model, features.length) + bias;
}

/** What each of so many features counts: one over the root of their number (an L2 norm). */
export function unitOf({ prior }: Linear, features: number): number {
  return 1 / Math.sqrt(Math.max(1, features + prior));
}

/** The weight of one bucket. */
export function weightOf({ weights }: Linear, bucket: number): number {
  return weights[bucket & (weights.length - 1)] ?? 0;
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
