/** Tension of a thread before and with a draft. Sources: E-d6 (long public disputes hurt), E-d19 and the derailment weights of E-d. */
import { worstSeverity, type Finding } from './finding.ts';
import type { Tension } from './report.ts';
import type { Turn } from './situation.ts';

/** Points for each step of the incoming's heat, 0–3. */
const PER_HEAT = 22;
/** Points for each tense earlier turn; more than three add nothing. */
const PER_TURN = 10;
const MOST_TURNS = 3;
const BY_SEVERITY = { tip: 0, warn: 14, stop: 30 } as const;
/** A draft that regrets or helps takes this much off. */
const SOOTHING = 18;
/** Families of rules whose findings heat a thread up. */
const HEATING = new Set(['tone', 'honesty']);

/** Heat of the incoming and of the earlier turns, each 0–3, as points of 100. */
export function tensionBefore(heat: number, turnHeats: readonly number[]): number {
  const tense = turnHeats.filter((turn) => turn >= 1).length;
  return Math.min(100, PER_HEAT * heat + PER_TURN * Math.min(MOST_TURNS, tense));
}

/** What the draft does to it: findings of the tone and honesty families raise it, regret and help lower it. */
export function tensionOf(
  before: number,
  findings: readonly Finding[],
  familyOf: (rule: string) => string | undefined,
  text: string,
  soothes: boolean,
): Tension {
  const heating = findings.filter(({ rule, start }) => start !== null && HEATING.has(familyOf(rule) ?? ''));
  const worst = worstSeverity(heating);
  const raised = worst ? BY_SEVERITY[worst] + Math.min(20, 5 * (heating.length - 1)) : 0;
  const lowered = soothes && !worst ? SOOTHING : 0;
  return {
    before,
    withDraft: Math.max(0, Math.min(100, before + raised - lowered)),
    words: heating.slice(0, 3).map(({ start, end }) => text.slice(start ?? 0, end ?? 0)),
  };
}

/** The turns whose heat counts: the latest ones. */
export function latestTurns(thread: readonly Turn[]): readonly Turn[] {
  return thread.slice(-MOST_TURNS);
}
