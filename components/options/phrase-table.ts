/** Phrases pasted from a spreadsheet: rows of match, severity, instead, why, inflect. */
import { parse } from 'csv-parse/browser/esm/sync';
import { SEVERITIES, type Severity } from '@/lib/analysis/finding.ts';

export interface PastedPhrase {
  readonly match: string;
  readonly severity: Severity;
  readonly why?: string;
  readonly instead?: readonly string[];
  readonly inflect?: true;
}

export interface PastedPhrases {
  readonly phrases: readonly PastedPhrase[];
  /** What could not be read, one sentence a row. */
  readonly problems: readonly string[];
}

const COLUMNS = ['match', 'severity', 'instead', 'why', 'inflect'] as const;
type Column = (typeof COLUMNS)[number];

/** What people write over their columns. */
const HEADINGS: Readonly<Record<string, Column>> = {
  match: 'match',
  phrase: 'match',
  word: 'match',
  severity: 'severity',
  level: 'severity',
  instead: 'instead',
  say: 'instead',
  replacement: 'instead',
  why: 'why',
  reason: 'why',
  inflect: 'inflect',
};

const YES = new Set(['yes', 'true', '1', 'y', 'x']);

/** Reads tabs (a copied range) or commas and semicolons (a CSV file); a first row of headings is optional. Never throws. */
export function readPhraseTable(text: string): PastedPhrases {
  const rows = readRows(text);
  if (typeof rows === 'string') return { phrases: [], problems: [rows] };
  const headings = rows[0]?.map((cell) => HEADINGS[cell.toLowerCase()]) ?? [];
  const hasHeadings = headings.includes('match');
  const columns: readonly (Column | undefined)[] = hasHeadings ? headings : COLUMNS;
  const phrases: PastedPhrase[] = [];
  const problems: string[] = [];
  for (const [at, cells] of rows.entries()) {
    if (hasHeadings && at === 0) continue;
    const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    const phrase = phraseOf(cell);
    if (typeof phrase === 'string') problems.push(`Row ${at + 1} ${phrase}`);
    else phrases.push(phrase);
  }
  return { phrases, problems };
}

function readRows(text: string): string[][] | string {
  const [firstLine = ''] = text.split('\n', 1);
  const delimiter = firstLine.includes('\t') ? '\t' : firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',';
  try {
    return parse(text, {
      delimiter,
      bom: true,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function phraseOf(cell: (column: Column) => string): PastedPhrase | string {
  const match = cell('match');
  const level = cell('severity').toLowerCase() || 'warn';
  const severity = SEVERITIES.find((name) => name === level);
  if (match === '') return 'has no phrase.';
  if (!severity) return `says “${level}”: write tip, warn or stop.`;
  const instead = cell('instead')
    .split('|')
    .map((words) => words.trim())
    .filter((words) => words !== '');
  const why = cell('why');
  return {
    match,
    severity,
    ...(instead.length > 0 ? { instead } : {}),
    ...(why ? { why } : {}),
    ...(YES.has(cell('inflect').toLowerCase()) ? { inflect: true } : {}),
  };
}
