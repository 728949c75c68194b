/** Two presets over the same past replies: what each rule says now, and what it would say. */
import type { Situation } from '@/lib/analysis/situation.ts';
import { createAnalyser } from './analyser.ts';
import type { Preset } from './schema.ts';
import { createTallier, type Tally } from './tally.ts';

/** A try-out under way. Its size does not grow with the replies. */
export interface TryOut {
  /** `null`: a reply that could not be read, counted as such. */
  add(draft: string | null, situation?: Situation): void;
  tally(): Tally;
}

/** `now` and `next`: all layers of each in one. */
export function createTryOut(now: Preset, next: Preset): TryOut {
  const analyseNow = createAnalyser({ preset: now });
  // Where nothing is changed one analysis says both.
  const analyseNext = JSON.stringify(now) === JSON.stringify(next) ? null : createAnalyser({ preset: next });
  const { add, tally } = createTallier();
  return {
    add(draft, situation = {}) {
      if (draft === null) return add(null, [], []);
      const said = analyseNow.analyse(draft, situation).findings;
      add(draft, said, analyseNext?.analyse(draft, situation).findings ?? said);
    },
    tally,
  };
}
