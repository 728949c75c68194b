/** What stands beyond a limit: the tokens of one kind after the first few, and the run they make. */
import type { Passage } from '@/lib/analysis/passage.ts';
import type { Span } from '@/lib/analysis/span.ts';
import type { Token } from '@/lib/analysis/tokens.ts';

/** One span for each run of tokens with nothing but white space or a joining word between them. */
export function runsOf(tokens: readonly Token[], text: string): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of tokens) {
    const last = runs.at(-1);
    if (last && /^[\s,;|]*(?:and|or|&)?[\s,;|]*$/i.test(text.slice(last.end, start))) {
      runs[runs.length - 1] = { start: last.start, end };
    } else runs.push({ start, end });
  }
  return runs;
}

/** The distinct emoji, links, handles or hashtags of a passage that `counts` accepts, told apart by `key`, in order. */
export function distinct(
  passage: Passage,
  counts: (token: Token) => boolean,
  key = (token: Token): string => token.norm,
): Token[] {
  const seen = new Map<string, Token>();
  for (const token of passage.specials) if (counts(token) && !seen.has(key(token))) seen.set(key(token), token);
  return [...seen.values()];
}
