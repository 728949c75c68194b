import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import type { IncomingKind } from '@/lib/analysis/situation.ts';

/** Minutes within which an answer is expected where the team has set no target (rule `reply-clock`: "hours, not days"; an hour for a complaint). */
const TARGET_MINUTES: Readonly<Record<IncomingKind, number>> = {
  complaint: 60,
  criticism: 240,
  compliment: 240,
  question: 240,
  'purchase-intent': 240,
  abuse: 240,
  neutral: 240,
};

/** "47 min", "3 h", "2 d": the largest whole unit. */
export function spanOfTime(minutes: number): string {
  if (minutes < 60) return `${Math.max(1, Math.round(minutes))} min`;
  return minutes < 24 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / (24 * 60))} d`;
}

export interface Clock {
  readonly words: string;
  /** Share of the target that has passed, 0–1. */
  readonly share: number;
  readonly late: boolean;
}

/** How long the person has waited, against the team's target for this kind. */
export function clockOf(ageMinutes: number, kind: IncomingKind, targets: Guidelines['targets']): Clock {
  const target = targets?.replyMinutes?.[kind] ?? TARGET_MINUTES[kind];
  const late = ageMinutes > target || target === 0;
  const age = spanOfTime(ageMinutes);
  return {
    words: late ? `${age}, target ${spanOfTime(target)}` : `${age} of ${spanOfTime(target)}`,
    share: late ? 1 : ageMinutes / target,
    late,
  };
}
