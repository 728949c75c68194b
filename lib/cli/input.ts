/** Input as a stream of lines of NDJSON, whatever it came in. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { InputLine } from './checker.ts';

interface CsvColumns {
  readonly draft: string;
  readonly incoming: string | undefined;
}

/** The options that say how input is written. */
export const INPUT_OPTIONS = {
  csv: { type: 'boolean', default: false },
  'draft-column': { type: 'string' },
  'incoming-column': { type: 'string' },
} as const;
export const INPUT_USAGE = '[--draft-column NAME] [--incoming-column NAME] [--csv]';

export interface InputValues {
  readonly csv: boolean;
  readonly 'draft-column'?: string | undefined;
  readonly 'incoming-column'?: string | undefined;
}

/** The lines of a file, or of standard input for `-`: CSV by its name or by an option that only CSV has, else NDJSON. */
export function readInput(file: string, values: InputValues): AsyncGenerator<InputLine> {
  const { csv, 'draft-column': draft, 'incoming-column': incoming = 'incoming' } = values;
  const stream = openInput(file);
  const isCsv = csv || file.endsWith('.csv') || draft !== undefined;
  return isCsv ? readCsv(stream, { draft: draft ?? 'draft', incoming }) : readNdjson(stream);
}

/** Standard input for `-`. An unreadable file fails at the first read. */
function openInput(path: string): Readable {
  return path === '-' ? process.stdin : createReadStream(path);
}

/** The lines of an NDJSON stream; blank ones are skipped, their numbers kept. */
async function* readNdjson(stream: Readable): AsyncGenerator<InputLine> {
  let line = 0;
  for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
    line++;
    if (text.trim() !== '') yield { line, text };
  }
}

/** The records of a CSV stream with a header. Columns named like fields of a record (`id`, `site`) are taken too. */
async function* readCsv(stream: Readable, columns: CsvColumns): AsyncGenerator<InputLine> {
  const parser = stream.pipe(
    parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true, info: true }),
  );
  for await (const { record, info } of parser as AsyncIterable<{
    record: Record<string, string>;
    info: { lines: number };
  }>) {
    const incoming = columns.incoming ? record[columns.incoming] : undefined;
    const { id, site } = record;
    yield {
      line: info.lines,
      text: JSON.stringify({
        ...(id ? { id } : {}),
        ...(site ? { site } : {}),
        ...(incoming ? { incoming: { text: incoming } } : {}),
        draft: record[columns.draft],
      }),
    };
  }
}
