/** What an organisation's policy sets (`storage.managed`, public/managed-schema.json): the preset itself or a subscription. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { parsePresetText } from '@/lib/presets/parse.ts';
import { parseAddress } from './address.ts';
import { documentOf, isIntact, keep, type Kept, readHeld } from './kept.ts';
import { isSubscribed, newSubscription, refresh } from './refresh.ts';

/** `presetJson` is the same as `preset`, as JSON text: Chrome's policy schema cannot say all that a preset may. */
const Managed = v.object({
  preset: v.optional(v.looseObject({})),
  presetJson: v.optional(v.string()),
  subscription: v.optional(v.string()),
});

/**
 * Reads the policy, which may take seconds, and keeps what it sets for the coaches, who never wait for it. A policy that has
 * faults leaves the last good document in force. `now` in ms since the epoch.
 */
export async function applyManaged(now: number): Promise<void> {
  const stored = await readManaged();
  const { kept } = await readHeld('organisation');
  const policy = v.safeParse(Managed, stored);
  if (!policy.success) return keepFault(kept, 'is set by policy in a form that cannot be read');
  const { preset, presetJson, subscription } = policy.output;
  if (subscription !== undefined) return subscribe(kept, subscription, now);
  const text = presetJson ?? (preset && JSON.stringify(preset));
  if (text !== undefined) return keepDocument(kept, text, now);
  if (kept) await keep('organisation', null);
}

/** An empty policy is no policy. Firefox says so by an error; any other error says nothing about the policy, and is thrown. */
async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    if (error instanceof Error && /manifest not found/i.test(error.message)) return {};
    throw error;
  }
}

async function keepDocument(kept: Kept | null, text: string, now: number): Promise<void> {
  const result = parsePresetText(text);
  if (result.kind === 'faults') {
    return keep('organisation', {
      document: kept?.document ?? null,
      source: { kind: 'policy' },
      problem: { kind: 'refused', faults: [...result.faults] },
    });
  }
  const isKept = kept?.document?.text === text && (await isIntact(kept.document));
  if (isKept && kept.source.kind === 'policy' && kept.problem === null) return;
  const document = isKept ? kept.document : await documentOf(text, now);
  await keep('organisation', { document, source: { kind: 'policy' }, problem: null });
}

async function subscribe(kept: Kept | null, address: string, now: number): Promise<void> {
  const url = parseAddress(address);
  if (!url) return keepFault(kept, 'is set by policy at an address that is not https');
  if (isSubscribed(kept) && kept.source.url === url.href) return;
  await keep('organisation', {
    document: kept?.document ?? null, // in force until the new address has brought one
    source: newSubscription(url.href),
    problem: null,
  });
  await refresh('organisation', now);
}

function keepFault(kept: Kept | null, message: string): Promise<void> {
  return keep('organisation', {
    document: kept?.document ?? null,
    source: { kind: 'policy' },
    problem: { kind: 'refused', faults: [{ path: '', message }] },
  });
}
