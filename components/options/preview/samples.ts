import { SITUATIONS } from '@/components/practice/situations.ts';
import type { Situation } from '@/lib/analysis/situation.ts';

/** A draft to look at under the preset, with what it answers. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly draft: string;
  readonly situation: Situation;
}

export const SAMPLES: readonly [Sample, ...Sample[]] = SITUATIONS.map(
  ({ id, title, draft, incoming, site, thread }) => ({
    id,
    title,
    draft,
    situation: { incoming, site, thread },
  }),
) as [Sample, ...Sample[]]; // as many as the situations, of which there is one at least
