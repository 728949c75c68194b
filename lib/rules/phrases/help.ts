/** Somebody who asks for help and gets it: then a missing "sorry" is a smaller thing. Sources: S2 (regret for what we did), E-d7. */
import type { Passage } from '@/lib/analysis/passage.ts';
import type { Context } from '@/lib/analysis/rule.ts';
import { REQUESTS } from './requests.ts';
import { DEEDS, DETAILS } from './steps.ts';

export const HELP = [DEEDS, DETAILS, REQUESTS] as const;

/** Trouble with a thing that the writer wants to get going, not with how we treated them. */
const WORKINGS: ReadonlySet<string | null> = new Set(['app', 'account']);
const ASKS =
  /\b(?:help|assist\w*|how (?:do|can|could|would|to)|(?:can|could|would|will) (?:you|u|y'all|someone|somebody|anyone)|what (?:do|can|should) i|any (?:idea|ideas|way|chance|fix|tips|suggestions)|i need (?:to|my|a)|trying to|please (?:fix|reset|open|unlock|check|tell|advise))\b/i;

/** True where a calm report of a hitch, or a request for help, gets a step, a page or the question that leads to one. */
export function isHelped(draft: Passage, { incoming, heat, topic }: Context): boolean {
  if (heat > 0 || !(WORKINGS.has(topic) || ASKS.test(incoming?.text ?? ''))) return false;
  return draft.specials.some(({ kind }) => kind === 'url') || HELP.some((list) => draft.has(list));
}
