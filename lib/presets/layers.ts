/** Layers of guidelines: built-in → organisation → team → own. Later ones win, except over a lock. */
import { SEVERITIES } from '@/lib/analysis/finding.ts';
import { bundledPresets } from './bundled.ts';
import { lockOn, type Locks, mayGrow } from './locks.ts';
import type { Preset } from './schema.ts';

export const LAYER_NAMES = ['built-in', 'organisation', 'team', 'own'] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

export interface Layer {
  readonly name: LayerName;
  readonly preset: Preset;
}

export interface Resolved {
  /** All layers in one. */
  readonly preset: Preset;
  /** The layer that a setting came from, by its path (`limits.emoji`, `rules.sarcasm`); absent: the catalogue's default. */
  readonly origins: ReadonlyMap<string, LayerName>;
  /** What may not be changed by later layers (a rule: not lowered), by its path (`limits.emoji`, `rules.sarcasm`, `voice`). */
  readonly locks: Locks;
}

/** Merges layers in the order given. Lists are joined, groups merged, single values replaced; what is locked stays. */
export function resolveLayers(layers: readonly Layer[]): Resolved {
  const origins = new Map<string, LayerName>();
  const locks = new Map<string, LayerName>();
  let preset: Preset = {};
  for (const { name, preset: own } of layers) {
    const held = new Map(locks); // a layer's locks bind those after it
    for (const part of [...extended(own), own]) {
      const { rules, ...rest } = part;
      preset = merge(preset, rest, '', { layer: name, origins, held });
      preset = { ...preset, rules: mergeRules(preset.rules ?? {}, rules ?? {}, { layer: name, origins, held }) };
      for (const path of locksOf(part)) if (!locks.has(path)) locks.set(path, name);
    }
  }
  return { preset, origins, locks };
}

function extended(preset: Preset): readonly Preset[] {
  return (preset.extends ?? []).flatMap((id) => bundledPresets.filter((bundled) => bundled.id === id));
}

function locksOf({ rules = {}, locked = [] }: Preset): readonly string[] {
  const ofRules = Object.entries(rules).filter(([, setting]) => typeof setting !== 'string' && setting.lock);
  return [...ofRules.map(([id]) => `rules.${id}`), ...locked];
}

/** What a merge needs to know of the layer that comes on top. */
interface OnTop {
  readonly layer: LayerName;
  readonly origins: Map<string, LayerName>;
  /** What the layers before it locked. */
  readonly held: Locks;
}

type Rules = NonNullable<Preset['rules']>;
type RuleSetting = Rules[string];

function severityOf(setting: RuleSetting | undefined): string | undefined {
  return typeof setting === 'string' ? setting : setting?.severity;
}

/** `off` is below all severities. */
function rank(severity: string | undefined): number {
  return SEVERITIES.findIndex((name) => name === severity);
}

function mergeRules(before: Rules, after: Rules, { layer, origins, held }: OnTop): Rules {
  const merged: Rules = { ...before };
  for (const [id, setting] of Object.entries(after)) {
    const isLocked = held.has(`rules.${id}`);
    if (isLocked && rank(severityOf(setting)) < rank(severityOf(before[id]))) continue;
    const severity = SEVERITIES.find((name) => name === severityOf(setting));
    merged[id] = isLocked && severity ? { severity, lock: true } : setting;
    origins.set(`rules.${id}`, layer);
  }
  return merged;
}

/** Fields that name the document itself: those of the latest layer stand, as a whole. */
const IDENTITY = new Set(['format', 'id', 'name', 'version', 'updated', 'owner', 'about', 'extends']);

function merge<Group extends object>(before: Group, after: object, path: string, onTop: OnTop): Group {
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(before));
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const at = path ? `${path}.${key}` : key;
    const old = merged[key];
    const isHeld = lockOn(onTop.held, at) !== null;
    if (isHeld && !mayGrow(at)) continue;
    if (isGroup(value)) {
      merged[key] = merge(isGroup(old) ? old : {}, value, at, onTop);
      continue;
    }
    const isJoined = Array.isArray(value) && Array.isArray(old) && !isRange(value);
    merged[key] = isJoined ? joined(old, isHeld ? [...value, ...old] : value) : value;
    if (!IDENTITY.has(at)) onTop.origins.set(at, onTop.layer);
  }
  return merged as Group;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `warmth` and `formality` are pairs, not lists. */
function isRange(value: readonly unknown[]): boolean {
  return value.length === 2 && value.every((item) => typeof item === 'number');
}

/** Both lists; an entry that names the same thing again (`match`, `value`, `label`, `topic`) replaces the earlier one. */
function joined(before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const keyOf = (item: unknown): string => {
    if (!isGroup(item)) return String(item).toLowerCase();
    const named = item as { match?: unknown; value?: unknown; label?: unknown; topic?: unknown };
    return JSON.stringify([named.match, named.value, named.topic ?? named.label]).toLowerCase();
  };
  return [...new Map([...before, ...after].map((item) => [keyOf(item), item])).values()];
}
