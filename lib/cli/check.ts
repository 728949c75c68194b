/** `tactful check`: the analysis over a stream of drafts, a line in, a line out. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { Preset } from '@/lib/presets/schema.ts';
import { isAlarming } from './checker.ts';
import { FORMATS, formatChecked, headerOf, type Format } from './format.ts';
import { openInput, readCsv, readNdjson } from './input.ts';
import { checkInline, checkInWorkers } from './pool.ts';
import { showProgress } from './progress.ts';
import { loadPreset } from './preset-file.ts';
import { UsageError } from './usage.ts';

export const CHECK_USAGE = `tactful check [FILE|-] [--preset P.json] [--format ndjson|pretty|csv] [--jobs N]
              [--draft-column NAME] [--incoming-column NAME] [--csv] [--exit-zero]`;

interface CheckOptions {
  readonly file: string;
  readonly preset: Preset | undefined;
  readonly format: Format;
  readonly jobs: number;
  readonly csv: { readonly draft: string; readonly incoming: string | undefined } | null;
  readonly exitZero: boolean;
}

/** Reads the arguments. Throws {@link UsageError}. */
async function readOptions(args: readonly string[]): Promise<CheckOptions> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      preset: { type: 'string' },
      format: { type: 'string', default: 'ndjson' },
      jobs: { type: 'string', default: '1' },
      csv: { type: 'boolean', default: false },
      'draft-column': { type: 'string' },
      'incoming-column': { type: 'string' },
      'exit-zero': { type: 'boolean', default: false },
    },
  });
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new UsageError(`one file at a time, not also ${more.join(', ')}`);
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`--format is one of ${FORMATS.join(', ')}`);
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new UsageError('--jobs is a number from 1 to 64');
  const isCsv = values.csv || file.endsWith('.csv') || values['draft-column'] !== undefined;
  return {
    file,
    format,
    jobs,
    preset: values.preset === undefined ? undefined : await loadPreset(values.preset),
    csv: isCsv ? { draft: values['draft-column'] ?? 'draft', incoming: values['incoming-column'] ?? 'incoming' } : null,
    exitZero: values['exit-zero'],
  };
}

/** Runs the command. Exit code: 0, or 1 where a `stop` finding or a bad line was met. */
export async function check(args: readonly string[]): Promise<number> {
  const { file, preset, format, jobs, csv, exitZero } = await readOptions(args);
  const stream = openInput(file);
  const lines = csv ? readCsv(stream, csv) : readNdjson(stream);
  const results =
    jobs === 1
      ? checkInline(lines, preset)
      : checkInWorkers(lines, preset, jobs, new URL('./worker.mjs', import.meta.url));
  const progress = showProgress();
  let alarming = false;
  process.stdout.write(headerOf(format));
  for await (const { input, checked } of results) {
    alarming ||= isAlarming(checked);
    const draft =
      format === 'pretty' && !('error' in checked) ? (JSON.parse(input.text) as { draft: string }).draft : '';
    if (!process.stdout.write(formatChecked(checked, format, draft))) await once(process.stdout, 'drain');
    progress.step();
  }
  progress.end();
  return alarming && !exitZero ? 1 : 0;
}
