/** The preset that a team gets: the team's as it is, with a person's own settings over it, a version on. */
import { resolveLayers } from '@/lib/presets/layers.ts';
import { PRESET_FORMAT, type Preset } from '@/lib/presets/schema.ts';

interface TeamExportOptions {
  /** The team's preset in force, if there is one. */
  readonly team: Preset | null;
  readonly own: Preset;
  /** The built-in preset that a new one starts from. */
  readonly presetId: string;
  /** Today, as `2026-11-24`. */
  readonly today: string;
}

const BUILT_IN = ['balanced', 'strict', 'friendly-small-business', 'regulated'] as const;

/** The document to give away. What it starts from stays a name, so that it stays short. */
export function exportForTeam({ team, own, presetId, today }: TeamExportOptions): Preset {
  const { extends: teamStart, ...rest } = team ?? {};
  const { extends: ownStart, ...mine } = own;
  const { preset } = resolveLayers([
    { name: 'team', preset: rest },
    { name: 'own', preset: mine },
  ]);
  const { rules, ...fields } = preset;
  const chosen = BUILT_IN.filter((id) => id === presetId);
  return {
    ...fields,
    ...(rules && Object.keys(rules).length > 0 ? { rules } : {}),
    format: PRESET_FORMAT,
    extends: ownStart ?? teamStart ?? chosen,
    version: Math.max(own.version ?? 1, team ? (team.version ?? 0) + 1 : 1),
    updated: today,
  };
}

/** As a file is called: `care-team-9.json`. */
export function fileNameOf({ id, name, version }: Preset): string {
  const words = (id ?? name ?? 'preset').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const slug = words.replace(/^-|-$/g, '') || 'preset';
  return `${slug}-${version ?? 1}.json`;
}
