/** The wording that a team banned or prefers, found in a passage. */
import type { Guidelines, PhraseGuideline } from '@/lib/analysis/guidelines.ts';
import type { Severity } from '@/lib/analysis/finding.ts';
import { inflections } from '@/lib/analysis/inflect.ts';
import type { Passage } from '@/lib/analysis/passage.ts';
import type { Hit } from '@/lib/analysis/rule.ts';
import { contains, type Span } from '@/lib/analysis/span.ts';
import { normalise, type Token } from '@/lib/analysis/tokens.ts';

/** A guideline whose words are ready to compare: a set for each, `null` for any one word. */
interface HouseWord {
  readonly guideline: PhraseGuideline;
  readonly words: readonly (ReadonlySet<string> | null)[];
}

const prepared = new WeakMap<readonly PhraseGuideline[], ReadonlyMap<string, readonly HouseWord[]>>();

/** The guidelines by the words they can begin with; `*` for those that begin with any. */
function prepare(phrases: readonly PhraseGuideline[]): ReadonlyMap<string, readonly HouseWord[]> {
  let index = prepared.get(phrases);
  if (!index) {
    const byFirst = new Map<string, HouseWord[]>();
    for (const guideline of phrases) {
      const words = guideline.match
        .split(/[\s-]+/)
        .filter(Boolean)
        .flatMap((word) =>
          word === '*'
            ? [null]
            : normalise(word).map((plain) => new Set(guideline.inflect ? inflections(plain) : [plain])),
        );
      const [first] = words;
      if (first === undefined) continue;
      for (const key of first ?? ['*']) byFirst.set(key, [...(byFirst.get(key) ?? []), { guideline, words }]);
    }
    prepared.set(phrases, (index = byFirst));
  }
  return index;
}

/** A possessive counts as its noun: "Jetalina's". */
export function bare(norm: string): string {
  return norm.replace(/'s$/, '');
}

function lastOf(tokens: readonly Token[], first: number, words: HouseWord['words']): Token | undefined {
  for (let i = 0; i < words.length; i++) {
    const token = tokens[first + i];
    const word = words[i];
    if (token?.kind !== 'word' && token?.kind !== 'number') return undefined;
    if (word && !word.has(token.norm) && !word.has(bare(token.norm))) return undefined;
  }
  return tokens[first + words.length - 1];
}

/** Writes `replacement` the way `original` was written: capital first letter, or all capitals. */
function asWritten(original: string, replacement: string): string {
  if (original.length > 1 && original === original.toUpperCase() && /\p{L}/u.test(original))
    return replacement.toUpperCase();
  return /^\p{Lu}/u.test(original) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

/** Hits for every phrase guideline of the given severities that stands in the passage, outside quotations. */
export function* findHouseWords(
  passage: Passage,
  { phrases }: Guidelines,
  severities: ReadonlySet<Severity>,
): Generator<Hit> {
  if (!phrases || phrases.length === 0) return;
  const index = prepare(phrases);
  const { tokens } = passage;
  for (const [at, token] of tokens.entries()) {
    for (const key of new Set([token.norm, bare(token.norm), '*'])) {
      for (const { guideline, words } of index.get(key) ?? []) {
        const last = severities.has(guideline.severity) ? lastOf(tokens, at, words) : undefined;
        if (!last) continue;
        const span: Span = { start: token.start, end: last.end };
        if (passage.quotes.some((quote) => contains(quote, span))) continue;
        const original = passage.text.slice(span.start, span.end);
        yield {
          span,
          severity: guideline.severity,
          ...(guideline.why ? { message: guideline.why } : {}),
          fixes: (guideline.instead ?? []).map((text) => ({ label: text, replacement: asWritten(original, text) })),
        };
      }
    }
  }
}
