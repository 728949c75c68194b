/** How much of a text stands in another: shared runs of three words. */
import { normalise } from '@/lib/analysis/tokens.ts';

const RUN = 3;
/** Shorter texts are alike by chance. */
export const LEAST_SHINGLES = 8;

type Index = ReadonlyMap<string, readonly number[]>;
const indexes = new WeakMap<readonly string[], Index>();

function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) shingles.add(words.slice(i, i + RUN).join(' '));
  return shingles;
}

/** Which replies hold a shingle; made once per list of replies. */
function indexOf(replies: readonly string[]): Index {
  let index = indexes.get(replies);
  if (!index) {
    const made = new Map<string, number[]>();
    replies.forEach((reply, at) => {
      const words = (reply.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []).flatMap(normalise);
      for (const shingle of shinglesOf(words)) {
        const holders = made.get(shingle);
        if (holders) holders.push(at);
        else made.set(shingle, [at]);
      }
    });
    indexes.set(replies, (index = made));
  }
  return index;
}

/** The greatest share (0–1) of the words' triples that stand in one of the replies. 0 for fewer than `LEAST_SHINGLES`. */
export function copiedShare(words: readonly string[], replies: readonly string[]): number {
  const shingles = shinglesOf(words);
  if (replies.length === 0 || shingles.size < LEAST_SHINGLES) return 0;
  const index = indexOf(replies);
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    for (const at of index.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return Math.max(0, ...shared.values()) / shingles.size;
}
