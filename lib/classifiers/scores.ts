import { eachBucketOfWord, featuresOfWords, hashOf, pairBucket } from './features.ts';
import { logitOf, sigmoid, unpackLinear, weightOf, type Linear, type PackedLinear } from './linear.ts';
import packed from './weights/draft.json';
import { wordsOf, type Word } from './words.ts';

/** What the learned scorers of a draft look for; `dismissive` includes condescending. */
export type Head = 'hostile' | 'dismissive' | 'sarcastic' | 'impolite';
/** One number a head. */
export type PerHead = Readonly<Record<Head, number>>;
/** Calibrated logits of one sentence, to be kept by its text; `null` where it has no word. */
export type SentenceScore = PerHead | null;

/** A word that weighed, its UTF-16 span, and by how many logits it moved the sentence. */
export interface Reason {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

interface Scorer extends PackedLinear {
  readonly threshold: number;
}

const SCORERS: Readonly<Record<Head, Scorer>> = packed;
const MODELS: Readonly<Record<Head, Linear>> = eachHead((head) => unpackLinear(SCORERS[head]));

/** Scores of a single sentence from which on it may be marked; chosen on dev data for precision (figures in README.md). */
export const THRESHOLDS: PerHead = eachHead((head) => SCORERS[head].threshold);

/** Weighs one sentence: one pass over its features for all heads. */
export function scoreSentence(sentence: string): SentenceScore {
  const features = featuresOfWords(wordsOf(sentence));
  return features.length === 0 ? null : eachHead((head) => logitOf(MODELS[head], features));
}

/** Scores, 0–1, of a text from its sentences: the mean of their logits. Without a word all are 0. */
export function combineScores(sentences: readonly SentenceScore[]): PerHead {
  const weighed = sentences.filter((sentence) => sentence !== null);
  return eachHead((head) => {
    if (weighed.length === 0) return 0;
    return sigmoid(weighed.reduce((sum, sentence) => sum + sentence[head], 0) / weighed.length);
  });
}

/** Scores, 0–1, of a draft given as its sentences. Whoever sees each key keeps `scoreSentence` and calls `combineScores`. */
export function scoreDraft(sentences: readonly string[]): PerHead {
  return combineScores(sentences.map(scoreSentence));
}

/** The words of a sentence that weighed most towards `head`, heaviest first, at most `most`. */
export function explain(head: Head, sentence: string, most = 3): Reason[] {
  const words = wordsOf(sentence);
  const model = MODELS[head];
  const length = Math.sqrt(featuresOfWords(words).length);
  return words
    .flatMap((word, at) => {
      const weight = word.spelled ? weigh(model, word, words[at - 1], words[at + 1]) / length : 0;
      const { start, end } = word;
      return weight > 0 ? [{ text: sentence.slice(start, end), start, end, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, most);
}

/** A word's own features, and half of each pair it stands in. */
function weigh(model: Linear, word: Word, before: Word | undefined, after: Word | undefined): number {
  let sum = 0;
  eachBucketOfWord(word, (bucket) => (sum += weightOf(model, bucket)));
  const own = hashOf(word.form);
  if (before) sum += weightOf(model, pairBucket(hashOf(before.form), own)) / 2;
  if (after) sum += weightOf(model, pairBucket(own, hashOf(after.form))) / 2;
  return sum;
}

function eachHead<T>(value: (head: Head) => T): Readonly<Record<Head, T>> {
  return {
    hostile: value('hostile'),
    dismissive: value('dismissive'),
    sarcastic: value('sarcastic'),
    impolite: value('impolite'),
  };
}
