import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Guides } from '@/components/options/options-view.ts';
import { reportFault } from '@/lib/errors.ts';
import { readStored, resolveStored, type Stored } from '@/lib/storage/presets/in-force.ts';
import { SLOTS, watchHeld } from '@/lib/storage/presets/kept.ts';
import { watchOwn } from '@/lib/storage/presets/own.ts';
import { watchSettings } from '@/lib/storage/settings.ts';

/** The stored layers, followed until the signal: another window or the background may change them. */
export async function followGuides(signal: AbortSignal): Promise<StoreApi<Guides>> {
  const first = await readStored();
  const guides = createStore<Guides>()(() => guidesOf(first));
  const read = () => {
    readStored().then(
      (next) => guides.setState(guidesOf(next)),
      (error: unknown) => reportFault('the reading of the guidelines', error),
    );
  };
  watchSettings(read, signal);
  watchOwn(read, signal);
  for (const slot of SLOTS) watchHeld(slot, read, signal);
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
