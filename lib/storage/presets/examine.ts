/** Judges a document that came from outside, before anything is done with it. */
import { parsePresetText, type PresetFault } from '@/lib/presets/parse.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { fingerprintOf, type PublicKey, verifyDocument } from '@/lib/presets/signature.ts';

export type Examined =
  | {
      readonly kind: 'good';
      readonly preset: Preset;
      readonly unknown: readonly string[];
      /** Whose signature holds; `null`: not signed. */
      readonly key: PublicKey | null;
    }
  | { readonly kind: 'faults'; readonly faults: readonly PresetFault[] };

const refused = (message: string): Examined => ({ kind: 'faults', faults: [{ path: '', message }] });

/** `jws`: the signature file, if there is one. `pinned`: the key that earlier documents were signed with, if any. Never throws. */
export async function examine(text: string, jws: string | null, pinned: PublicKey | null): Promise<Examined> {
  const result = parsePresetText(text);
  if (result.kind === 'faults') return result;
  const good = (key: PublicKey | null): Examined => ({ ...result, kind: 'good', key });
  if (jws === null) return pinned === null ? good(null) : refused('is no longer signed, as it was before');
  const verification = await verifyDocument(text, jws);
  if (verification.kind === 'invalid') return refused(`is refused: ${verification.reason}`);
  const { key, rotatesFrom } = verification.by;
  if (pinned === null || key === pinned || rotatesFrom === pinned) return good(key);
  return refused(
    `is signed with another key (${await fingerprintOf(key)}) than before (${await fingerprintOf(pinned)})`,
  );
}

/** The reason to refuse a document that is older than the one in force, or `null`. One without a version is older than one with. */
export function findOlder(next: Preset, inForce: Preset | null): PresetFault | null {
  const [version, current] = [next.version ?? 0, inForce?.version ?? 0];
  if (version >= current) return null;
  const named = next.version === undefined ? 'has no version' : `is version ${version}`;
  return { path: '', message: `${named}, older than version ${current} in force` };
}
