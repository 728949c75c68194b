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
export function segment(text: string, from = 0): Span[] {
  const segments: Span[] = [];
  for (let start = from; start < text.length;) {
    const end = segmentEnd(text, start);
    segments.push({ start, end });
    start = end;
  }
  return segments;
}

/**
 * The segments of `after`, given those of `before`: only the part around the edit is cut again, up to the first border that
 * both share. Same result as `segment(after)`.
 */
export function resegment(before: string, segments: readonly Span[], after: string): Span[] {
  const edit = editBetween(before, after);
  const shift = edit.inserted - edit.removed;
  const editEnd = edit.start + edit.inserted;
  // A border depends on what follows it, so the two segments before the edit are cut again too.
  let kept = segments.findIndex(({ end }) => end >= edit.start);
  kept = Math.max(0, (kept < 0 ? segments.length : kept) - 2);
  const result = segments.slice(0, kept);
  let next = kept;
  for (let start = result.at(-1)?.end ?? 0; start < after.length;) {
    while (next < segments.length && (segments[next]?.start ?? 0) + shift < start) next++;
    if (start > editEnd && (segments[next]?.start ?? -1) + shift === start) {
      for (const { start: s, end: e } of segments.slice(next)) result.push({ start: s + shift, end: e + shift });
      return result;
    }
    const end = segmentEnd(after, start);
    result.push({ start, end });
    start = end;
  }
  return result;
}
