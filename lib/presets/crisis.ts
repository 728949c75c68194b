/** A team's crisis: the time in which its playbook stands in the card, and humour and promotion are held back. */
import type { Preset } from './schema.ts';

/** In ms since the epoch. It is in force from `starts` on, and no longer at `ends`. */
export interface CrisisTime {
  readonly starts: number;
  readonly ends: number;
}

/**
 * Rules of humour (E-d16, E-d17) and of promotion (S1-2, S3-2): while a crisis is in force each asks before posting, whatever
 * any layer says of it.
 */
export const HELD_IN_CRISIS = [
  'asking-favours',
  'cold-pitch',
  'engagement-bait',
  'mood-match',
  'pitch-to-complaint',
  'sarcasm',
  'self-promotion',
] as const;

/**
 * When the crisis of a preset is in force; `null` where it has no end, which makes it a plan. A day is the one of this
 * browser's time zone, its end included; a time without a zone is this zone's too. Without a start it began already.
 */
export function crisisTime({ crisis }: Preset): CrisisTime | null {
  if (crisis?.ends === undefined) return null;
  const starts = crisis.starts === undefined ? -Infinity : momentOf(crisis.starts, 0);
  return { starts, ends: momentOf(crisis.ends, 1) };
}

/** The time of the crisis that is in force at `now` (ms since the epoch), or `null`. */
export function crisisAt(preset: Preset, now: number): CrisisTime | null {
  const time = crisisTime(preset);
  return time !== null && time.starts <= now && now < time.ends ? time : null;
}

/** When, after `now`, the crisis begins or ends next; `null` where it does neither any more. */
export function nextTurn(preset: Preset, now: number): number | null {
  const time = crisisTime(preset);
  if (time === null || now >= time.ends) return null;
  return now < time.starts ? time.starts : time.ends;
}

/** A day as its first moment, or, with `later`, that of so many days after: days are not all 24 hours long. */
function momentOf(date: string, later: number): number {
  const day = /^(\d+)-(\d+)-(\d+)$/.exec(date);
  if (!day) return Date.parse(date);
  const [year = 0, month = 1, of = 1] = day.slice(1).map(Number);
  return new Date(year, month - 1, of + later).getTime();
}
