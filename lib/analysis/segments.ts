import { editBetween, type Span } from './span.ts';

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

/** Cuts a text into sentences that together cover all of it; white space belongs to the sentence before it. Linear. */
export function segment(text: string): Span[] {
  const segments: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = segmentEnd(text, start);
    segments.push({ start, end });
    start = end;
  }
  return segments;
}

/** A text cut again after an edit, and how much of the old cut still stands. */
export interface Recut {
  readonly segments: readonly Span[];
  /** So many segments at the beginning are the old ones, in place. */
  readonly head: number;
  /** So many at the end are the old ones, moved by `shift` code units. */
  readonly tail: number;
  readonly shift: number;
}

/**
 * The segments of `after`, given those of `before`: only the part around the edit is cut again, up to the first border that
 * both share. Same segments as `segment(after)`.
 */
export function resegment(before: string, old: readonly Span[], after: string): Recut {
  const edit = editBetween(before, after);
  const shift = edit.inserted - edit.removed;
  const editEnd = edit.start + edit.inserted;
  // A border depends on what follows it, so the two segments before the edit are cut again too.
  const touched = old.findIndex(({ end }) => end >= edit.start);
  const head = Math.max(0, (touched < 0 ? old.length : touched) - 2);
  const segments = old.slice(0, head);
  let next = head;
  for (let start = segments.at(-1)?.end ?? 0; start < after.length;) {
    while (next < old.length && (old[next]?.start ?? 0) + shift < start) next++;
    if (start > editEnd && (old[next]?.start ?? -1) + shift === start) {
      for (const span of old.slice(next)) segments.push({ start: span.start + shift, end: span.end + shift });
      return { segments, head, tail: old.length - next, shift };
    }
    const end = segmentEnd(after, start);
    segments.push({ start, end });
    start = end;
  }
  return { segments, head, tail: 0, shift };
}
