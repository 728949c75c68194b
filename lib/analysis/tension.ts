/** Tension of a thread before and with a draft. Sources: E-d6 (long public disputes hurt), E-d7 (regret and repair), E-d19. */
import type { Family } from './rule.ts';
import type { Finding } from './finding.ts';
import { worstSeverity } from './finding.ts';
import type { Tension } from './report.ts';
import type { Turn } from './situation.ts';

/** Points of 100 for each step of the incoming's heat, 0–3. */
const PER_HEAT = 22;
/** Points for each tense earlier turn; more than three add nothing. */
const PER_TURN = 10;
const MOST_TURNS = 3;
/** What the worst finding of a heating family adds, and each further one. */
const BY_SEVERITY = { tip: 4, warn: 14, stop: 30 } as const;
const PER_FINDING = 5;
const MOST_FOR_FINDINGS = 20;
/** A learned score below this is no sign of heat; above it, the rest of the way to 1 adds up to this many points. */
const HOSTILE_FROM = 0.5;
const MOST_FOR_HOSTILE = 20;
/** What each thing that soothes takes off: the trouble named, a personal sorry, a next step. */
const PER_CALMING = 9;

/** Findings of these families heat a thread up. */
export function isHeating(family: Family | undefined): boolean {
  return family === 'tone' || family === 'honesty';
}

/** Heat of the incoming and of the earlier turns, each 0–3, as points of 100. */
export function tensionBefore(heat: number, turnHeats: readonly number[]): number {
  const tense = turnHeats.filter((turn) => turn >= 1).length;
  return Math.min(100, PER_HEAT * heat + PER_TURN * Math.min(MOST_TURNS, tense));
}

/**
 * What the draft does to it. `heating` are its findings of heating families, `calming` the number of soothing things done,
 * `hostile` its learned score (0–1). Sweet words beside an insult soothe nobody: once it heats, nothing is taken off.
 */
export function tensionOf(
  before: number,
  heating: readonly Finding[],
  calming: number,
  hostile: number,
  text: string,
): Tension {
  const worst = worstSeverity(heating);
  const byFindings = worst ? BY_SEVERITY[worst] + Math.min(MOST_FOR_FINDINGS, PER_FINDING * (heating.length - 1)) : 0;
  const byScore = (Math.max(0, hostile - HOSTILE_FROM) / (1 - HOSTILE_FROM)) * MOST_FOR_HOSTILE;
  const raised = Math.max(byFindings, byScore);
  const lowered = worst === 'warn' || worst === 'stop' ? 0 : PER_CALMING * calming;
  return {
    before,
    withDraft: Math.max(0, Math.min(100, Math.round(before + raised - lowered))),
    words: heating.slice(0, 3).map(({ start, end }) => text.slice(start ?? 0, end ?? 0)),
  };
}

/** The turns whose heat counts: the latest ones that are not our own. */
export function latestTurns(thread: readonly Turn[]): readonly Turn[] {
  return thread.filter(({ own }) => !own).slice(-MOST_TURNS);
}
