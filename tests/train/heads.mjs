import { sentencesOf } from './data.mjs';
import { blend, fit } from './fit.mjs';

const SIZE = 1 << 15;
/** How much the register of work (github) counts beside heated language in general; chosen on dev. */
const UNCIVIL = 0.8;

/** A text as the mean of its sentences' unit vectors, which is how the product adds sentences up. */
export function vectorOf(text, featuresOf) {
  const sentences = sentencesOf(text)
    .map(featuresOf)
    .filter((features) => features.length > 0);
  const sums = new Map();
  for (const features of sentences) {
    const value = 1 / Math.sqrt(features.length) / sentences.length;
    for (const bucket of features) {
      const folded = bucket & (SIZE - 1);
      sums.set(folded, (sums.get(folded) ?? 0) + value);
    }
  }
  return { buckets: Uint16Array.from(sums.keys()), values: Float64Array.from(sums.values()) };
}

/** Trains the four heads on their pools; `without` leaves one set out everywhere. */
export function trainHeads(pools, vector, without = null) {
  const train = (pool, options = {}) =>
    fit(
      Object.entries(pools[pool])
        .filter(([set]) => set !== without)
        .flatMap(([, rows]) => rows.map(({ text, truth, weight }) => ({ ...vector(text), truth, weight }))),
      { size: SIZE, ...options },
    );
  return {
    hostile: blend([
      { model: train('heated'), factor: 1 },
      { model: train('uncivil'), factor: UNCIVIL },
    ]),
    dismissive: train('dismissive'),
    sarcastic: train('sarcastic'),
    impolite: train('impolite'),
  };
}
