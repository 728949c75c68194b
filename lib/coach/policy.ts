import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SiteId } from '@/lib/analysis/situation.ts';
import { reportFault } from '@/lib/errors.ts';
import { createAnalyser } from '@/lib/presets/analyser.ts';
import { bundledPreset } from '@/lib/presets/bundled.ts';
import { isPaused, readSettings, type Settings, watchSettings } from '@/lib/storage/settings.ts';
import type { DeletionPolicy } from './guard-deletion.ts';
import type { Analyser } from './review.ts';

/** What the sessions of a frame follow: the settings as they are now. */
export interface Policy {
  /** `now` in ms since the epoch. */
  isPaused(site: SiteId, now: number): boolean;
  readonly presetId: string;
  readonly presetName: string;
  /** How the card was left last. */
  readonly cardOpen: boolean;
  /** Whether to ask before a `stop` is posted or a complaint hidden. */
  readonly guard: boolean;
  readonly deletions: DeletionPolicy;
  /** One for each reply box. */
  createAnalyser(): Analyser;
}

/** Reads the settings, and follows them until the signal. */
export async function followPolicy(signal: AbortSignal): Promise<StoreApi<Policy>> {
  const settings = await readSettings();
  const policy = createStore<Policy>()(() => policyOf(settings));
  watchSettings((next) => policy.setState(policyOf(next)), signal);
  return policy;
}

function policyOf(settings: Settings): Policy {
  const preset = bundledPreset(settings.presetId);
  const onFault = (rule: string, error: unknown) => reportFault(`the rule ${rule}`, error);
  return {
    isPaused: (site, now) => isPaused(settings, site, now),
    presetId: preset.id,
    presetName: preset.name,
    cardOpen: settings.cardOpen,
    guard: settings.guard,
    deletions: preset.policy ?? {},
    createAnalyser: () => createAnalyser({ preset, onFault }),
  };
}
