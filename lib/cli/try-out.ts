/** `tactful preset try`: what a preset would say of past replies, beside what is said of them now. */
import { parseArgs } from 'node:util';
import { bundledPreset, DEFAULT_PRESET_ID } from '@/lib/presets/bundled.ts';
import type { Tally } from '@/lib/presets/tally.ts';
import { tallyCsv } from '@/lib/presets/tally-csv.ts';
import { createTryOut } from '@/lib/presets/try-out.ts';
import type { InputLine } from './checker.ts';
import { INPUT_OPTIONS, INPUT_USAGE, readInput } from './input.ts';
import { loadGuidelines } from './preset-file.ts';
import { showProgress } from './progress.ts';
import { BadRecord, readRecord } from './record.ts';
import { formatTally } from './tally-table.ts';
import { UsageError } from './usage.ts';

export const TRY_USAGE = `try FILE [REPLIES|-] [--against OLD] [--format pretty|csv|json]
                  ${INPUT_USAGE}`;

const FORMATS: Readonly<Record<string, (tally: Tally) => string>> = {
  pretty: formatTally,
  csv: tallyCsv,
  json: (tally) => `${JSON.stringify(tally)}\n`,
};

/** Runs the command over a stream of replies. Exit code 1 where a line could not be read. */
export async function tryOut(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { against: { type: 'string' }, format: { type: 'string', default: 'pretty' }, ...INPUT_OPTIONS },
  });
  const [path, replies = '-', ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('try needs a preset and one file of replies');
  const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!format) throw new UsageError(`--format is one of ${Object.keys(FORMATS).join(', ')}`);
  const now = values.against === undefined ? bundledPreset(DEFAULT_PRESET_ID) : await loadGuidelines(values.against);
  const { add, tally } = createTryOut(now, await loadGuidelines(path));
  const progress = showProgress();
  for await (const line of readInput(replies, values)) {
    const { draft, situation } = readReply(line);
    add(draft, situation);
    progress.step();
  }
  progress.end();
  const result = tally();
  process.stdout.write(format(result));
  return result.unreadable > 0 ? 1 : 0;
}

/** A reply and what it answered; a preset that came with it has no say here. */
function readReply({ text }: InputLine): Pick<ReturnType<typeof readRecord>, 'situation'> & { draft: string | null } {
  try {
    return readRecord(JSON.parse(text));
  } catch (error) {
    if (error instanceof BadRecord || error instanceof SyntaxError) return { draft: null, situation: {} };
    throw error;
  }
}
