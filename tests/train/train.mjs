// Trains the small scorers in lib/classifiers from labelled public data: npm run train -- --data FOLDER [--fast]
// Deterministic: the same data gives the same bytes. Writes lib/classifiers/weights/*.json and the figures of the model card;
// with --fast it skips the card, for which every head is trained again with one set left out.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { measureBias } from './bias.mjs';
import { writeCard } from './card.mjs';
import { readSet, sentencesOf } from './data.mjs';
import { draftChecks, draftPools } from './draft-pools.mjs';
import { HEADS, trainHeads } from './heads.mjs';
import { vocabularyTexts } from './kind-pools.mjs';
import { checkKinds, packKinds, trainKinds } from './kinds.mjs';
import { auc, characterF1, quantile, shareOf } from './measure.mjs';
import { pack, rounded } from './pack.mjs';
import { importProduct } from './product.mjs';
import { readWordVectors, vocabularyOf } from './word-vectors.mjs';

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, fast: { type: 'boolean', default: false } },
});
/** Words that the kinds get a weight for. */
const VOCABULARY = 9_000;
const bytes = {};
const write = (name, value) => {
  const json = `${JSON.stringify(value, null, 1)}\n`;
  writeFileSync(new URL(`../../lib/classifiers/weights/${name}.json`, import.meta.url), json);
  bytes[name] = gzipSync(json, { level: 9 }).length;
};

const { featuresOf } = await importProduct('lib/classifiers/features.ts');
const { wordsOf } = await importProduct('lib/classifiers/words.ts');
const { cuesOf, CUE_NAMES } = await importProduct('lib/classifiers/kind-cues.ts');
const pools = draftPools(options.data);
const { tasks, quiet } = draftChecks(options.data);
const { models, logit } = trainHeads(pools, tasks, featuresOf);

const measure = (task, of) => {
  const rows = tasks[task];
  const head = task.split('/')[0];
  return auc(
    rows.map(({ text }) => of(head, text)),
    rows.map(({ truth }) => truth),
  );
};
const scores = Object.keys(tasks).map((task) => ({ task, auc: measure(task, logit) }));
for (const { task, auc: area } of scores) console.log(task.padEnd(28), area.toFixed(3));

const thresholds = {};
const flagged = {};
for (const head of HEADS) {
  const sentence = (text) => 1 / (1 + Math.exp(-logit(head, text)));
  const worst = (text) => Math.max(...sentencesOf(text).map(sentence));
  const calm = Object.entries(quiet).map(([name, texts]) => [name, texts.map(worst)]);
  thresholds[head] = rounded(Math.max(0.6, ...calm.map(([, list]) => quantile(list, 0.998))));
  flagged[head] = Object.fromEntries(
    calm.map(([name, list]) => [name, shareOf(list, (score) => score >= thresholds[head])]),
  );
  console.log(head.padEnd(28), `threshold ${thresholds[head].toFixed(3)}`);
}
write('draft', {
  ...Object.fromEntries(Object.entries(models).map(([name, model]) => [name, pack(model)])),
  thresholds,
});
const vectorOf = readWordVectors();
const meaning = { vocabulary: vocabularyOf(vocabularyTexts(options.data), wordsOf, vectorOf, VOCABULARY), vectorOf };
write(
  'kinds',
  packKinds(trainKinds(options.data, { featuresOf, wordsOf, cuesOf, cueNames: CUE_NAMES }, meaning), meaning),
);

if (!options.fast) {
  const { scoreDraft } = await importProduct('lib/classifiers/scores.ts');
  const { kindSharesOf } = await importProduct('lib/classifiers/kinds.ts');
  const { insultSpans } = await importProduct('lib/classifiers/insults.ts');
  const likeliest = (text) => [...kindSharesOf(text)].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  const leftOut = {};
  for (const set of new Set(Object.keys(tasks).map((task) => task.split('/')[1]))) {
    const without = trainHeads(pools, tasks, featuresOf, set);
    for (const task of Object.keys(tasks)) {
      if (task.endsWith(`/${set}`)) leftOut[task] = measure(task, without.logit);
    }
    console.log(`without ${set}`);
  }
  writeCard({
    scores,
    leftOut,
    thresholds,
    flagged,
    bytes,
    bias: Object.fromEntries(HEADS.map((head) => [head, measureBias((text) => scoreDraft([text])[head])])),
    kinds: checkKinds(options.data, likeliest),
    insults: {
      f1: characterF1(readSet(options.data, 'toxic_spans.dev'), insultSpans),
      flagged: Object.fromEntries(
        Object.entries(quiet).map(([name, texts]) => [name, shareOf(texts, (text) => insultSpans(text).length > 0)]),
      ),
    },
  });
}
