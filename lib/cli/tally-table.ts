/** A try-out's result as text for a terminal. */
import type { Severity } from '@/lib/analysis/finding.ts';
import { type Counts, type Tally, total, type TriedExample } from '@/lib/presets/tally.ts';

const figure = (count: number): string => count.toLocaleString('en');

/** `1,204`, or `12 → 40` where the presets differ. */
const change = (now: number, next: number): string => (now === next ? figure(now) : `${figure(now)} → ${figure(next)}`);

const COLUMNS: readonly { readonly head: string; readonly of: (counts: Counts) => number }[] = [
  { head: 'replies', of: total },
  { head: 'stop', of: ({ stop }) => stop },
  { head: 'warn', of: ({ warn }) => warn },
  { head: 'tip', of: ({ tip }) => tip },
];

/** A line a rule with what it flags now and then, and a few of the replies under it. */
export function formatTally({ replies, unreadable, flagged, rules }: Tally): string {
  const rows = rules.map(({ rule, now, next }) => [rule, ...COLUMNS.map(({ of }) => change(of(now), of(next)))]);
  const table = [['rule', ...COLUMNS.map(({ head }) => head)], ...rows];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
  const [head = '', ...lines] = table.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
  return [
    `${figure(replies)} replies. With a warning or a stop: ${change(flagged.now, flagged.next)}.`,
    ...(unreadable > 0 ? [`${figure(unreadable)} lines could not be read.`] : []),
    '',
    head,
    ...lines.flatMap((line, at) => [line, ...(rules[at]?.examples ?? []).map(exampleLine)]),
    '',
  ].join('\n');
}

function exampleLine({ row, words, now, next }: TriedExample): string {
  const level = (severity: Severity | null): string => severity ?? 'nothing';
  const said = now === next ? level(next) : `${level(now)} → ${level(next)}`;
  return `    ${figure(row)}: “${words.replaceAll(/\s+/g, ' ')}” (${said})`;
}
