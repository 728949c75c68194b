/** Where two rules meet: the most specific speaks, once. */
import { byUrgency, SEVERITIES, type Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** By rule, the rules that keep it silent: the other way round of `over`. */
export type Silencers = ReadonlyMap<string, readonly string[]>;

export function silencersOf(rules: Iterable<Rule>): Silencers {
  const silencers = new Map<string, string[]>();
  for (const { id, over = [] } of rules) {
    for (const loser of over) silencers.set(loser, [...(silencers.get(loser) ?? []), id]);
  }
  return silencers;
}

/** So many things asked of a reply and met make it a caring one. */
const LEAST_MET = 2;

/**
 * Drops what another rule says better, and merges a rule's own overlapping findings into the most severe of them. Worst first.
 * A rule silences another on overlapping words, and anywhere in the draft where either of the two is an absence.
 * Findings that come in the order of the text cost linear time.
 */
export function settle(findings: readonly Finding[], silencers: Silencers): Finding[] {
  const ordered = findings.toSorted(byPlace);
  const silenced = overruled(ordered, silencers);
  const kept: Finding[] = [];
  const lastOf = new Map<string, number>();
  for (const finding of ordered) {
    if (silenced.has(finding)) continue;
    const at = lastOf.get(finding.rule);
    const last = at === undefined ? undefined : kept[at];
    if (at === undefined || !last || !meet(last, finding)) lastOf.set(finding.rule, kept.push(finding) - 1);
    else if (byUrgency(finding, last) < 0) kept[at] = finding;
  }
  // Each severity is nearly in order already, which is soon sorted.
  return SEVERITIES.toReversed().flatMap((own) => kept.filter(({ severity }) => severity === own).sort(byUrgency));
}

/**
 * A single hard word in a draft that meets everything asked of it is a slip, or a word that we misread: it is worth a tip.
 * `met` counts what the checklist asked for and found; one item alone (an answer, say) outweighs no hard word.
 */
export function soften(
  findings: readonly Finding[],
  met: number,
  isTone: (rule: string) => boolean,
): readonly Finding[] {
  const offences = findings.filter(({ severity }) => severity !== 'tip');
  const [only] = offences;
  if (met < LEAST_MET || offences.length !== 1 || only?.severity !== 'warn' || !isTone(only.rule)) return findings;
  return findings.map((finding) => (finding === only ? { ...finding, severity: 'tip' } : finding));
}

/** Those that meet a finding of a rule over theirs, whether that one is silenced itself or not. */
function overruled(ordered: readonly Finding[], silencers: Silencers): ReadonlySet<Finding> {
  const speaking = new Set(ordered.map(({ rule }) => rule));
  const missing = new Set(ordered.filter(isAbsence).map(({ rule }) => rule));
  const isOver = (rule: string, winners: ReadonlySet<string>): boolean =>
    silencers.get(rule)?.some((winner) => winners.has(winner)) ?? false;
  const everywhere = new Set([...speaking].filter((rule) => isOver(rule, missing)));
  const silenced = new Set<Finding>();
  ordered.forEach((finding, i) => {
    if (everywhere.has(finding.rule) || (isAbsence(finding) && isOver(finding.rule, speaking))) silenced.add(finding);
    for (let next = i + 1; !isAbsence(finding); next++) {
      const other = ordered[next];
      if (!other || isAbsence(other) || !meet(finding, other)) break;
      if (silencers.get(finding.rule)?.includes(other.rule)) silenced.add(finding);
      if (silencers.get(other.rule)?.includes(finding.rule)) silenced.add(other);
    }
  });
  return silenced;
}

function isAbsence({ start }: Finding): boolean {
  return start === null;
}

/** True where the two share words, or either is an absence. */
function meet(a: Finding, b: Finding): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return true;
  return a.start < b.end && b.start < a.end;
}

/** In the order of the text, the longer of two that begin together first, absences last. */
export function byPlace(a: Finding, b: Finding): number {
  return (a.start ?? Infinity) - (b.start ?? Infinity) || (b.end ?? 0) - (a.end ?? 0);
}
