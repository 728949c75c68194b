import { readSet } from './data.mjs';
import { fitKinds } from './fit-kinds.mjs';
import { KINDS, kindPools, sharesOf } from './kind-pools.mjs';
import { pack, packWeights, rounded } from './pack.mjs';
import { DIMENSIONS } from './word-vectors.mjs';

const SIZE = 1 << 14;
/** Sets that sound like what the product meets: they shape the biases, the others only the words. */
const OWN_VOICE = new Set(['own', 'incoming_kind']);

/**
 * Trains the kind of the incoming; `without` leaves one set out. `meaning` is `{ vocabulary, vectorOf }` of `word-vectors.mjs`: a kind is
 * also a direction among the vectors of the words, which `packKinds` folds into one weight a word.
 */
export function trainKinds(folder, { featuresOf, wordsOf, cuesOf, cueNames }, meaning, without = null) {
  const pools = Object.entries(kindPools(folder)).filter(([set]) => set !== without);
  const genres = pools.map(([set]) => set);
  const vectorOfText = textVectors(wordsOf, meaning);
  const examples = pools.flatMap(([set, rows], genre) =>
    rows.map((row) => ({
      buckets: Array.from(featuresOf(row.text), (bucket) => bucket & (SIZE - 1)),
      active: [
        ...cuesOf(row.text).flatMap((on, cue) => (on ? [cue] : [])),
        ...(OWN_VOICE.has(set) ? [] : [cueNames.length + genre]),
      ],
      vector: vectorOfText(row.text),
      truth: sharesOf(row),
      weight: row.weight,
    })),
  );
  return fitKinds(examples, {
    size: SIZE,
    kinds: KINDS.length,
    cues: cueNames.length,
    genres: genres.length,
    dimensions: DIMENSIONS,
  });
}

/** The vector of a text: the sum of its words' over the root of their number. */
function textVectors(wordsOf, { vocabulary, vectorOf }) {
  const known = new Set(vocabulary);
  return (text) => {
    const vectors = wordsOf(text).flatMap(({ form, spelled }) => (spelled && known.has(form) ? [vectorOf(form)] : []));
    const unit = 1 / Math.sqrt(vectors.length || 1);
    return Float64Array.from({ length: DIMENSIONS }, (_, at) =>
      vectors.reduce((sum, vector) => sum + vector[at] * unit, 0),
    );
  };
}

/** The trained kinds as lib/classifiers/kinds.ts reads them. */
export function packKinds(models, { vocabulary, vectorOf }) {
  return {
    vocabulary: vocabulary.join(' '),
    kinds: models.map(({ cues, direction, ...linear }, at) => ({
      kind: KINDS[at],
      cues: Array.from(cues, rounded),
      votes: packWeights(
        vocabulary.map((word) => vectorOf(word).reduce((sum, value, d) => sum + value * direction[d], 0)),
      ),
      ...pack({ ...linear, prior: 0 }),
    })),
  };
}

/** Accuracy, accuracy with the second-best label counted, and macro-F1 on `incoming_kind.dev`. */
export function checkKinds(folder, kindOf) {
  const rows = readSet(folder, 'incoming_kind.dev').map(({ text, labels }) => ({ ...labels, found: kindOf(text) }));
  const share = (right) => rows.filter(right).length / rows.length;
  const f1 = KINDS.map((kind) => {
    const right = rows.filter((row) => row.kind === kind && row.found === kind).length;
    return (
      (2 * right) /
      (rows.filter((row) => row.kind === kind).length + rows.filter((row) => row.found === kind).length || 1)
    );
  });
  return {
    accuracy: share((row) => row.kind === row.found),
    withSecond: share((row) => row.kind === row.found || row.second === row.found),
    macroF1: f1.reduce((sum, value) => sum + value, 0) / f1.length,
  };
}
