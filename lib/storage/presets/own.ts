/** The rep's own choices: a preset of their own, over all others. */
import { storage } from 'wxt/utils/storage';
import { parsePreset, type PresetFault, type PresetResult } from '@/lib/presets/parse.ts';
import type { Preset } from '@/lib/presets/schema.ts';

const item = storage.defineItem<unknown>('local:ownPreset', { version: 1 });

/** What is stored, checked; nothing stored is an empty preset. Never throws. */
export async function readOwn(): Promise<PresetResult> {
  return parsePreset((await item.getValue()) ?? {});
}

/** Keeps these choices in the place of the earlier ones; where they have faults, returns those and keeps nothing. */
export async function saveOwn(preset: Preset): Promise<readonly PresetFault[]> {
  const result = parsePreset(preset);
  if (result.kind === 'faults') return result.faults;
  await item.setValue(result.preset);
  return [];
}

/** Back to what the other layers say. */
export async function clearOwn(): Promise<void> {
  await item.removeValue();
}

/** Calls back after each change, from whichever context. */
export function watchOwn(listener: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', item.watch(listener), { once: true });
}
