import type { Finding, Severity } from '@/lib/analysis/finding.ts';
import { spanOf } from '@/lib/analysis/finding.ts';
import type { ChecklistItem } from '@/lib/analysis/report.ts';
import type { Span } from '@/lib/analysis/span.ts';

/** Findings sorted by where they show. */
export interface Sorted {
  /** Those with words in the draft: the list. Words that two rules speak of are listed once, under the more urgent. */
  readonly marks: readonly Finding[];
  /** What a good answer still lacks: shown as open lines of the checklist. */
  readonly missing: readonly Finding[];
  /** About the conversation rather than the words: shown with what is being answered. */
  readonly notes: readonly Finding[];
}

/** Sorts findings, the most urgent first, by where a surface shows them; the order within each part is kept. */
export function sortFindings(findings: readonly Finding[], checklist: readonly ChecklistItem[]): Sorted {
  const lines = new Set(checklist.map(({ rule }) => rule));
  const absences = findings.filter((finding) => spanOf(finding) === null);
  return {
    marks: findings.filter((finding, index) => {
      const span = spanOf(finding);
      return span !== null && !findings.slice(0, index).some((earlier) => covers(earlier, span));
    }),
    missing: absences.filter(({ rule }) => lines.has(rule)),
    notes: absences.filter(({ rule }) => !lines.has(rule)),
  };
}

function covers(finding: Finding, { start, end }: Span): boolean {
  const span = spanOf(finding);
  return span !== null && span.start <= start && end <= span.end;
}

const count = (findings: readonly Finding[], severity: Severity) =>
  findings.filter((finding) => finding.severity === severity).length;

/** How much is left, in words: "1 to settle, 2 to change", "2 tips", "3 to add", "Nothing to change". */
export function summaryOf({ marks, missing, notes }: Sorted): string {
  const settle = count([...marks, ...missing, ...notes], 'stop');
  const change = count(marks, 'warn');
  const tips = count(marks, 'tip');
  const parts = [settle && `${settle} to settle`, change && `${change} to change`].filter(Boolean);
  if (parts.length > 0) return parts.join(', ');
  if (tips > 0) return tips === 1 ? '1 tip' : `${tips} tips`;
  if (missing.length > 0) return `${missing.length} to add`;
  return notes.length > 0 ? 'Something to know' : 'Nothing to change';
}

/** The summary as a screen reader hears it once typing pauses; silence where nothing is left. */
export function announcementOf(sorted: Sorted): string {
  const summary = summaryOf(sorted);
  if (summary === 'Nothing to change') return '';
  return /^\d+ to settle$/.test(summary) ? `${summary} before you post` : summary;
}

/** The number and severity that the pill carries; `null` when all is fine. */
export function headlineOf({ marks, missing, notes }: Sorted): { severity: Severity; count: number } | null {
  const stops = count([...marks, ...missing, ...notes], 'stop');
  if (stops > 0) return { severity: 'stop', count: stops };
  const warnings = count(marks, 'warn');
  if (warnings > 0) return { severity: 'warn', count: warnings };
  const rest = count(marks, 'tip') || missing.length || notes.length;
  return rest > 0 ? { severity: 'tip', count: rest } : null;
}
