import { seeded, shuffle } from './random.mjs';

/**
 * Softmax regression over hashed features (unit length), cues and a vector, by AdaGrad with L2, in float64 and a fixed order.
 * An example is `{ buckets, active, vector, truth, weight }`: `truth` holds a share for each of the kinds, `active` the cues that
 * it has and its genre. Each genre has its own bias while training, which takes up what a source happens to have much of, and is
 * dropped afterwards.
 */
export function fitKinds(
  examples,
  { size, kinds, cues, genres, dimensions, rounds = 12, rate = 0.2, l2 = 1e-3, cueL2 = 1e-3, vectorL2 = 1e-3 },
) {
  const random = seeded(1);
  const order = examples.map((_, at) => at);
  const logits = new Float64Array(kinds);
  const table = (length, start) => ({
    values: new Float64Array(length * kinds),
    gradients: new Float64Array(length * kinds).fill(start),
    sums: new Float64Array(length * kinds),
  });
  const features = table(size, 1e-3);
  const dense = table(cues + genres, 1e-2);
  const directions = table(dimensions, 1e-2);
  const bias = table(1, 1e-2);
  const tables = [features, dense, directions, bias];
  const add = ({ values }, row, value) => {
    for (let k = 0; k < kinds; k++) logits[k] += values[row * kinds + k] * value;
  };
  const step = ({ values, gradients }, row, value, shrink) => {
    for (let cell = row * kinds, k = 0; k < kinds; k++, cell++) {
      const gradient = logits[k] * value + shrink * values[cell];
      gradients[cell] += gradient * gradient;
      values[cell] -= (rate * gradient) / Math.sqrt(gradients[cell]);
    }
  };
  let counted = 0;
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffle(order, random)) {
      const { buckets, active, vector, truth, weight } = examples[at];
      const unit = 1 / Math.sqrt(buckets.length || 1);
      logits.fill(0);
      add(bias, 0, 1);
      for (const bucket of buckets) add(features, bucket, unit);
      for (const cue of active) add(dense, cue, 1);
      for (let d = 0; d < dimensions; d++) add(directions, d, vector[d]);
      const highest = Math.max(...logits);
      let total = 0;
      for (let k = 0; k < kinds; k++) total += logits[k] = Math.exp(logits[k] - highest);
      for (let k = 0; k < kinds; k++) logits[k] = (logits[k] / total - truth[k]) * weight;
      step(bias, 0, 1, 0);
      for (const bucket of buckets) step(features, bucket, unit, l2 * weight);
      for (const cue of active) step(dense, cue, 1, cueL2 * weight);
      for (let d = 0; d < dimensions; d++) step(directions, d, vector[d], vectorL2 * weight);
    }
    if (round < rounds / 2) continue;
    for (const { values, sums } of tables) values.forEach((value, cell) => (sums[cell] += value));
    counted++;
  }
  const column = ({ sums }, length, k) => Float64Array.from({ length }, (_, row) => sums[row * kinds + k] / counted);
  return Array.from({ length: kinds }, (_, k) => ({
    bias: bias.sums[k] / counted,
    weights: column(features, size, k),
    cues: column(dense, cues, k),
    direction: column(directions, dimensions, k),
  }));
}
