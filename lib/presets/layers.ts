/** Layers of guidelines: built-in → organisation → team → own. Later ones win, except over a lock. */
import { SEVERITIES } from '@/lib/analysis/finding.ts';
import { bundledPresets } from './bundled.ts';
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
  /** Rules that may not be lowered, and the layer that said so. */
  readonly locks: ReadonlyMap<string, LayerName>;
}

/** Merges layers in the order given. Lists are joined, groups merged, single values replaced. */
export function resolveLayers(layers: readonly Layer[]): Resolved {
  const origins = new Map<string, LayerName>();
  const locks = new Map<string, LayerName>();
  let preset: Preset = {};
  for (const { name, preset: own } of layers) {
    for (const part of [...extended(own), own]) {
      const { rules, ...rest } = part;
      preset = merge(preset, rest, name, origins, '');
      preset = { ...preset, rules: mergeRules(preset.rules ?? {}, rules ?? {}, name, origins, locks) };
    }
  }
  return { preset, origins, locks };
}

function extended(preset: Preset): readonly Preset[] {
  return (preset.extends ?? []).flatMap((id) => bundledPresets.filter((bundled) => bundled.id === id));
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

function mergeRules(
  before: Rules,
  after: Rules,
  layer: LayerName,
  origins: Map<string, LayerName>,
  locks: Map<string, LayerName>,
): Rules {
  const merged: Rules = { ...before };
  for (const [id, setting] of Object.entries(after)) {
    const isLocked = locks.has(id) && locks.get(id) !== layer;
    if (isLocked && rank(severityOf(setting)) < rank(severityOf(before[id]))) continue;
    const severity = severityOf(setting);
    merged[id] =
      isLocked && severity !== undefined && severity !== 'off'
        ? { severity: severity as (typeof SEVERITIES)[number], lock: true }
        : setting;
    origins.set(`rules.${id}`, layer);
    if (typeof setting !== 'string' && setting.lock && !locks.has(id)) locks.set(id, layer);
  }
  return merged;
}

/** Fields that name the document itself: those of the latest layer stand, as a whole. */
const IDENTITY = new Set(['format', 'id', 'name', 'version', 'updated', 'owner', 'about', 'extends']);

function merge<Group extends object>(
  before: Group,
  after: object,
  layer: LayerName,
  origins: Map<string, LayerName>,
  path: string,
): Group {
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(before));
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const at = path ? `${path}.${key}` : key;
    const old = merged[key];
    if (Array.isArray(value) && Array.isArray(old) && !isRange(value)) merged[key] = joined(old, value);
    else if (isGroup(value) && isGroup(old)) {
      merged[key] = merge(old, value, layer, origins, at);
      continue;
    } else merged[key] = value;
    if (!IDENTITY.has(at)) recordOrigins(value, layer, origins, at);
  }
  return merged as Group;
}

function recordOrigins(value: unknown, layer: LayerName, origins: Map<string, LayerName>, path: string): void {
  if (!isGroup(value)) origins.set(path, layer);
  else for (const [key, item] of Object.entries(value)) recordOrigins(item, layer, origins, `${path}.${key}`);
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
