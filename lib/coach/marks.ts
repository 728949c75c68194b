import type { Severity } from '@/lib/analysis/finding.ts';
import { spanOf } from '@/lib/analysis/finding.ts';
import type { Span } from '@/lib/analysis/span.ts';
import type { Snapshot } from '@/lib/editors/editor.ts';
import type { CoachState } from './state.ts';

/** The marked words of one finding. */
export interface Mark {
  /** Index into `CoachState.findings`. */
  readonly finding: number;
  readonly severity: Severity;
  /** UTF-16 offsets of the draft, without white space at either end. */
  readonly span: Span;
  /** Its popover is open: the words carry the wash of their severity. */
  readonly open: boolean;
}

/** Draws the marks of one composer, without touching the DOM inside it. */
export interface Painter {
  /** Replaces what was painted. `snapshot` is a reading of the text that the spans are of. */
  paint(marks: readonly Mark[], snapshot: Snapshot): void;
  /** The finding whose mark lies under a point of the viewport (CSS px), or `null`. */
  findingAt(x: number, y: number): number | null;
  /** Where the mark of a finding is on screen, one box a line. */
  boxesOf(finding: number): readonly DOMRect[];
  /** Removes all of it; the painter is not used again. */
  erase(): void;
}

/**
 * More marks than this are not drawn, the least urgent left out: with thousands of highlights in one text Chromium 156 paints for
 * 0.2 s on each key.
 */
const MOST_MARKS = 300;

/** The marks that a state shows, in the order of its findings: worst first. */
export function marksOf({ findings, text, openFinding }: CoachState): readonly Mark[] {
  return findings.slice(0, MOST_MARKS).flatMap((finding, index) => {
    const span = spanOf(finding);
    const trimmed = span && trim(text, span);
    return trimmed ? [{ finding: index, severity: finding.severity, span: trimmed, open: index === openFinding }] : [];
  });
}

function trim(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : null;
}
