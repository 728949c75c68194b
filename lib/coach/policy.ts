import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SiteId } from '@/lib/analysis/situation.ts';
import { reportFault } from '@/lib/errors.ts';
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import { createAnalyser } from '@/lib/presets/analyser.ts';
import { crisisAt, nextTurn } from '@/lib/presets/crisis.ts';
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
  readonly presetName: string;
  /** The guidelines in force as the rules and the surfaces see them: the same object for as long as they are the same. */
  readonly guidelines: Guidelines;
  /** How the card was left last. */
  readonly cardOpen: boolean;
  /** Whether to ask before a `stop` is posted or a complaint hidden. */
  readonly guard: boolean;
  readonly deletions: DeletionPolicy;
  /** One for each reply box. */
  createAnalyser(): Analyser;
}

/** A crisis that begins or ends is noticed so soon, in ms, also by a machine that slept or whose clock was set. */
const MOST_WAIT = 60_000;

/** Reads the settings and the guidelines in force, and follows both, and the clock, until the signal. `now` in ms since the epoch. */
export async function followPolicy(signal: AbortSignal, now: () => number): Promise<StoreApi<Policy>> {
  const [stored, inForce] = await Promise.all([readSettings(), followInForce(signal)]);
  let settings = stored;
  let guide = guideOf(inForce.getState(), now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const policy = createStore<Policy>()(() => policyOf(settings, guide));
  const update = () => {
    const { preset } = inForce.getState();
    const isSame =
      preset === guide.preset && (crisisAt(preset, now()) !== null) === (guide.guidelines.crisis !== undefined);
    if (!isSame) guide = guideOf(inForce.getState(), now());
    policy.setState(policyOf(settings, guide));
    awaitTurn();
  };
  const awaitTurn = () => {
    clearTimeout(timer);
    const turn = nextTurn(guide.preset, now());
    if (turn !== null && !signal.aborted) timer = setTimeout(update, Math.min(turn - now(), MOST_WAIT));
  };
  awaitTurn();
  watchSettings((next) => {
    settings = next;
    update();
  }, signal);
  const unfollow = inForce.subscribe(update);
  signal.addEventListener('abort', () => (unfollow(), clearTimeout(timer)), { once: true });
  return policy;
}

/** The guidelines as they are at one moment. */
interface Guide extends Pick<Policy, 'presetName' | 'guidelines' | 'createAnalyser'> {
  readonly preset: Preset;
}

function guideOf({ preset, name }: InForce, now: number): Guide {
  const onFault = (rule: string, error: unknown) => reportFault(`the rule ${rule}`, error);
  return {
    preset,
    presetName: name,
    guidelines: guidelinesOf(preset, now),
    createAnalyser: () => createAnalyser({ preset, now, onFault }),
  };
}

function policyOf(settings: Settings, { preset, ...guide }: Guide): Policy {
  return {
    ...guide,
    isPaused: (site, now) => isPaused(settings, site, now),
    cardOpen: settings.cardOpen,
    guard: settings.guard,
    deletions: preset.policy ?? {},
  };
}
