import { stringify } from 'csv-stringify/browser/esm/sync';
import { rules as catalogue } from '@/lib/rules/index.ts';
import { type Tally, total } from './tally.ts';

const HEADER = ['rule', 'title', 'now', 'with changes', 'stops now', 'stops with changes', 'examples'];
const titles: ReadonlyMap<string, string> = new Map(catalogue.map(({ id, title }) => [id, title]));

/** The result of a run as CSV: one line a rule, no reply beyond the examples, no cell that a spreadsheet would run. */
export function tallyCsv({ rules }: Tally): string {
  const lines = rules.map(({ rule, now, next, examples }) => [
    rule,
    titles.get(rule) ?? rule,
    total(now),
    total(next),
    now.stop,
    next.stop,
    examples.map(({ row, words }) => `${row}: ${words}`).join('\n'),
  ]);
  return stringify([HEADER, ...lines], { escape_formulas: true, record_delimiter: 'windows' });
}
