import { infoOf } from '@/components/report/rule-info.ts';
import { type Tally, total } from './tally.ts';

/** Characters that make a spreadsheet take a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The result of a run as CSV: one line a rule, and no reply beyond the examples. */
export function tallyCsv({ rules }: Tally): string {
  const header = ['rule', 'title', 'now', 'with changes', 'stops now', 'stops with changes', 'examples'];
  const lines = rules.map(({ rule, now, next, examples }) => [
    rule,
    infoOf(rule)?.title ?? rule,
    total(now),
    total(next),
    now.stop,
    next.stop,
    examples.map(({ row, words }) => `${row}: ${words}`).join('\n'),
  ]);
  return [header, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
