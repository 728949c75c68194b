/** Everything that guidelines are made from, as this browser keeps it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { reportFault } from '@/lib/errors.ts';
import type { PresetResult } from '@/lib/presets/parse.ts';
import { readSettings, watchSettings } from '../settings.ts';
import { type Held, readHeld, SLOTS, watchHeld } from './kept.ts';
import { readOwn, watchOwn } from './own.ts';

/** What the layers are made from. */
export interface Stored {
  /** The bundled preset that the rep chose. */
  readonly presetId: string;
  readonly organisation: Held;
  readonly team: Held;
  readonly own: PresetResult;
}

export async function readStored(): Promise<Stored> {
  const [{ presetId }, organisation, team, own] = await Promise.all([
    readSettings(),
    readHeld('organisation'),
    readHeld('team'),
    readOwn(),
  ]);
  return { presetId, organisation, team, own };
}

/** As it is now, in a store that follows it until the signal, whoever changes it. */
export async function followStored(signal: AbortSignal): Promise<StoreApi<Stored>> {
  const first = await readStored();
  const store = createStore<Stored>()(() => first);
  const look = async () => {
    const next = await readStored();
    if (!signal.aborted) store.setState(next, true);
  };
  const onChange = () => void look().catch((error: unknown) => reportFault('the reading of the guidelines', error));
  watchSettings(onChange, signal);
  for (const slot of SLOTS) watchHeld(slot, onChange, signal);
  watchOwn(onChange, signal);
  return store;
}
