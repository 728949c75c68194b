import type { Rule } from '@/lib/analysis/rule.ts';
import { rules } from '@/lib/rules/index.ts';

/** What the catalogue says about a rule: shown as a finding's title and under "Why". */
type RuleInfo = Pick<Rule, 'title' | 'what' | 'why' | 'advice' | 'source'>;

const catalogue: ReadonlyMap<string, RuleInfo> = new Map(rules.map((rule) => [rule.id, rule]));

/** The catalogue's entry, or `null` for a rule that it does not hold, such as a team's own phrase. */
export function infoOf(rule: string): RuleInfo | null {
  return catalogue.get(rule) ?? null;
}
