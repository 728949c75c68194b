import { seeded, shuffle } from './random.mjs';

/**
 * Logistic regression by AdaGrad with L2, in float64 and a fixed order: the same bytes on each run. Returns the average
 * of the weights after the later half of the rounds. An example is `{ buckets, values, truth, weight }`: distinct buckets
 * (below `size`), their values, 0 or 1, and how much it counts.
 */
export function fit(examples, { size, rounds = 5, l2 = 1e-4, rate = 0.5 }) {
  const weights = new Float64Array(size);
  const gradients = new Float64Array(size).fill(1e-4);
  const averaged = new Float64Array(size);
  const random = seeded(1);
  const order = examples.map((_, at) => at);
  let bias = 0;
  let biasGradients = 1e-4;
  let averagedBias = 0;
  let counted = 0;
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffle(order, random)) {
      const { buckets, values, truth, weight } = examples[at];
      let logit = bias;
      for (let k = 0; k < buckets.length; k++) logit += weights[buckets[k]] * values[k];
      const error = (1 / (1 + Math.exp(-logit)) - truth) * weight;
      for (let k = 0; k < buckets.length; k++) {
        const bucket = buckets[k];
        const gradient = error * values[k] + l2 * weights[bucket] * weight;
        gradients[bucket] += gradient * gradient;
        weights[bucket] -= (rate * gradient) / Math.sqrt(gradients[bucket]);
      }
      biasGradients += error * error;
      bias -= (rate * error) / Math.sqrt(biasGradients);
    }
    if (round < rounds / 2) continue;
    for (let bucket = 0; bucket < size; bucket++) averaged[bucket] += weights[bucket];
    averagedBias += bias;
    counted++;
  }
  return { bias: averagedBias / counted, weights: averaged.map((sum) => sum / counted) };
}

/** A model whose logit is `slope · logit + offset`. */
export function scaled({ bias, weights, ...rest }, slope, offset) {
  return { ...rest, bias: slope * bias + offset, weights: weights.map((weight) => slope * weight) };
}

/** Slope and offset of Platt's scaling: `sigmoid(slope · logit + offset)` fits `truth` best, by Newton's method. */
export function calibrate(logits, truth) {
  const positives = truth.reduce((sum, value) => sum + value, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (truth.length - positives + 2);
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 100; step++) {
    let gs = 0,
      go = 0,
      hss = 1e-9,
      hso = 0,
      hoo = 1e-9;
    logits.forEach((logit, at) => {
      const p = 1 / (1 + Math.exp(-slope * logit - offset));
      const error = p - (truth[at] ? high : low);
      const curve = p * (1 - p);
      gs += error * logit;
      go += error;
      hss += curve * logit * logit;
      hso += curve * logit;
      hoo += curve;
    });
    const determinant = hss * hoo - hso * hso;
    const dslope = (hoo * gs - hso * go) / determinant;
    const doff = (hss * go - hso * gs) / determinant;
    slope -= dslope;
    offset -= doff;
    if (Math.abs(dslope) + Math.abs(doff) < 1e-10) break;
  }
  return { slope, offset };
}
