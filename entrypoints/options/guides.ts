import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Guides } from '@/components/options/options-view.ts';
import { resolveStored } from '@/lib/storage/presets/in-force.ts';
import { followStored, type Stored } from '@/lib/storage/presets/stored.ts';

/** The stored layers, followed until the signal: another window or the background may change them. */
export async function followGuides(signal: AbortSignal): Promise<StoreApi<Guides>> {
  const stored = await followStored(signal);
  const guides = createStore<Guides>()(() => guidesOf(stored.getState()));
  stored.subscribe((next) => guides.setState(guidesOf(next)));
  return guides;
}

function guidesOf(stored: Stored): Guides {
  const { presetId, organisation, team, own } = stored;
  return {
    lower: resolveStored(stored).layers.filter(({ name }) => name !== 'own'),
    own: own.kind === 'preset' ? own.preset : {},
    presetId,
    organisation,
    team,
  };
}
