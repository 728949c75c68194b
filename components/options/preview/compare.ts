/** What a preset would say of a draft, beside what is said of it now. */
import type { Finding, Severity } from '@/lib/analysis/finding.ts';

export interface Compared {
  readonly finding: Finding;
  /** How loud it is now; `null` where it is not said at all. */
  readonly before: Severity | null;
  /** How loud it would be; `null` where it would fall silent. */
  readonly after: Severity | null;
}

const placeOf = ({ rule, start, end }: Finding): string => `${rule} ${start} ${end}`;

/** Those that would be said, in their order, then those that would not any more. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): readonly Compared[] {
  const was = new Map(before.map((finding) => [placeOf(finding), finding]));
  const is = new Set(after.map(placeOf));
  return [
    ...after.map((finding) => ({
      finding,
      before: was.get(placeOf(finding))?.severity ?? null,
      after: finding.severity,
    })),
    ...before
      .filter((finding) => !is.has(placeOf(finding)))
      .map((finding) => ({ finding, before: finding.severity, after: null })),
  ];
}
