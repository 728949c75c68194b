import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SiteId } from '@/lib/analysis/situation.ts';
import { reportFault } from '@/lib/errors.ts';
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import { createAnalyser } from '@/lib/presets/analyser.ts';
import { guidelinesOf } from '@/lib/presets/guidelines.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { followInForce, type InForce } from '@/lib/storage/presets/in-force.ts';
import { isPaused, readSettings, type Settings, watchSettings } from '@/lib/storage/settings.ts';
import type { DeletionPolicy } from './guard-deletion.ts';
import type { Analyser } from './review.ts';

/** What the sessions of a frame follow: the settings as they are now. */
export interface Policy {
  /** `now` in ms since the epoch. */
  isPaused(site: SiteId, now: number): boolean;
  /** The guidelines in force: the same object for as long as they are the same. */
  readonly preset: Preset;
  readonly presetName: string;
  /** The same as the rules and the surfaces see them. */
  readonly guidelines: Guidelines;
  /** How the card was left last. */
  readonly cardOpen: boolean;
  /** Whether to ask before a `stop` is posted or a complaint hidden. */
  readonly guard: boolean;
  readonly deletions: DeletionPolicy;
  /** One for each reply box. */
  createAnalyser(): Analyser;
}

/** Reads the settings and the guidelines in force, and follows both until the signal. */
export async function followPolicy(signal: AbortSignal): Promise<StoreApi<Policy>> {
  const [stored, inForce] = await Promise.all([readSettings(), followInForce(signal)]);
  let settings = stored;
  const policy = createStore<Policy>()(() => policyOf(settings, inForce.getState()));
  const update = () => policy.setState(policyOf(settings, inForce.getState()));
  watchSettings((next) => {
    settings = next;
    update();
  }, signal);
  signal.addEventListener('abort', inForce.subscribe(update), { once: true });
  return policy;
}

function policyOf(settings: Settings, { preset, name }: InForce): Policy {
  const onFault = (rule: string, error: unknown) => reportFault(`the rule ${rule}`, error);
  return {
    isPaused: (site, now) => isPaused(settings, site, now),
    preset,
    presetName: name,
    guidelines: guidelinesOf(preset),
    cardOpen: settings.cardOpen,
    guard: settings.guard,
    deletions: preset.policy ?? {},
    createAnalyser: () => createAnalyser({ preset, onFault }),
  };
}
