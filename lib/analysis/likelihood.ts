/** How sure we are of what is answered, and what a rule does with a doubt: "Maybe a complaint" earns a tip at most. */
import { hasOffence, type Finding, type Severity } from './finding.ts';
import type { IncomingKind, KindShares } from './situation.ts';

/** Less likely kinds than this are not worth a word (on the labelled cases, kinds above it are right more often than not). */
const POSSIBLE = 0.25;
/** Nor are those that another kind beats by far. */
const NEAR = 0.45;
/** From here on a rule speaks at its own level (on the labelled cases, nineteen in twenty such kinds are right). */
const SURE = 0.75;

function shareOf(kinds: KindShares, asked: readonly IncomingKind[]): number {
  return asked.reduce((sum, kind) => sum + kinds[kind], 0);
}

/** True where the incoming may well be one of these kinds. */
export function mayBe(kinds: KindShares, ...asked: readonly IncomingKind[]): boolean {
  const share = shareOf(kinds, asked);
  return share >= POSSIBLE && share >= NEAR * Math.max(...Object.values(kinds));
}

/** Less likely kinds than this are not believed whatever the draft says. */
const FAINT = 0.05;

/**
 * The same as `mayBe`, read together with the draft: who snaps back, makes light of it or gives excuses was complained to or
 * criticised, so that a fault in the draft makes the fainter signs of such a comment good enough.
 */
export function mayBeUpset(kinds: KindShares, faults: readonly Finding[], ...asked: readonly IncomingKind[]): boolean {
  return mayBe(kinds, ...asked) || (hasOffence(faults) && shareOf(kinds, asked) >= FAINT);
}

/** True where the incoming is surely praise, under which the same hard words are banter or mean something else. */
export function isPraise(kinds: KindShares): boolean {
  return kinds.compliment >= SURE;
}

/** For a hit of a rule about these kinds: its own severity where we are sure of one, a tip where we doubt. */
export function inDoubt(kinds: KindShares, ...asked: readonly IncomingKind[]): { readonly severity?: Severity } {
  return shareOf(kinds, asked) >= SURE ? {} : { severity: 'tip' };
}
