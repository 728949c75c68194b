import { editBetween } from './span.ts';

/** Longest segment in code units: bounds the cost of one keystroke in a text without any sentence end. */
const MAX_SEGMENT = 600;

/** Words after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("'“‘])(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|approx|no|inc|ltd|co|dept|est|fig|[a-z])\.$/i;

/** A line break, or closing punctuation with whatever quotes, brackets and emoji trail it, and the white space after it. */
const BOUNDARY = /\n+|[.!?…]+["'”’)\]]*(?:\s*\p{Extended_Pictographic}\uFE0F?)*\s+/gu;

/** The end of the segment that starts at `start`: after its sentence end and the white space that follows. */
function segmentEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + MAX_SEGMENT);
  BOUNDARY.lastIndex = start;
  for (let match = BOUNDARY.exec(text); match && match.index < limit; match = BOUNDARY.exec(text)) {
    const end = match.index + match[0].length;
    if (text[match.index] === '.' && match[0].trimEnd() === '.') {
      const before = text.slice(Math.max(start, match.index - 12), match.index + 1);
      if (ABBREVIATION.test(before) && !/\n/.test(match[0])) continue;
    }
    return Math.min(end, start + MAX_SEGMENT * 2);
  }
  if (limit === text.length) return limit;
  const space = text.lastIndexOf(' ', limit - 1);
  if (space > start) return space + 1;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit + 1 : limit;
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
