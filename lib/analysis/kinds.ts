/** What kinds of incoming have in common for the rules. */
import type { IncomingKind } from './situation.ts';

/** Someone is unhappy: jokes, cheer and "we" weigh more here. */
export function isUpset(kind: IncomingKind): boolean {
  return kind === 'complaint' || kind === 'criticism' || kind === 'abuse';
}

/** Someone waits for an answer. */
export function isAsking(kind: IncomingKind): boolean {
  return kind === 'question' || kind === 'purchase-intent';
}
