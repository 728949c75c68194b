/** A half-open range of a text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One contiguous edit: `before.slice(start, start + removed)` became `inserted` characters. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The single edit that turns `before` into `after`, found by their common prefix and suffix. Linear. */
export function editBetween(before: string, after: string): Edit {
  const shortest = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shortest && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (
    suffix < shortest - prefix &&
    before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)
  ) {
    suffix++;
  }
  return { start: prefix, removed: before.length - prefix - suffix, inserted: after.length - prefix - suffix };
}

/**
 * Where a span lies after an edit: unchanged before it, shifted after it, `null` when the edit touched it.
 * An insertion right at a border counts as touching, because it may have lengthened the marked word.
 */
export function remapSpan(span: Span, edit: Edit): Span | null {
  const editEnd = edit.start + edit.removed;
  if (span.end < edit.start) return span;
  if (span.start > editEnd) {
    const shift = edit.inserted - edit.removed;
    return { start: span.start + shift, end: span.end + shift };
  }
  return edit.removed === 0 && edit.inserted === 0 ? span : null;
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
