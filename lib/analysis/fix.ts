/** The art of mending: what a fix replaces, so that the sentence is still one. A fix replaces its hit's whole span. */
import type { Span } from './span.ts';
import type { Hit } from './rule.ts';

/** A span and the fix for it, ready to be returned by a rule. */
export type Mended = Required<Pick<Hit, 'span' | 'fixes'>>;

/** What can matter of a text before a place: more would make a long draft cost more than a short one. */
const REACH = 60;

function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at);
}

/** True where only white space, an opening quote or the end of another sentence stands before. */
export function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:\n])["'“‘(\s]*$/.test(textBefore(text, at));
}

/** `replacement` with the capital that `original` began with. */
export function keepCapital(original: string, replacement: string): string {
  const isCapital = /^["'“‘(]*\p{Lu}/u.test(original) && !/^I\b/.test(original);
  return isCapital ? capitalise(replacement) : replacement;
}

export function capitalise(words: string): string {
  return words.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Other words in the same place. */
export function swap(text: string, span: Span, words: string): Mended {
  const { start, end } = span;
  const replacement = startsSentence(text, start) ? sentenceCase(text, start, words) : words;
  return { span: { start, end }, fixes: [{ label: replacement, replacement }] };
}

/** A writer who begins in lower case stays there. */
function sentenceCase(text: string, start: number, words: string): string {
  return /\p{Ll}/u.test(text[start] ?? '') ? words : capitalise(words);
}

const ADDRESS =
  /(?:^|[.!?\n]\s*)(?:(?:hi|hey|hello|dear|sorry|thanks|thank you|listen|look|well|oh|ok|okay|no|yes|please)\b[^,.!?]*|[\p{L}'’-]+),\s*$/iu;
const NEXT_WORD = /^[\p{L}\p{N}'’-]+/u;

/**
 * Leaves the words out, with the comma and space that belonged to them. At the start of a sentence the span takes in the next
 * word, which gets the capital. Without fixes where nothing would be left of the sentence.
 */
export function leaveOut(text: string, span: Span): Mended {
  const { start, end } = span;
  const plain = { start, end };
  const gap = /^[,;:—–\s-]*/.exec(text.slice(end))?.[0] ?? '';
  const next = NEXT_WORD.exec(text.slice(end + gap.length))?.[0];
  if (startsSentence(text, start)) {
    if (next === undefined || /\n/.test(gap)) return { span: plain, fixes: [] };
    const isCapital = /\p{Lu}/u.test(text[start] ?? '');
    const replacement = isCapital ? capitalise(next) : next;
    return { span: { start, end: end + gap.length + next.length }, fixes: [{ label: 'Leave it out', replacement }] };
  }
  const fixes = [{ label: 'Leave it out', replacement: '' }];
  const space = /\s+$/.exec(textBefore(text, start))?.[0].length ?? 0;
  const comma = /[,;—–]\s*$/.exec(textBefore(text, start))?.[0].length ?? 0;
  if (comma > 0 && /^\s*(?:[.!?…]|$)/.test(text.slice(end))) return { span: { start: start - comma, end }, fixes };
  if (comma > 0 && /^,/.test(gap)) {
    // "Sorry, love, no" keeps one comma; "you can, obviously, go" keeps none.
    const kept = ADDRESS.test(textBefore(text, start)) ? space : comma;
    return { span: { start: start - kept, end: end + 1 }, fixes };
  }
  if (next !== undefined && /^\s+$/.test(gap)) return { span: { start, end: end + gap.length }, fixes };
  return { span: { start: start - space, end }, fixes };
}

/** Words that can follow a clause and its comma as they stand. */
const JOINED = /^(?:and|but|or|so|because|since|as|which|though|although|while|if|when)\b/i;

/**
 * Says a whole clause in other words; only where the span is one, from its start to its punctuation. What follows a comma
 * becomes a sentence of its own, unless it is a name or a joined clause. Without fixes elsewhere.
 */
export function restate(text: string, span: Span, sentence: string): Mended {
  const { start, end } = span;
  const before = textBefore(text, start);
  const after = text.slice(end);
  const isClause = startsSentence(text, start) || /[,;:—–]\s*$/.test(before);
  if (!isClause || !/^\s*(?:[.,!?…;:—–\n]|\s-\s|$)/.test(after)) return { span: { start, end }, fixes: [] };
  const replacement = startsSentence(text, start) ? sentenceCase(text, start, sentence) : sentence;
  const label = capitalise(sentence);
  const comma = /^(?:\s*[,;—–]\s*|\s+-\s+)/.exec(after)?.[0];
  const rest = after.slice(comma?.length ?? 0);
  const next = NEXT_WORD.exec(rest)?.[0];
  const isName = /^\p{Lu}/u.test(rest) && !/^(?:I\b|I['’])/.test(rest);
  if (comma === undefined || next === undefined || isName || JOINED.test(rest)) {
    const mark = /^\s*[!?]+/.exec(after)?.[0] ?? '';
    const full = mark ? { start, end: end + mark.length } : { start, end };
    return { span: full, fixes: [{ label, replacement: mark ? `${replacement}.` : replacement }] };
  }
  return {
    span: { start, end: end + comma.length + next.length },
    fixes: [{ label, replacement: `${replacement}. ${capitalise(next)}` }],
  };
}
