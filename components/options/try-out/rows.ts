/** A file of past replies as a stream of rows: a chunk of it in memory at a time, however large it is. */
import { parse } from 'csv-parse/browser/esm';
import { isGroup } from '../document.ts';
import type { Columns, FileShape } from './columns.ts';

export interface PastReply {
  readonly draft: string;
  readonly incoming: string | null;
}

/** What has been read so far: rows, and bytes of the file. A row that can't be read is `null`. */
export interface RowBatch {
  readonly rows: readonly (PastReply | null)[];
  readonly bytes: number;
}

/** Longer replies are cut, in UTF-16 units: nobody posts them, and one line must not fill the memory. */
const MOST_TEXT = 20_000;

/** The rows of a file, chunk by chunk. Throws where a CSV file breaks off within a quoted field. */
export async function* readRows(
  file: Blob,
  { format, delimiter }: FileShape,
  columns: Columns,
): AsyncGenerator<RowBatch> {
  const records = format === 'csv' ? createCsvReader(delimiter) : createLineReader();
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    const read = records.take(decoder.decode(chunk.value, { stream: true }));
    yield { rows: read.map((record) => replyOf(record, columns)), bytes };
  }
  yield { rows: records.end().map((record) => replyOf(record, columns)), bytes };
}

interface RecordReader {
  take(text: string): readonly unknown[];
  end(): readonly unknown[];
}

function createLineReader(): RecordReader {
  let rest = '';
  const recordOf = (line: string): unknown => {
    try {
      return JSON.parse(line);
    } catch {
      return null; // counted as a row that can't be read
    }
  };
  const recordsOf = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '').map(recordOf);
  return {
    take: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      return recordsOf(lines);
    },
    end: () => recordsOf([rest]),
  };
}

function createCsvReader(delimiter: string): RecordReader {
  const parser = parse({
    columns: (header: readonly string[]) => header.map((name) => name.trim()),
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  let fault: Error | null = null;
  parser.on('error', (error) => (fault = error));
  const drain = (): readonly unknown[] => {
    const records: unknown[] = [];
    for (let record: unknown = parser.read(); record !== null; record = parser.read()) records.push(record);
    if (fault) throw fault;
    return records;
  };
  return {
    take: (text) => {
      parser.write(text);
      return drain();
    },
    end: () => {
      parser.end();
      return drain();
    },
  };
}

function replyOf(record: unknown, columns: Columns): PastReply | null {
  if (!isGroup(record)) return null;
  const draft = record[columns.draft];
  if (typeof draft !== 'string') return null;
  return {
    draft: draft.slice(0, MOST_TEXT),
    incoming: columns.incoming === null ? null : textOf(record[columns.incoming]),
  };
}

/** A comment as text, or as an object that holds its text (`{"text": …}`). */
function textOf(value: unknown): string | null {
  const text = isGroup(value) ? value['text'] : value;
  return typeof text === 'string' ? text.slice(0, MOST_TEXT) : null;
}
