import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { SiteId } from '@/lib/analysis/situation.ts';
import { DEFAULT_PRESET_ID } from '@/lib/presets/bundled.ts';

const SITES = ['x', 'facebook', 'linkedin'] as const satisfies readonly SiteId[];

/** Each field falls back by itself, so that one that is broken or from a later version costs no other. */
const Settings = v.object({
  /** The bundled preset in force. */
  presetId: v.fallback(v.string(), DEFAULT_PRESET_ID),
  /** Sites on which the coach is silent until it is switched on again. */
  pausedSites: v.fallback(v.array(v.picklist(SITES)), []),
  /** Silent everywhere until then, in ms since the epoch; `null` when it isn't. */
  pausedUntil: v.fallback(v.nullable(v.number()), null),
  /** The card was left open: it opens with the next reply box too. */
  cardOpen: v.fallback(v.boolean(), false),
  /** Asks before a draft with a `stop` is posted, and before a complaint is hidden or deleted. */
  guard: v.fallback(v.boolean(), true),
});

/** What a person set in this browser. Holds nothing of a page or a draft. */
export type Settings = Readonly<v.InferOutput<typeof Settings>>;

export const DEFAULT_SETTINGS: Settings = v.parse(Settings, {
  presetId: undefined,
  pausedSites: undefined,
  pausedUntil: undefined,
  cardOpen: undefined,
  guard: undefined,
});

const item = storage.defineItem<unknown>('local:settings', { version: 1 });

/** Whatever is stored, made into settings: what can't be read is as if it had never been set. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(Settings, { ...DEFAULT_SETTINGS, ...(typeof stored === 'object' ? stored : null) });
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** Changes some fields. Two changes at the same moment from two windows: the later wins. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await readSettings()), ...change });
}

/** Calls back with the new settings after each change, from whichever window. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const unwatch = item.watch((stored) => listener(parseSettings(stored)));
  signal.addEventListener('abort', unwatch, { once: true });
}

/** Whether the coach is silent on a site; `now` in ms since the epoch. */
export function isPaused({ pausedSites, pausedUntil }: Settings, site: SiteId, now: number): boolean {
  return pausedSites.includes(site) || (pausedUntil !== null && now < pausedUntil);
}
