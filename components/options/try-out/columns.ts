/** Which column of a file of past replies holds the reply, and which the comment that it answered. */
import { parse } from 'csv-parse/browser/esm/sync';
import { isGroup } from '../document.ts';

export type FileFormat = 'csv' | 'ndjson';

export interface Columns {
  readonly draft: string;
  /** `null`: the file does not say what was answered. */
  readonly incoming: string | null;
}

export interface FileShape {
  readonly format: FileFormat;
  /** What sets the fields of a line apart; CSV only. */
  readonly delimiter: string;
  readonly names: readonly string[];
  /** The best guess, to be confirmed by a person. */
  readonly columns: Columns;
}

/** So much of a file tells its shape, in bytes. */
const HEAD = 64 * 1024;
const DRAFT_NAMES = ['draft', 'reply', 'response', 'answer', 'text', 'message', 'body', 'content'];
const INCOMING_NAMES = ['incoming', 'comment', 'post', 'question', 'customer', 'review', 'in_reply_to_text'];

/** Reads the beginning of a file. A sentence where it is none that can be read. */
export async function readShape(file: Blob): Promise<FileShape | string> {
  const head = (await file.slice(0, HEAD).text()).replace(/^\uFEFF/, '');
  const [line = ''] = head.split(/\r?\n/, 1);
  if (line.trim() === '') return 'The file is empty.';
  const format: FileFormat = line.trimStart().startsWith('{') ? 'ndjson' : 'csv';
  const delimiter = delimiterOf(line);
  const names = format === 'ndjson' ? keysOf(line) : headerOf(head, delimiter);
  if (typeof names === 'string') return names;
  const draft = bestOf(names, DRAFT_NAMES) ?? names[0];
  if (draft === undefined) return 'The first line names no columns.';
  const incoming = bestOf(
    names.filter((name) => name !== draft),
    INCOMING_NAMES,
  );
  return { format, delimiter, names, columns: { draft, incoming } };
}

function delimiterOf(line: string): string {
  const count = (mark: string): number => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function keysOf(line: string): readonly string[] | string {
  try {
    const record: unknown = JSON.parse(line);
    return isGroup(record) ? Object.keys(record) : 'The first line holds no fields.';
  } catch {
    return 'The first line is neither a CSV header nor an NDJSON record.';
  }
}

function headerOf(head: string, delimiter: string): readonly string[] | string {
  try {
    const [header = []] = parse(head, { delimiter, to: 1, trim: true, relax_quotes: true });
    return header;
  } catch {
    return 'The first line is no CSV header.';
  }
}

/** The name that is one of the wanted, or holds one; the earlier wanted first. */
function bestOf(names: readonly string[], wanted: readonly string[]): string | null {
  const lower = names.map((name) => name.toLowerCase());
  for (const test of [
    (name: string, word: string) => name === word,
    (name: string, word: string) => name.includes(word),
  ]) {
    for (const word of wanted) {
      const at = lower.findIndex((name) => test(name, word));
      const found = names[at];
      if (found !== undefined) return found;
    }
  }
  return null;
}
