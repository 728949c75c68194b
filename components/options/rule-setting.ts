/** A rule's level and lock, as a document and the layers below say it. */
import { SEVERITIES, type Severity } from '@/lib/analysis/finding.ts';
import type { LayerName, Resolved } from '@/lib/presets/layers.ts';
import { isGroup } from './document.ts';

export type Level = 'off' | Severity;
export const LEVELS: readonly Level[] = ['off', ...SEVERITIES];

/** The level that a document gives a rule, if it gives one. */
export function levelOf(setting: unknown): Level | undefined {
  const level = isGroup(setting) ? setting['severity'] : setting;
  return LEVELS.find((name) => name === level);
}

export function isLocked(setting: unknown): boolean {
  return isGroup(setting) && setting['lock'] === true;
}

/** The document's entry with another level or lock; fields that are not ours stay. */
export function withRule(setting: unknown, change: { readonly level: Level; readonly lock: boolean }): unknown {
  const others = Object.entries(isGroup(setting) ? setting : {}).filter(
    ([key]) => key !== 'severity' && key !== 'lock',
  );
  if (!change.lock && others.length === 0) return change.level;
  return { ...Object.fromEntries(others), severity: change.level, ...(change.lock ? { lock: true } : {}) };
}

/** What holds for a rule. */
export interface RuleState {
  readonly level: Level;
  /** Levels that a lock from above forbids. */
  readonly forbidden: ReadonlySet<Level>;
  /** The layer that the level comes from; `built-in` also where only the catalogue speaks. */
  readonly origin: LayerName;
  /** The layer above that locked it, or `null`. */
  readonly lockedBy: LayerName | null;
  /** This document locks it for those below. */
  readonly isLocked: boolean;
}

/** `setting` is the document's own entry; `standard` the catalogue's level. */
export function ruleState(id: string, standard: Severity, setting: unknown, lower: Resolved): RuleState {
  const below = levelOf(lower.preset.rules?.[id]) ?? standard;
  const own = levelOf(setting);
  const lockedBy = lower.locks.get(`rules.${id}`) ?? null;
  const isTooLow = (level: Level): boolean => lockedBy !== null && LEVELS.indexOf(level) < LEVELS.indexOf(below);
  const holds = own !== undefined && !isTooLow(own);
  return {
    level: holds ? own : below,
    forbidden: new Set(LEVELS.filter(isTooLow)),
    origin: holds ? 'own' : (lower.origins.get(`rules.${id}`) ?? 'built-in'),
    lockedBy,
    isLocked: isLocked(setting),
  };
}
