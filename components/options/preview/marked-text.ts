import { type Finding, SEVERITIES, type Severity, spanOf } from '@/lib/analysis/finding.ts';

/** A stretch of a draft under one mark, or under none. */
export interface Run {
  readonly text: string;
  readonly severity: Severity | null;
}

/** The draft cut where marks begin and end; where marks lie over each other the most pressing shows. */
export function runsOf(text: string, findings: readonly Finding[]): readonly Run[] {
  const spans = findings.flatMap((finding) => {
    const span = spanOf(finding);
    return span ? [{ ...span, rank: SEVERITIES.indexOf(finding.severity) }] : [];
  });
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const ranks = spans.filter((span) => span.start <= start && end <= span.end).map(({ rank }) => rank);
    return { text: text.slice(start, end), severity: SEVERITIES[Math.max(-1, ...ranks)] ?? null };
  });
}
