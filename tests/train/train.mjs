// Trains the small scorers in lib/classifiers from labelled public data: npm run train -- --data FOLDER
// Deterministic: the same data gives the same bytes. Writes lib/classifiers/weights/*.json and the model card.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { draftChecks, draftPools } from './draft-pools.mjs';
import { calibrate } from './fit.mjs';
import { trainHeads, vectorOf } from './heads.mjs';
import { auc, quantile } from './measure.mjs';
import { pack, rounded } from './pack.mjs';
import { importProduct } from './product.mjs';
import { packKinds, trainKinds } from './kinds.mjs';

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const weights = (name) => new URL(`../../lib/classifiers/weights/${name}.json`, import.meta.url);

const { featuresOf } = await importProduct('lib/classifiers/features.ts');
const vectors = new Map();
const vector = (text) => vectors.get(text) ?? vectors.set(text, vectorOf(text, featuresOf)).get(text);
const logit = ({ bias, weights: w }, text) => {
  const { buckets, values } = vector(text);
  return buckets.reduce((sum, bucket, at) => sum + w[bucket] * values[at], bias);
};

const pools = draftPools(options.data);
const { tasks, quiet } = draftChecks(options.data);
const heads = trainHeads(pools, vector);
const packed = {};
for (const [head, model] of Object.entries(heads)) {
  const own = Object.entries(tasks).filter(([task]) => task.startsWith(`${head}/`));
  for (const [task, rows] of own) {
    console.log(
      task.padEnd(28),
      auc(
        rows.map(({ text }) => logit(model, text)),
        rows.map(({ truth }) => truth),
      ).toFixed(3),
    );
  }
  const rows = own.flatMap(([, list]) => list);
  const { slope, offset } = calibrate(
    rows.map(({ text }) => logit(model, text)),
    rows.map(({ truth }) => truth),
  );
  const calibrated = { bias: slope * model.bias + offset, weights: model.weights.map((weight) => slope * weight) };
  const score = (text) => 1 / (1 + Math.exp(-logit(calibrated, text)));
  const calm = Object.values(quiet).map((texts) => quantile(texts.map(score), 0.998));
  const threshold = Math.max(0.6, ...calm);
  console.log(head, 'quiet', calm.map((x) => x.toFixed(2)).join(' '), 'threshold', threshold.toFixed(3));
  packed[head] = { ...pack(calibrated), threshold: rounded(threshold) };
}
const { cuesOf, CUE_NAMES } = await importProduct('lib/classifiers/kind-cues.ts');
const kinds = trainKinds(options.data, { featuresOf, cuesOf, cueNames: CUE_NAMES });
writeFileSync(weights('kinds'), `${JSON.stringify(packKinds(kinds), null, 1)}\n`);
writeFileSync(weights('draft'), `${JSON.stringify(packed, null, 1)}\n`);
