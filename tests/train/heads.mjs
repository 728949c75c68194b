import { sentencesOf } from './data.mjs';
import { calibrate, fit, scaled } from './fit.mjs';

/**
 * How each model is made: buckets, features always counted (`prior`), L2, and how sentences add up while training: their mean, or for
 * what one sentence is enough for, their sum over the root of their number. All chosen on dev.
 */
const MODELS = {
  heated: { size: 1 << 15, prior: 50, l2: 1e-4, over: Math.sqrt },
  uncivil: { size: 1 << 14, prior: 1000, l2: 1e-4, over: (count) => count },
  dismissive: { size: 1 << 14, prior: 50, l2: 5e-4, over: (count) => count },
  sarcastic: { size: 1 << 14, prior: 50, l2: 5e-4, over: (count) => count },
  impolite: { size: 1 << 15, prior: 50, l2: 2e-4, over: (count) => count },
};
/** The heads, each a sum of models: `hostile` of `heated` and `uncivil`, the others of their own. */
export const HEADS = ['hostile', 'dismissive', 'sarcastic', 'impolite'];
/** How much the register of work counts beside heated language in `hostile`. */
const UNCIVIL = 1.7;

/** Trains one model on its pool, without the set `without`. `featuresOf` maps a sentence to its buckets. */
function train(name, pool, featuresOf, without) {
  const { size, prior, l2, over } = MODELS[name];
  const vectors = new Map();
  const vector = (text) => {
    const sentences = sentencesOf(text)
      .map(featuresOf)
      .filter((features) => features.length > 0);
    const values = new Map();
    for (const features of sentences) {
      const value = 1 / Math.sqrt(features.length + prior) / over(sentences.length);
      for (const bucket of features) values.set(bucket & (size - 1), (values.get(bucket & (size - 1)) ?? 0) + value);
    }
    return { buckets: Uint16Array.from(values.keys()), values: Float64Array.from(values.values()) };
  };
  const remembered = (text) => vectors.get(text) ?? vectors.set(text, vector(text)).get(text);
  const examples = Object.entries(pool)
    .filter(([set]) => set !== without)
    .flatMap(([, rows]) => rows.map(({ text, truth, weight }) => ({ ...remembered(text), truth, weight })));
  return { ...fit(examples, { size, l2 }), prior };
}

/** Logits of a text by model, as `combineScores` in lib/classifiers/scores.ts adds sentences up. */
function logitsOf({ bias, prior, weights }, text, featuresOf) {
  const mask = weights.length - 1;
  return sentencesOf(text)
    .map(featuresOf)
    .filter((features) => features.length > 0)
    .map(
      (features) =>
        features.reduce((sum, bucket) => sum + weights[bucket & mask], 0) / Math.sqrt(features.length + prior) + bias,
    );
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/**
 * Trains the models and scales them so that sigmoids of their sums are probabilities on the dev `tasks` (Platt). Returns the models and
 * `logit(head, text)`. `without` leaves one set out.
 */
export function trainHeads(pools, tasks, featuresOf, without = null) {
  const models = Object.fromEntries(
    Object.keys(MODELS).map((name) => [name, train(name, pools[name], featuresOf, without)]),
  );
  models.uncivil = scaled(models.uncivil, UNCIVIL, 0);
  const logit = (head, text) => {
    if (head !== 'hostile') return mean(logitsOf(models[head], text, featuresOf));
    const heated = logitsOf(models.heated, text, featuresOf);
    return Math.max(...heated, heated.length ? -Infinity : 0) + mean(logitsOf(models.uncivil, text, featuresOf));
  };
  for (const head of HEADS) {
    const rows = Object.entries(tasks).flatMap(([task, list]) => (task.startsWith(`${head}/`) ? list : []));
    const { slope, offset } = calibrate(
      rows.map(({ text }) => logit(head, text)),
      rows.map(({ truth }) => truth),
    );
    if (head === 'hostile') models.uncivil = scaled(models.uncivil, slope, 0);
    const main = head === 'hostile' ? 'heated' : head;
    models[main] = scaled(models[main], slope, offset);
  }
  return { models, logit };
}
