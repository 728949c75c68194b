/** Locks: what a layer keeps from being changed by the layers after it. */
import type { LayerName } from './layers.ts';

/** The layer that locked a setting (`limits.emoji`, `rules.sarcasm`) or a whole group (`voice`), by its path. */
export type Locks = ReadonlyMap<string, LayerName>;

/** Lists that can only make the coach stricter: a lock keeps what they hold, and more may be added. */
const MAY_GROW: ReadonlySet<string> = new Set(['phrases', 'competitors', 'topics.avoid']);

export function mayGrow(path: string): boolean {
  return MAY_GROW.has(path);
}

/** Who locked the setting at a path, or a group that it lies in; `null`: nobody. */
export function lockOn(locks: Locks, path: string): LayerName | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const layer = locks.get(at);
    if (layer) return layer;
  }
  return null;
}
