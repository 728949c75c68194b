// Trains the small scorers in lib/classifiers from labelled public data: npm run train -- --data FOLDER [--fast]
// Deterministic: the same data gives the same bytes. Writes lib/classifiers/weights/*.json, and without --fast the model card's figures.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sentencesOf } from './data.mjs';
import { draftChecks, draftPools } from './draft-pools.mjs';
import { trainHeads } from './heads.mjs';
import { packKinds, trainKinds } from './kinds.mjs';
import { auc, quantile } from './measure.mjs';
import { pack, rounded } from './pack.mjs';
import { importProduct } from './product.mjs';

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, fast: { type: 'boolean', default: false } },
});
const write = (name, value) =>
  writeFileSync(
    new URL(`../../lib/classifiers/weights/${name}.json`, import.meta.url),
    `${JSON.stringify(value, null, 1)}\n`,
  );

const { featuresOf } = await importProduct('lib/classifiers/features.ts');
const pools = draftPools(options.data);
const { tasks, quiet } = draftChecks(options.data);
const { models, logit } = trainHeads(pools, tasks, featuresOf);
for (const [task, rows] of Object.entries(tasks)) {
  const head = task.split('/')[0];
  console.log(
    task.padEnd(28),
    auc(
      rows.map(({ text }) => logit(head, text)),
      rows.map(({ truth }) => truth),
    ).toFixed(3),
  );
}
const thresholds = {};
for (const head of ['hostile', 'dismissive', 'sarcastic', 'impolite']) {
  const sentence = (text) => 1 / (1 + Math.exp(-logit(head, text)));
  const worst = (text) => Math.max(...sentencesOf(text).map(sentence));
  const calm = Object.values(quiet).map((texts) => quantile(texts.map(worst), 0.998));
  thresholds[head] = rounded(Math.max(0.6, ...calm));
  console.log(head, 'quiet', calm.map((x) => x.toFixed(2)).join(' '), 'threshold', thresholds[head].toFixed(3));
}
write('draft', {
  ...Object.fromEntries(Object.entries(models).map(([name, model]) => [name, pack(model)])),
  thresholds,
});

const { cuesOf, CUE_NAMES } = await importProduct('lib/classifiers/kind-cues.ts');
write('kinds', packKinds(trainKinds(options.data, { featuresOf, cuesOf, cueNames: CUE_NAMES })));
