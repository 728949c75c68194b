import type { SharingActions } from '@/components/options/sharing/sharing-actions.ts';
import { describeFault } from '@/lib/presets/parse.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { parseAddress, releaseHost, requestHost } from '@/lib/storage/presets/address.ts';
import { accept, removeTeam, reviewImport } from '@/lib/storage/presets/import.ts';
import { readHeld, SLOTS } from '@/lib/storage/presets/kept.ts';
import { isSubscribed, refresh } from '@/lib/storage/presets/refresh.ts';
import { saveOwn } from '@/lib/storage/presets/own.ts';

/** Keeps a person's own settings. Throws a sentence where they have faults. */
export async function saveSettings(own: Preset): Promise<void> {
  const [fault] = await saveOwn(own);
  if (fault) throw new Error(describeFault(fault));
}

export const sharing: SharingActions = {
  review: (from) => reviewImport(from, Date.now()),
  askHost: (address) => {
    const url = parseAddress(address);
    return url && requestHost(url);
  },
  accept,
  dismiss: async ({ kept }) => {
    if (!isSubscribed(kept)) return;
    const held = await Promise.all(SLOTS.map(readHeld));
    const hosts = held.flatMap(({ kept: other }) => (isSubscribed(other) ? [new URL(other.source.url).hostname] : []));
    if (!hosts.includes(new URL(kept.source.url).hostname)) await releaseHost(kept.source.url);
  },
  checkNow: () => refresh('team', Date.now()),
  leave: removeTeam,
};
