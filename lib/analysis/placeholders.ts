import { firstNameOf } from './names.ts';
import type { Context } from './rule.ts';

/** What is known of a conversation, for the placeholders of saved replies. */
export type Known = Pick<Context, 'incoming' | 'topic' | 'guidelines'>;

/** How a topic is called in "I’m sorry about {issue}": only those of which the words alone say enough. */
const ISSUES: Readonly<Record<string, string>> = {
  outage: 'the outage',
  refund: 'the refund',
  payment: 'the payment',
  delivery: 'the delivery',
  late: 'the wait',
  price: 'the price',
};

/** What a placeholder stands for, by its name without case, spaces and signs. */
const MEANINGS: Readonly<Record<string, (known: Known) => string | null | undefined>> = {
  name: ({ incoming }) => firstNameOf(incoming?.author),
  issue: ({ topic }) => (topic === null ? null : ISSUES[topic]),
  signoff: ({ guidelines }) => guidelines.voice?.signOff?.example,
};
const SYNONYMS: Readonly<Record<string, string>> = {
  firstname: 'name',
  customername: 'name',
  problem: 'issue',
  signature: 'signoff',
};

/** The words for a placeholder such as `name`, `First name` or `sign-off`, or `null` where they are not known. */
export function valueOf(placeholder: string, known: Known): string | null {
  const name = placeholder.toLowerCase().replace(/[^a-z]+/g, '');
  const meaning = Object.hasOwn(SYNONYMS, name) ? SYNONYMS[name] : name;
  if (meaning === undefined || !Object.hasOwn(MEANINGS, meaning)) return null;
  return MEANINGS[meaning]?.(known) ?? null;
}

/** A saved reply with its `{placeholders}` filled where their words are known; the others stay as they are. */
export function fillPlaceholders(text: string, known: Known): string {
  return text.replace(/\{+\s*([^{}]+?)\s*\}+/g, (placeholder, name: string) => valueOf(name, known) ?? placeholder);
}
