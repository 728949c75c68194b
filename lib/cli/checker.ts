/** Turns input lines into output lines: what each worker of `tactful check` runs. */
import type { Engine } from '@/lib/analysis/analyse.ts';
import type { Report } from '@/lib/analysis/report.ts';
import { createAnalyser } from '@/lib/presets/analyser.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { BadRecord, readRecord, type DraftRecord } from './record.ts';

/** One line of input: its number, from 1, and its text, or a record that is parsed already (CSV). */
export interface InputLine {
  readonly line: number;
  readonly text: string;
}

export interface CheckedReport extends Pick<Report, 'kind' | 'kinds' | 'findings' | 'tone' | 'scores'> {
  readonly id: string | number | null;
}
export interface CheckedError {
  readonly id: string | number | null;
  readonly line: number;
  readonly error: string;
}
export type Checked = CheckedReport | CheckedError;

/** Analysers kept for presets that came with records. */
const MOST_ANALYSERS = 20;

/** Makes a checker under a base preset; the preset of a record adds to it, field by field. */
export function createChecker(base: Preset | undefined): (input: InputLine) => Checked {
  const analysers = new Map<string, Engine>();
  const analyserFor = ({ presetKey, preset }: DraftRecord): Engine => {
    let analyser = analysers.get(presetKey);
    if (!analyser) {
      if (analysers.size >= MOST_ANALYSERS) analysers.clear();
      analyser = createAnalyser({ preset: preset ? { ...base, ...preset } : base });
      analysers.set(presetKey, analyser);
    }
    return analyser;
  };
  return ({ line, text }) => {
    try {
      const record = readRecord(JSON.parse(text));
      return present(record.id, analyserFor(record).analyse(record.draft, record.situation));
    } catch (error) {
      if (error instanceof BadRecord) return { id: error.id, line, error: error.message };
      if (error instanceof SyntaxError) return { id: null, line, error: `not JSON: ${error.message}` };
      throw error;
    }
  };
}

function present(id: string | number | null, { kind, kinds, findings, tone, scores }: Report): CheckedReport {
  return {
    id,
    kind,
    kinds: rounded(kinds),
    findings: findings.map(({ rule, severity, start, end, message, fixes }) => ({
      rule,
      severity,
      start,
      end,
      message,
      fixes,
    })),
    tone,
    scores: rounded(scores),
  };
}

/** Four digits say all there is, and keep the lines short. */
function rounded<T extends Readonly<Record<string, number>>>(shares: T): T {
  return Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, Math.round(share * 1e4) / 1e4])) as T;
}

/** True for a record that makes the run exit with 1: a `stop` finding, or a line that can't be read. */
export function isAlarming(checked: Checked): boolean {
  return 'error' in checked || checked.findings.some(({ severity }) => severity === 'stop');
}
