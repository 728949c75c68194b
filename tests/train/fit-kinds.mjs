import { seeded, shuffle } from './random.mjs';

/**
 * Softmax regression over hashed features (unit length) and cues, by AdaGrad with L2, in float64 and a fixed order.
 * An example is `{ buckets, cues, truth, weight, genre }`: `truth` holds a share for each of the kinds. Each genre has its own bias while
 * training, which takes up what a source happens to have much of, and is dropped afterwards.
 */
export function fitKinds(examples, { size, kinds, cues, genres, rounds = 8, rate = 0.3, l2 = 1e-3, cueL2 = 1e-3 }) {
  const table = (length, start) => ({
    values: new Float64Array(length * kinds),
    gradients: new Float64Array(length * kinds).fill(start),
    sums: new Float64Array(length * kinds),
  });
  const features = table(size, 1e-3);
  const dense = table(cues + genres.length + 1, 1e-2);
  const random = seeded(1);
  const order = examples.map((_, at) => at);
  const logits = new Float64Array(kinds);
  const step = ({ values, gradients }, at, gradient) => {
    gradients[at] += gradient * gradient;
    values[at] -= (rate * gradient) / Math.sqrt(gradients[at]);
  };
  let counted = 0;
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffle(order, random)) {
      const { buckets, active, truth, weight } = examples[at];
      const unit = 1 / Math.sqrt(buckets.length || 1);
      logits.fill(0);
      for (const bucket of buckets)
        for (let k = 0; k < kinds; k++) logits[k] += features.values[bucket * kinds + k] * unit;
      for (const cue of active) for (let k = 0; k < kinds; k++) logits[k] += dense.values[cue * kinds + k];
      const highest = Math.max(...logits);
      let total = 0;
      for (let k = 0; k < kinds; k++) total += logits[k] = Math.exp(logits[k] - highest);
      for (let k = 0; k < kinds; k++) logits[k] = (logits[k] / total - truth[k]) * weight;
      for (const bucket of buckets) {
        for (let k = 0; k < kinds; k++) {
          const cell = bucket * kinds + k;
          step(features, cell, logits[k] * unit + l2 * weight * features.values[cell]);
        }
      }
      for (const cue of active) {
        for (let k = 0; k < kinds; k++) {
          const cell = cue * kinds + k;
          step(dense, cell, logits[k] + (cue < cues + genres.length ? cueL2 * weight * dense.values[cell] : 0));
        }
      }
    }
    if (round < rounds / 2) continue;
    for (const { values, sums } of [features, dense]) values.forEach((value, cell) => (sums[cell] += value));
    counted++;
  }
  const column = ({ sums }, length, k) => Float64Array.from({ length }, (_, row) => sums[row * kinds + k] / counted);
  const bias = cues + genres.length;
  return Array.from({ length: kinds }, (_, k) => ({
    bias: dense.sums[bias * kinds + k] / counted,
    weights: column(features, size, k),
    cues: column(dense, cues, k),
  }));
}
