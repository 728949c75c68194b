import { eachBucketOfWord, featuresOfWords, hashOf, pairBucket } from './features.ts';
import { logitOf, sigmoid, unitOf, unpackLinear, weightOf, type Linear } from './linear.ts';
import packed from './weights/draft.json';
import { wordsOf, type Word } from './words.ts';

/** What the learned scorers of a draft look for; `dismissive` includes condescending. */
export type Head = 'hostile' | 'dismissive' | 'sarcastic' | 'impolite';
/** One number, 0–1, a head. */
export type PerHead = Readonly<Record<Head, number>>;

/** The models behind the heads: `hostile` is heated language anywhere, plus the incivility of people at work all along. */
const MODELS = {
  heated: unpackLinear(packed.heated),
  uncivil: unpackLinear(packed.uncivil),
  dismissive: unpackLinear(packed.dismissive),
  sarcastic: unpackLinear(packed.sarcastic),
  impolite: unpackLinear(packed.impolite),
} as const;
type Model = keyof typeof MODELS;

/** Logits of one sentence, to be kept by its text; `null` where it has no word. */
export type SentenceScore = Readonly<Record<Model, number>> | null;

/** Scores of a single sentence from which on it may be marked; chosen on dev data for precision (figures in README.md). */
export const THRESHOLDS: PerHead = packed.thresholds;

/** A word that weighed, its UTF-16 span, and by how many logits it moved the sentence. */
export interface Reason {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Weighs one sentence: its features are read once for all models. */
export function scoreSentence(sentence: string): SentenceScore {
  const features = featuresOfWords(wordsOf(sentence));
  if (features.length === 0) return null;
  return {
    heated: logitOf(MODELS.heated, features),
    uncivil: logitOf(MODELS.uncivil, features),
    dismissive: logitOf(MODELS.dismissive, features),
    sarcastic: logitOf(MODELS.sarcastic, features),
    impolite: logitOf(MODELS.impolite, features),
  };
}

/** Scores of a text from its sentences: means, but the hottest sentence decides how heated it is. Without a word all are 0. */
export function combineScores(sentences: readonly SentenceScore[]): PerHead {
  const sum = { uncivil: 0, dismissive: 0, sarcastic: 0, impolite: 0 };
  let count = 0;
  let hottest = -Infinity;
  // One plain loop: a long draft has hundreds of sentences, and they are added up at every key.
  for (const logits of sentences) {
    if (logits === null) continue;
    count++;
    hottest = Math.max(hottest, logits.heated);
    sum.uncivil += logits.uncivil;
    sum.dismissive += logits.dismissive;
    sum.sarcastic += logits.sarcastic;
    sum.impolite += logits.impolite;
  }
  if (count === 0) return { hostile: 0, dismissive: 0, sarcastic: 0, impolite: 0 };
  return {
    hostile: sigmoid(hottest + sum.uncivil / count),
    dismissive: sigmoid(sum.dismissive / count),
    sarcastic: sigmoid(sum.sarcastic / count),
    impolite: sigmoid(sum.impolite / count),
  };
}

/** Scores of a draft given as its sentences. Whoever sees each key keeps `scoreSentence` and calls `combineScores`. */
export function scoreDraft(sentences: readonly string[]): PerHead {
  return combineScores(sentences.map(scoreSentence));
}

/** The words of a sentence that weighed most towards `head`, heaviest first, at most `most`. */
export function explain(head: Head, sentence: string, most = 3): Reason[] {
  const words = wordsOf(sentence);
  const size = featuresOfWords(words).length;
  const models = head === 'hostile' ? [MODELS.heated, MODELS.uncivil] : [MODELS[head]];
  return words
    .flatMap((word, at) => {
      if (!word.spelled) return [];
      const weight = models.reduce(
        (sum, model) => sum + weigh(model, word, words[at - 1], words[at + 1]) * unitOf(model, size),
        0,
      );
      const { start, end } = word;
      return weight > 0 ? [{ text: sentence.slice(start, end), start, end, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, most);
}

/** The weight of a word's own features, and half of each pair it stands in. */
function weigh(model: Linear, word: Word, before: Word | undefined, after: Word | undefined): number {
  let sum = 0;
  eachBucketOfWord(word, (bucket) => (sum += weightOf(model, bucket)));
  const own = hashOf(word.form);
  if (before) sum += weightOf(model, pairBucket(hashOf(before.form), own)) / 2;
  if (after) sum += weightOf(model, pairBucket(own, hashOf(after.form))) / 2;
  return sum;
}
