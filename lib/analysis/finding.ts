import type { Span } from './span.ts';

export const SEVERITIES = ['tip', 'warn', 'stop'] as const;
/** How bad: `stop` asks before posting, `warn` is worth changing, `tip` is polish. */
export type Severity = (typeof SEVERITIES)[number];

/** A safe rewrite. Taking it replaces the finding's own span by `replacement` and leaves a correct sentence. */
export interface Fix {
  /** What the button says, e.g. `Replace` or the new words themselves. */
  readonly label: string;
  readonly replacement: string;
}

/** One thing a rule noticed. `start` and `end` are UTF-16 offsets of the draft, or both `null` when something is missing. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number | null;
  readonly end: number | null;
  /** One plain sentence: what the reader of the reply will feel. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** One concrete better way; the rule's own advice where the finding has none. */
  readonly advice?: string | undefined;
  /** Words that weighed most, where a learned scorer raised this. */
  readonly because?: readonly string[] | undefined;
}

/** The marked part of the draft, or `null` for an absence. */
export function spanOf(finding: Finding): Span | null {
  return finding.start === null || finding.end === null ? null : { start: finding.start, end: finding.end };
}

/** Orders by severity, worst first, then by place in the text; absences come last of their severity. */
export function byUrgency(a: Finding, b: Finding): number {
  const severity = SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);
  return severity || (a.start ?? Infinity) - (b.start ?? Infinity) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** True where one of them is more than a matter of polish. */
export function hasOffence(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity !== 'tip');
}

/** The worst severity among the findings, or `null` when there are none. */
export function worstSeverity(findings: readonly Finding[]): Severity | null {
  return findings.reduce<Severity | null>(
    (worst, { severity }) =>
      worst === null || SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(worst) ? severity : worst,
    null,
  );
}
