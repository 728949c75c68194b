/** How `tactful check` prints a record. */
import { stringify } from 'csv-stringify/sync';
import { worstSeverity } from '@/lib/analysis/finding.ts';
import type { Checked } from './checker.ts';

export const FORMATS = ['ndjson', 'pretty', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What stands above the first record, if anything. */
export function headerOf(format: Format): string {
  return format === 'csv' ? 'id,kind,worst,findings,rules,warmth,calm,personal,focus,error\n' : '';
}

/** One record, with its line end. `draft` is quoted in the pretty form only. */
export function formatChecked(checked: Checked, format: Format, draft: string): string {
  if (format === 'ndjson') return `${JSON.stringify(checked)}\n`;
  return format === 'csv' ? csvLine(checked) : pretty(checked, draft);
}

function csvLine(checked: Checked): string {
  if ('error' in checked)
    return stringify([[checked.id, '', '', '', '', '', '', '', '', `line ${checked.line}: ${checked.error}`]]);
  const { id, kind, findings, tone } = checked;
  const rules = findings.map(({ rule }) => rule).join(' ');
  return stringify([
    [
      id,
      kind,
      worstSeverity(findings) ?? '',
      findings.length,
      rules,
      tone.warmth,
      tone.calm,
      tone.personal,
      tone.focus,
      '',
    ],
  ]);
}

function pretty(checked: Checked, draft: string): string {
  if ('error' in checked) return `line ${checked.line}: ${checked.error}\n\n`;
  const lines = [`${checked.id ?? '–'}  (${checked.kind})  ${draft}`];
  for (const { severity, rule, start, end, message, fixes } of checked.findings) {
    const words = start === null || end === null ? '' : ` “${draft.slice(start, end)}”`;
    lines.push(`  ${severity.padEnd(4)}  ${rule}${words}  ${message}`);
    for (const { replacement } of fixes) lines.push(`        → ${replacement}`);
  }
  return `${lines.join('\n')}\n\n`;
}
