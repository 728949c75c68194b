import type { Finding } from '@/lib/analysis/finding.ts';
import { spanOf } from '@/lib/analysis/finding.ts';
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import { type Edit, editBetween } from '@/lib/analysis/span.ts';

/** A moment of typing, for deciding what may be shown in it. */
export interface Moment {
  /** Findings of `text`. */
  readonly findings: readonly Finding[];
  readonly text: string;
  /** What is on show now, and the text it was found in. */
  readonly shown: readonly Finding[];
  readonly shownText: string;
  /** Offset in `text`, or `null` when the caret is elsewhere. */
  readonly caret: number | null;
}

/**
 * The findings that may show while the person is still typing. One that is new waits for the end of the word it is raised by, be it
 * that word or a whole sentence up to it, and one for something missing for the end of the sentence: half a word is no verdict, and
 * its mark would flash for one key. What is on show stays, what is gone goes at once.
 */
export function presentable({ findings, text, shown, shownText, caret }: Moment): readonly Finding[] {
  if (caret === null) return findings;
  const edit = editBetween(shownText, text);
  const standing = new Set(shown.map((finding) => placeOf(finding, edit)));
  return findings.filter((finding) => standing.has(placeOf(finding)) || !isUnderWay(finding, text, caret));
}

function isUnderWay(finding: Finding, text: string, caret: number): boolean {
  const span = spanOf(finding);
  if (span === null) return !/[.!?…\n]\s*$/u.test(text.slice(0, caret));
  const touchesCaret = span.start < caret && caret <= span.end;
  return touchesCaret && /[\p{L}\p{N}’'-]$/u.test(text.slice(span.start, caret));
}

/** Rule and start: an edit behind the start may have changed the words, and it is still the same remark. */
function placeOf({ rule, start }: Finding, edit?: Edit): string {
  const moved = start !== null && edit && start >= edit.start + edit.removed && start > edit.start;
  return `${rule} ${moved ? start + edit.inserted - edit.removed : start}`;
}

/** True for a `stop` of a rule that the team has locked: it stays until its words are changed. */
export function isKeptOn({ rule, severity }: Finding, { rules }: Guidelines): boolean {
  return severity === 'stop' && rules?.[rule]?.lock === true;
}

/** The rule and the words it marks: what `ignore here` hides, wherever those words stand in this draft. */
export function remarkOf({ rule, start, end }: Finding, text: string): string {
  return start === null || end === null ? rule : `${rule}\n${text.slice(start, end).toLowerCase()}`;
}

/** The index in `findings` of what was `open` in `before`, or `null` when it is no longer there. */
export function followFinding(
  open: Finding | undefined,
  before: string,
  findings: readonly Finding[],
  text: string,
): number | null {
  if (!open) return null;
  const place = placeOf(open, editBetween(before, text));
  const index = findings.findIndex((finding) => placeOf(finding) === place);
  return index < 0 ? null : index;
}

/** The finding that `other` is a copy of: findings come back from the popup by value. */
export function findingLike(findings: readonly Finding[], other: Finding): Finding | undefined {
  return findings.find(({ rule, start, end }) => rule === other.rule && start === other.start && end === other.end);
}
