/** The guidelines in force: all layers in one, resolved anew at each reading. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { bundledPreset } from '@/lib/presets/bundled.ts';
import { type Layer, type LayerName, type Resolved, resolveLayers } from '@/lib/presets/layers.ts';
import type { PresetFault } from '@/lib/presets/parse.ts';
import { SLOTS } from './kept.ts';
import { followStored, readStored, type Stored } from './stored.ts';

export interface InForce extends Resolved {
  /** Of the latest document that is not the rep's own: what a rep calls "the guidelines". */
  readonly name: string;
  /** Lowest first; only those that hold something. */
  readonly layers: readonly Layer[];
  /** Stored documents that could not be read, and so are not in force. */
  readonly faults: ReadonlyMap<LayerName, readonly PresetFault[]>;
}

/**
 * Built-in → organisation → team → own. A document that extends a built-in preset says itself where it starts: the rep's
 * choice among the built-in ones counts when none does. Never throws.
 */
export function resolveStored({ presetId, organisation, team, own }: Stored): InForce {
  const documents: Layer[] = [];
  if (organisation.preset) documents.push({ name: 'organisation', preset: organisation.preset });
  if (team.preset) documents.push({ name: 'team', preset: team.preset });
  const bundled = bundledPreset(presetId);
  const startsItself = documents.some(({ preset }) => preset.extends && preset.extends.length > 0);
  const layers: readonly Layer[] = [
    ...(startsItself ? [] : [{ name: 'built-in', preset: bundled } as const]),
    ...documents,
    ...(own.kind === 'preset' && Object.keys(own.preset).length > 0
      ? [{ name: 'own', preset: own.preset } as const]
      : []),
  ];
  const faults = new Map<LayerName, readonly PresetFault[]>();
  for (const name of SLOTS) {
    const held = { organisation, team }[name];
    if (held.faults.length > 0) faults.set(name, held.faults);
  }
  if (own.kind === 'faults') faults.set('own', own.faults);
  return { ...resolveLayers(layers), name: documents.at(-1)?.preset.name ?? bundled.name, layers, faults };
}

export async function readInForce(): Promise<InForce> {
  return resolveStored(await readStored());
}

/** The guidelines as they are now, in a store that follows them until the signal, whoever changes them. */
export async function followInForce(signal: AbortSignal): Promise<StoreApi<InForce>> {
  const stored = await followStored(signal);
  const store = createStore<InForce>()(() => resolveStored(stored.getState()));
  let known = fingerprintOf(stored.getState());
  stored.subscribe((next) => {
    const fingerprint = fingerprintOf(next);
    if (fingerprint === known) return;
    known = fingerprint;
    store.setState(resolveStored(next), true);
  });
  return store;
}

/** Differs where the guidelines do: a check of a subscription that brought nothing new is no change. */
function fingerprintOf({ presetId, organisation, team, own }: Stored): string {
  const texts = [organisation, team].map(({ kept, faults }) => [kept?.document?.text, faults]);
  return JSON.stringify([presetId, texts, own]);
}
