/** Whose words a phrase is and whether the sentence denies it: decided once here, for all rules. */
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** How a phrase stands in its sentence. */
export interface Voice {
  /** "you're **not** overreacting": denied by a word before it in the same clause. */
  readonly negated: boolean;
  /** Between quotation marks or in code: somebody else's words. */
  readonly quoted: boolean;
  /** "you said we were idiots", "I'd never say calm down": told, not said. */
  readonly reported: boolean;
}

const NEGATIONS = new Set('not never no nobody none without neither nor hardly cannot'.split(' '));
const NEGATION_REACH = 5;
/** Words after which a new clause begins, so that a negation before them no longer holds. */
const CLAUSE_STARTS = new Set(
  'but because so and then yet however if when while since unless although though'.split(' '),
);
const REPORTING = new Set(
  'say says said saying tell tells told telling call calls called calling hear heard write wrote written claim claims claimed mention mentioned shout shouted imply implied implying suggest suggested suggesting'.split(
    ' ',
  ),
);
const REPORTING_REACH = 4;
const SPEAKERS = new Set('i we'.split(' '));
/** "your claim", "the call": a noun after these, not a verb of saying. */
const DETERMINERS = new Set('a an the your my our his her their this that any each every phone insurance'.split(' '));
/** "Call us", "tell the driver": at the start of a sentence an order, not a report. */
const ORDERS = new Set('call tell write hear mention'.split(' '));
const PRONOUNS = new Set('you we they i it he she'.split(' '));
const AUXILIARIES = new Set('do does did can could would should have'.split(' '));
const DENIALS = new Set('not never would should could nobody'.split(' '));

const QUOTES =
  /"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|`[^`\n]{1,400}`|(?<![\p{L}\p{N}])['‘](?=\S)[^'’\n]{2,200}(?:['’][\p{L}][^'’\n]{0,200}){0,4}(?<=\S)['’](?![\p{L}\p{N}])|^\s*>.*$/gmu;

/** The quoted parts of a sentence, marks included; a line that begins with `>` is a quotation too. */
export function quotedSpans(text: string): Span[] {
  if (!/["“«`'‘>]/.test(text)) return [];
  return [...text.matchAll(QUOTES)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** True where a comma, dash, colon or semicolon stands between the two tokens. */
function breaksClause(text: string, before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && /[,;:—–]|\s-\s/.test(text.slice(before.end, after.start));
}

/** Reads how the tokens from `first` on stand in their sentence. */
export function voiceOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  span: Span,
  quotes: readonly Span[],
): Voice {
  const quoted = quotes.some((quote) => quote.start <= span.start && span.end <= quote.end);
  let negated = false;
  for (let i = first - 1; i >= 0 && i >= first - NEGATION_REACH; i--) {
    const token = tokens[i];
    if (!token || breaksClause(text, token, tokens[i + 1]) || CLAUSE_STARTS.has(token.norm)) break;
    if (NEGATIONS.has(token.norm) && !isHollow(tokens, i)) {
      negated = true;
      break;
    }
  }
  return { negated, quoted, reported: isReported(text, tokens, first) };
}

/** Denies nothing: "not only", "no you're", and the questions "why don't you", "can't you". */
function isHollow(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm;
  const next = tokens[at + 1]?.norm ?? '';
  if (word === 'no') return PRONOUNS.has(next);
  if (word !== 'not') return false;
  return next === 'only' || next === 'just' || (PRONOUNS.has(next) && AUXILIARIES.has(tokens[at - 1]?.norm ?? ''));
}

/** A verb of saying just before in the same clause, whose speaker is not the rep, or is the rep denying it. */
function isReported(text: string, tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - REPORTING_REACH; i--) {
    const token = tokens[i];
    if (!token || breaksClause(text, token, tokens[i + 1])) return false;
    if (!REPORTING.has(token.norm) || !isVerbOfSaying(tokens, i)) continue;
    const subject = tokens.slice(Math.max(0, i - 4), i).map(({ norm }) => norm);
    const isOwn = subject.some((word) => SPEAKERS.has(word)) || subject.slice(-2).join(' ') === 'let me';
    return !isOwn || subject.some((word) => DENIALS.has(word));
  }
  return false;
}

function isVerbOfSaying(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm;
  if (before !== undefined && DETERMINERS.has(before)) return false;
  return !(ORDERS.has(tokens[at]?.norm ?? '') && (before === undefined || before === 'please'));
}
