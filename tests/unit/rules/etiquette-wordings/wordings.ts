import type { IncomingKind } from '@/lib/analysis/situation.ts';

/** Drafts under one incoming: those that have what the rule asks for, and those that lack it. */
export interface Wordings {
  readonly rule: string;
  readonly kind: IncomingKind;
  readonly incoming: string;
  readonly fine: readonly string[];
  readonly missing: readonly string[];
}
