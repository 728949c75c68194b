/** A preset as the rules see it. */
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import { crisisAt, HELD_IN_CRISIS } from './crisis.ts';
import type { Preset } from './schema.ts';

/** `now`, in ms since the epoch, says whether the preset's crisis is in force; left out, it is not. */
export function guidelinesOf(preset: Preset = {}, now?: number): Guidelines {
  const { rules, team, crisis, ...rest } = preset;
  const time = now === undefined ? null : crisisAt(preset, now);
  const own = rulesOf(rules ?? {});
  const held = HELD_IN_CRISIS.map((id) => [id, { ...own[id], severity: 'stop' }] as const);
  return {
    ...rest,
    ...((rules ?? time) && { rules: time ? { ...own, ...Object.fromEntries(held) } : own }),
    ...(team && { team: { names: team.names, handles: handlesOf(team.handles) } }),
    ...(time && { crisis: { ...crisis, until: time.ends } }),
  };
}

function rulesOf(rules: NonNullable<Preset['rules']>): NonNullable<Guidelines['rules']> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, set]) => [id, typeof set === 'string' ? { severity: set } : set]),
  );
}

/** Handles of all sites in one list: a handle of another site does no harm. */
function handlesOf(handles: NonNullable<Preset['team']>['handles']): readonly string[] {
  if (!handles) return [];
  return Array.isArray(handles) ? handles : Object.values(handles).flatMap((list) => list ?? []);
}
