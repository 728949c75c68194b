/** What two presets say of many replies, rule by rule. Its size depends on the rules, not on the replies. */
import { type Finding, SEVERITIES, type Severity, worstSeverity } from '@/lib/analysis/finding.ts';

/** Replies that a rule flagged, by how loud. */
export type Counts = Readonly<Record<Severity, number>>;

export interface TriedExample {
  /** Number of the reply in the file, from 1. */
  readonly row: number;
  /** The words that were marked, or the beginning of a reply that lacks something. */
  readonly words: string;
  readonly now: Severity | null;
  readonly next: Severity | null;
}

export interface RuleTally {
  readonly rule: string;
  readonly now: Counts;
  readonly next: Counts;
  /** A few, those first on which the presets differ. */
  readonly examples: readonly TriedExample[];
}

export interface Tally {
  readonly replies: number;
  readonly unreadable: number;
  /** Replies with at least one warning or stop. */
  readonly flagged: { readonly now: number; readonly next: number };
  readonly rules: readonly RuleTally[];
}

const EXAMPLES = 3;
const MOST_WORDS = 160;

interface Growing {
  readonly now: Record<Severity, number>;
  readonly next: Record<Severity, number>;
  differing: TriedExample[];
  same: TriedExample[];
}

export interface Tallier {
  add(draft: string | null, now: readonly Finding[], next: readonly Finding[]): void;
  tally(): Tally;
}

export function createTallier(): Tallier {
  const byRule = new Map<string, Growing>();
  const flagged = { now: 0, next: 0 };
  let rows = 0;
  let unreadable = 0;

  const growing = (rule: string): Growing => {
    let entry = byRule.get(rule);
    if (!entry) {
      entry = { now: zero(), next: zero(), differing: [], same: [] };
      byRule.set(rule, entry);
    }
    return entry;
  };

  const count = (draft: string, rule: string, now: readonly Finding[], next: readonly Finding[]): void => {
    const entry = growing(rule);
    const was = worstSeverity(now);
    const is = worstSeverity(next);
    if (was) entry.now[was]++;
    if (is) entry.next[is]++;
    const kept = was === is ? entry.same : entry.differing;
    const [shown] = is ? next : now;
    if (shown && kept.length < EXAMPLES) kept.push({ row: rows, words: wordsIn(draft, shown), now: was, next: is });
  };

  return {
    add: (draft, now, next) => {
      rows++;
      if (draft === null) {
        unreadable++;
        return;
      }
      if (isLoud(now)) flagged.now++;
      if (isLoud(next)) flagged.next++;
      for (const rule of new Set([...now, ...next].map((finding) => finding.rule))) {
        const of = ({ rule: other }: Finding): boolean => other === rule;
        count(draft, rule, now.filter(of), next.filter(of));
      }
    },
    tally: () => ({
      replies: rows - unreadable,
      unreadable,
      flagged: { ...flagged },
      rules: [...byRule]
        .map(([rule, { now, next, differing, same }]) => ({
          rule,
          now: { ...now },
          next: { ...next },
          examples: [...differing, ...same].slice(0, EXAMPLES),
        }))
        .sort((a, b) => difference(b) - difference(a) || total(b.next) - total(a.next)),
    }),
  };
}

export function total(counts: Counts): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

/** How many replies a rule would treat in another way, at least. */
export function difference({ now, next }: Pick<RuleTally, 'now' | 'next'>): number {
  return SEVERITIES.reduce((sum, severity) => sum + Math.abs(now[severity] - next[severity]), 0);
}

const zero = (): Record<Severity, number> => ({ tip: 0, warn: 0, stop: 0 });

function isLoud(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity !== 'tip');
}

function wordsIn(draft: string, { start, end }: Finding): string {
  const words = start === null || end === null ? draft : draft.slice(start, end);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
}
