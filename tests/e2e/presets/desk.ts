/**
 * A page of the extension that stands for the options page: it uses what is kept in the browser as that page does, while the
 * built background does the rest.
 */
import { describeChange } from '@/lib/presets/diff.ts';
import { describeFault } from '@/lib/presets/parse.ts';
import { parseAddress, requestHost } from '@/lib/storage/presets/address.ts';
import { accept, reviewImport } from '@/lib/storage/presets/import.ts';
import { readInForce } from '@/lib/storage/presets/in-force.ts';
import { keep, readHeld, type Slot } from '@/lib/storage/presets/kept.ts';
import { isSubscribed } from '@/lib/storage/presets/refresh.ts';
import { statusOf } from '@/lib/storage/presets/status.ts';

/** What tests may ask of the page: `window.desk`. */
const desk = {
  /** What the last review said, before it was accepted; `null` until there was one. */
  review: null as readonly string[] | null,
  /** Makes the team's subscription due, which sets the background's alarm off. */
  async makeDue(): Promise<void> {
    const { kept } = await readHeld('team');
    if (!isSubscribed(kept)) throw new Error('Nothing is subscribed to.');
    await keep('team', { ...kept, source: { ...kept.source, dueAt: 0 } });
  },
  /** False from then on until the check is over. */
  async isChecked(): Promise<boolean> {
    const { kept } = await readHeld('team');
    return isSubscribed(kept) && kept.source.dueAt > Date.now();
  },
  status: async (slot: Slot) => statusOf(await readHeld(slot)),
  async inForce() {
    const { name, preset, locks } = await readInForce();
    return { name, version: preset.version, locks: Object.fromEntries(locks) };
  },
  async source() {
    return (await readHeld('team')).kept?.source;
  },
};

async function subscribe(address: string, permission: Promise<boolean>): Promise<void> {
  if (!(await permission)) throw new Error('The permission was refused.');
  const review = await reviewImport({ kind: 'address', url: address }, Date.now());
  if (review.kind === 'faults') {
    desk.review = review.faults.map(describeFault);
    return;
  }
  await accept(review);
  desk.review = review.changes.map(describeChange);
}

document.querySelector('button')?.addEventListener('click', () => {
  const address = document.querySelector('input')?.value ?? '';
  const url = parseAddress(address);
  if (url) void subscribe(url.href, requestHost(url));
});

declare global {
  interface Window {
    desk: typeof desk;
  }
}

window.desk = desk;
