/** Whom a strong word is said of. */
import type { Passage } from '@/lib/analysis/passage.ts';
import type { Span } from '@/lib/analysis/span.ts';
import type { Token } from '@/lib/analysis/tokens.ts';
import { voiceOf } from '@/lib/analysis/voice.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BE = words('be being am is are was were been feel felt feeling look looked sound sounded');
/** What may stand between a word and the one it is said of: "we were **such a complete bunch of** idiots". */
const LINKS = words(
  'a an the that so as such quite rather very really too all just like own little bit bunch of totally absolutely completely utter complete total',
);
const SELF = words('i we us me our my mine ours myself ourselves');
const OWN = words('my our');
const HOLLOW = words('just only the');
const CLAUSE_END = /[,.;:!?()"“”—–]/;
const NEGATIONS = words('not never no nobody none neither nor hardly cannot');

const DETERMINERS = words(
  'a an the this that these those some such any something anything everything nothing truly really',
);
const SAYING = words('say says said saying tell tells told telling write writes wrote writing');

/** True unless the word is told of somebody ("they called me a liar"), denied ("not a stupid question") or said of oneself. */
export function isMeant({ text, tokens, quotes }: Passage, span: Span): boolean {
  const first = tokens.findIndex((token) => token.end > span.start);
  const { reported } = voiceOf(text, tokens, first, span, quotes);
  return !(reported && !isNextToVerb(tokens, first)) && !isDeniedOrOwn(text, tokens, first) && !isOfUs(tokens, span);
}

/** "Says the **hypocrite**", "said something **stupid**": who speaks or what is said is called so by the writer. */
function isNextToVerb(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (DETERMINERS.has(tokens[at]?.norm ?? '')) at--;
  return SAYING.has(tokens[at]?.norm ?? '');
}

/**
 * Goes back over linking words of the same clause: "(we) were such idiots", "(our) queue is a joke", "(not) a stupid question". "Don't be
 * a fool" is an order, and "not just a fool" or "not the fool" denies something else.
 */
function isDeniedOrOwn(text: string, tokens: readonly Token[], first: number): boolean {
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  const links = (at: number): boolean => {
    const [token, next] = [tokens[at], tokens[at + 1]];
    return token !== undefined && next !== undefined && !CLAUSE_END.test(text.slice(token.end, next.start));
  };
  let at = first - 1;
  let verb = '';
  while (links(at) && (LINKS.has(norm(at)) || BE.has(norm(at)))) {
    if (BE.has(norm(at))) verb = norm(at);
    at--;
  }
  if (!links(at)) return false;
  if (NEGATIONS.has(norm(at))) return !HOLLOW.has(norm(at + 1)) && !(verb === 'be' && norm(at - 1) === 'do');
  return SELF.has(norm(at)) || (verb !== '' && OWN.has(norm(at - 1)));
}

/** "Stupid of me." */
function isOfUs(tokens: readonly Token[], { end }: Span): boolean {
  const next = tokens.findIndex(({ start }) => start >= end);
  return next >= 0 && tokens[next]?.norm === 'of' && SELF.has(tokens[next + 1]?.norm ?? '');
}
