/** The library's way in: the engine with the whole catalogue under a preset. */
import { createEngine, type Engine, type RuleFault } from '@/lib/analysis/analyse.ts';
import { classes } from '@/lib/rules/phrases/classes.ts';
import { rules } from '@/lib/rules/index.ts';
import { guidelinesOf } from './guidelines.ts';
import type { Preset } from './schema.ts';

export interface AnalyserOptions {
  /** A preset document or part of one; without it the catalogue's defaults hold. */
  readonly preset?: Preset | undefined;
  /** In ms since the epoch: whether a crisis of the preset is in force. Left out, it is not. */
  readonly now?: number | undefined;
  readonly onFault?: RuleFault;
}

/** Makes an analyser: one per reply box, since it keeps what it knows of each sentence. */
export function createAnalyser({ preset, now, onFault }: AnalyserOptions = {}): Engine {
  return createEngine({ rules, classes, guidelines: guidelinesOf(preset, now), ...(onFault ? { onFault } : {}) });
}
