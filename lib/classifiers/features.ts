import { wordsOf, type Word } from './words.ts';

/** Buckets that features are hashed into; a model with fewer folds them by `bucket & (size - 1)`. */
export const BUCKETS = 1 << 16;
const LONGEST_GRAM = 5;

/** The distinct buckets of one text, sorted by first appearance: one list for every scorer. */
export type Features = Uint16Array;

// Scratch space, so that a sentence costs one small array: when each bucket was last filled, and the buckets of this text.
const filled = new Uint32Array(BUCKETS);
const found = new Uint16Array(BUCKETS);
let generation = 0;

/**
 * Hashed binary features of a text: its words, pairs of neighbouring words, and runs of 2–5 characters inside a word.
 * Names, handles, links, numbers and words of identity are masked. Linear in the length of the text.
 */
export function featuresOf(text: string): Features {
  return featuresOfWords(wordsOf(text));
}

/** The same for words already read. */
export function featuresOfWords(words: readonly Word[]): Features {
  let count = 0;
  generation++;
  const add = (bucket: number): void => {
    if (filled[bucket] === generation) return;
    filled[bucket] = generation;
    found[count++] = bucket;
  };
  let before = START;
  for (const word of words) {
    eachBucketOfWord(word, add);
    const own = hashOf(word.form);
    add(pairBucket(before, own));
    before = own;
  }
  if (words.length > 0) add(pairBucket(before, END));
  return found.slice(0, count);
}

const PRIME = 0x01000193;
const START = hashOf('<s>');
const END = hashOf('</s>');
const SHOUTED = hashOf('<caps>') & (BUCKETS - 1);

/** Calls `visit` with each bucket that one word fills by itself: the word, its character runs, its capitals. */
export function eachBucketOfWord(word: Word, visit: (bucket: number) => void): void {
  const { form } = word;
  visit(mix(hashOf(form)) & (BUCKETS - 1));
  if (word.shouted) visit(SHOUTED);
  if (!word.spelled) return;
  const framed = `<${form}>`;
  for (let from = 0; from < framed.length - 1; from++) {
    let hash = GRAM_SEED;
    const to = Math.min(framed.length, from + LONGEST_GRAM);
    for (let at = from; at < to; at++) {
      hash = Math.imul(hash ^ framed.charCodeAt(at), PRIME);
      if (at > from) visit(mix(hash) & (BUCKETS - 1));
    }
  }
}

/** The bucket of two neighbouring words, given their hashes. */
export function pairBucket(first: number, second: number): number {
  return mix(Math.imul(first, PRIME) ^ second) & (BUCKETS - 1);
}

const GRAM_SEED = 0x9e3779b1;

/** FNV-1a of a string, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** Spreads the high bits into the low ones, which choose the bucket (the finalizer of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
