/** A preset as the rules see it. */
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import type { Preset } from './schema.ts';

export function guidelinesOf(preset: Preset = {}): Guidelines {
  const { rules, team, ...rest } = preset;
  return {
    ...rest,
    ...(rules && {
      rules: Object.fromEntries(
        Object.entries(rules).map(([id, set]) => [id, typeof set === 'string' ? { severity: set } : set]),
      ),
    }),
    ...(team && { team: { names: team.names, handles: handlesOf(team.handles) } }),
  };
}

/** Handles of all sites in one list: a handle of another site does no harm. */
function handlesOf(handles: NonNullable<Preset['team']>['handles']): readonly string[] {
  if (!handles) return [];
  return Array.isArray(handles) ? handles : Object.values(handles).flatMap((list) => list ?? []);
}
