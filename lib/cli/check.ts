/** `tactful check`: the analysis over a stream of drafts, a line in, a line out. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { Preset } from '@/lib/presets/schema.ts';
import { isAlarming } from './checker.ts';
import { FORMATS, formatChecked, headerOf, type Format } from './format.ts';
import { INPUT_OPTIONS, INPUT_USAGE, type InputValues, readInput } from './input.ts';
import { checkInline, checkInWorkers } from './pool.ts';
import { showProgress } from './progress.ts';
import { loadGuidelines } from './preset-file.ts';
import { UsageError } from './usage.ts';

export const CHECK_USAGE = `tactful check [FILE|-] [--preset P.json] [--format ndjson|pretty|csv] [--jobs N]
              ${INPUT_USAGE} [--exit-zero]`;

interface CheckOptions {
  readonly file: string;
  readonly preset: Preset | undefined;
  readonly format: Format;
  readonly jobs: number;
  readonly input: InputValues;
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
      ...INPUT_OPTIONS,
      'exit-zero': { type: 'boolean', default: false },
    },
  });
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new UsageError(`one file at a time, not also ${more.join(', ')}`);
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`--format is one of ${FORMATS.join(', ')}`);
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new UsageError('--jobs is a number from 1 to 64');
  return {
    file,
    format,
    jobs,
    preset: values.preset === undefined ? undefined : await loadGuidelines(values.preset),
    input: values,
    exitZero: values['exit-zero'],
  };
}

/** Runs the command. Exit code: 0, or 1 where a `stop` finding or a bad line was met. */
export async function check(args: readonly string[]): Promise<number> {
  const { file, preset, format, jobs, input, exitZero } = await readOptions(args);
  const lines = readInput(file, input);
  const results =
    jobs === 1
      ? checkInline(lines, preset)
      : checkInWorkers(lines, preset, jobs, new URL('./worker.mjs', import.meta.url));
  const progress = showProgress();
  let alarming = false;
  process.stdout.write(headerOf(format));
  for await (const { input: line, checked } of results) {
    alarming ||= isAlarming(checked);
    const draft =
      format === 'pretty' && !('error' in checked) ? (JSON.parse(line.text) as { draft: string }).draft : '';
    if (!process.stdout.write(formatChecked(checked, format, draft))) await once(process.stdout, 'drain');
    progress.step();
  }
  progress.end();
  return alarming && !exitZero ? 1 : 0;
}
