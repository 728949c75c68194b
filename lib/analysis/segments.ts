import { editBetween } from './span.ts';

/** Longest segment in code units: bounds the cost of one keystroke in a text without any sentence end. */
const MAX_SEGMENT = 600;

/** Words after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("'“‘])(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|approx|no|inc|ltd|co|dept|est|fig|[a-z])\.$/i;

/**
 * A line break, or closing punctuation with whatever quotes, brackets and emoji trail it, and the white space after it. A run of
 * marks is taken whole or not at all: else a wall of them would be tried from each of its marks on.
 */
const BOUNDARY = /\n+|(?<![.!?…])[.!?…]+(?![.!?…])["'”’)\]]*(?:\s*\p{Extended_Pictographic}\uFE0F?)*\s+/gu;

/** The end of the segment that starts at `start`: after its sentence end and the white space that follows. */
function segmentEnd(text: string, start: number): number {
  // Nothing further on matters, and nothing before: the same words are cut alike wherever they stand.
  return start + firstSegment(text.slice(start, start + 2 * MAX_SEGMENT));
}

/** The length of a text's first segment. */
function firstSegment(text: string): number {
  for (const { index, 0: mark } of text.matchAll(BOUNDARY)) {
    if (index >= MAX_SEGMENT) break;
    const isAbbreviated = mark.trimEnd() === '.' && ABBREVIATION.test(text.slice(Math.max(0, index - 12), index + 1));
    if (!isAbbreviated || mark.includes('\n')) return index + mark.length;
  }
  if (text.length <= MAX_SEGMENT) return text.length;
  const space = text.lastIndexOf(' ', MAX_SEGMENT - 1);
  if (space > 0) return space + 1;
  return isLowSurrogate(text.charCodeAt(MAX_SEGMENT)) ? MAX_SEGMENT + 1 : MAX_SEGMENT;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Where the sentences of a text end; together they cover all of it, white space belongs to the sentence before it. Linear. */
export function segment(text: string): number[] {
  return resegment('', [], text).ends;
}

/** A text cut again after an edit, and how much of the old cut still stands. */
export interface Recut {
  /** Where each segment ends, in UTF-16 code units. */
  readonly ends: number[];
  /** So many segments at the beginning are the old ones, in place. */
  readonly head: number;
  /** So many at the end are the old ones, moved. */
  readonly tail: number;
}

/**
 * The segments of `after`, given those of `before`: only the part around the edit is cut again, up to the first border that
 * both share. Same segments as `segment(after)`.
 */
export function resegment(before: string, old: readonly number[], after: string): Recut {
  const edit = editBetween(before, after);
  const shift = edit.inserted - edit.removed;
  const editEnd = edit.start + edit.inserted;
  // A border depends on what follows it, so the two segments before the edit are cut again too.
  const touched = old.findLastIndex((end) => end < edit.start) + 1;
  const head = Math.max(0, touched - 2);
  const ends = old.slice(0, head);
  let next = head;
  for (let start = ends.at(-1) ?? 0; start < after.length;) {
    while (next < old.length && startOf(old, next) + shift < start) next++;
    if (start > editEnd && next < old.length && startOf(old, next) + shift === start) {
      for (const end of old.slice(next)) ends.push(end + shift);
      return { ends, head, tail: old.length - next };
    }
    start = segmentEnd(after, start);
    ends.push(start);
  }
  return { ends, head, tail: 0 };
}

function startOf(ends: readonly number[], index: number): number {
  return ends[index - 1] ?? 0;
}
