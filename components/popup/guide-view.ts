/** The guidelines in force, as the popup shows them. */
import { resolveStored } from '@/lib/storage/presets/in-force.ts';
import { statusOf } from '@/lib/storage/presets/status.ts';
import type { Stored } from '@/lib/storage/presets/stored.ts';

/** A document that came from outside. */
export interface GuideSource {
  readonly layer: 'Team' | 'Organisation';
  /** "Guidelines of 24 Nov, version 3, from guide.example.com". */
  readonly headline: string;
  /** What went wrong at its last check; `null` when all is well. */
  readonly problem: string | null;
}

export interface GuideView {
  readonly name: string;
  /** The latest layer first; empty while only what comes with Tactful is in force. */
  readonly sources: readonly GuideSource[];
  /** Settings that nobody below may change. */
  readonly locks: number;
  /** The bundled preset that the others stand on; `null` where a document says itself where it starts, and no choice counts. */
  readonly builtIn: string | null;
}

export function guideOf(stored: Stored): GuideView {
  const { name, layers, locks } = resolveStored(stored);
  const sources = (['team', 'organisation'] as const).flatMap((slot): GuideSource[] => {
    const status = statusOf(stored[slot]);
    if (!status) return [];
    return [{ layer: slot === 'team' ? 'Team' : 'Organisation', headline: status.headline, problem: status.problem }];
  });
  return {
    name,
    sources,
    locks: [...locks.values()].filter((layer) => layer !== 'own' && layer !== 'built-in').length,
    builtIn: layers.find((layer) => layer.name === 'built-in')?.preset.id ?? null,
  };
}
