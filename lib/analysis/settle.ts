/** Where two rules meet: the most specific speaks, once. */
import { byUrgency, spanOf, type Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { overlaps } from './span.ts';

/** By rule, the rules that keep it silent: the other way round of `over`. */
export type Silencers = ReadonlyMap<string, readonly string[]>;

export function silencersOf(rules: Iterable<Rule>): Silencers {
  const silencers = new Map<string, string[]>();
  for (const { id, over = [] } of rules) {
    for (const loser of over) silencers.set(loser, [...(silencers.get(loser) ?? []), id]);
  }
  return silencers;
}

/** True where the two share words, or either is an absence. */
function meet(a: Finding, b: Finding): boolean {
  const one = spanOf(a);
  const other = spanOf(b);
  return !one || !other || overlaps(one, other);
}

/**
 * Drops what another rule says better, and merges a rule's own overlapping findings into the most severe of them. Worst first.
 * A rule silences another on overlapping words, and anywhere in the draft where either of the two is an absence.
 */
export function settle(findings: readonly Finding[], silencers: Silencers): Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.rule);
    if (same) same.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const kept: Finding[] = [];
  for (const [rule, same] of byRule) {
    const winners = (silencers.get(rule) ?? []).flatMap((winner) => byRule.get(winner) ?? []);
    let last: Finding | undefined;
    for (const finding of same.sort(byPlace)) {
      if (winners.some((winner) => meet(winner, finding))) continue;
      if (last && meet(last, finding)) {
        if (byUrgency(finding, last) >= 0) continue;
        kept.pop();
      }
      kept.push(finding);
      last = finding;
    }
  }
  return kept.sort(byUrgency);
}

function byPlace(a: Finding, b: Finding): number {
  return (a.start ?? Infinity) - (b.start ?? Infinity) || (b.end ?? 0) - (a.end ?? 0);
}
