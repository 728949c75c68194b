import type { Finding, Severity } from '@/lib/analysis/finding.ts';
import { findTakeable } from '@/lib/coach/batch.ts';
import { infoOf } from './rule-info.ts';

/** What a list of findings may ask for. */
export interface FindingActions {
  /** Takes the fix of this index. */
  fix(finding: Finding, fixIndex: number): void;
  ignore(finding: Finding): void;
  /** False for a stop that the team has locked. */
  canIgnore(finding: Finding): boolean;
  open(finding: Finding): void;
}

/** How the groups of the list are called, most pressing first. */
export const GROUPS: readonly { readonly severity: Severity; readonly title: string }[] = [
  { severity: 'stop', title: 'Before you post' },
  { severity: 'warn', title: 'Worth changing' },
  { severity: 'tip', title: 'Polish' },
];

/** Two to four words: the rule's title, else its id in words. */
export function titleOf(finding: Finding): string {
  const words = finding.rule.replaceAll('-', ' ');
  return infoOf(finding.rule)?.title ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The marked words, or `''` for an absence. */
export function wordsOf(finding: Finding, text: string): string {
  return text.slice(finding.start ?? 0, finding.end ?? 0);
}

/** What stays the same between two renderings of one finding. */
export function keyOf({ rule, start, end }: Finding): string {
  return `${rule} ${start} ${end}`;
}

/** The findings that one click may take together: none where one of the marks has no fix, or where it would be but one. */
export function allTakeable(marks: readonly Finding[]): readonly Finding[] {
  const takeable = marks.every(({ fixes }) => fixes.length > 0) ? findTakeable(marks) : [];
  return takeable.length > 1 ? takeable : [];
}
