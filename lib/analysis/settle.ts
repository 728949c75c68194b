/** Where two rules meet: the most specific speaks, once. */
import type { Finding } from './finding.ts';
import { byUrgency, spanOf } from './finding.ts';
import type { Rule } from './rule.ts';
import { overlaps } from './span.ts';

/**
 * Drops what another rule says better (`over`), and merges a rule's own overlapping findings into the first of them. Worst first.
 * `over` holds on overlapping words, and anywhere in the draft where either of the two is an absence.
 */
export function settle(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): Finding[] {
  const isOver = (winner: Finding, loser: Finding): boolean => {
    if (!rules.get(winner.rule)?.over?.includes(loser.rule)) return false;
    const a = spanOf(winner);
    const b = spanOf(loser);
    return !a || !b || overlaps(a, b);
  };
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(byUrgency)) {
    const span = spanOf(finding);
    const isRepeated = kept.some((other) => {
      const taken = spanOf(other);
      return other.rule === finding.rule && (span && taken ? overlaps(span, taken) : span === taken);
    });
    if (!isRepeated && !findings.some((other) => isOver(other, finding))) kept.push(finding);
  }
  return kept;
}
