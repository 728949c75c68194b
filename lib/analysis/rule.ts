import type { Finding, Fix, Severity } from './finding.ts';
import type { Guidelines } from './guidelines.ts';
import type { Passage } from './passage.ts';
import type { PhraseList } from './phrase-book.ts';
import type { Scores, Tension, Tone } from './report.ts';
import type { IncomingKind, KindShares, Situation } from './situation.ts';
import type { Span } from './span.ts';

/** The families of the catalogue: A tone, B honesty, C promotion, D etiquette, E conduct, F brand. */
export type Family = 'tone' | 'honesty' | 'promotion' | 'etiquette' | 'conduct' | 'brand';

/** The situation with what was found out about it, once per analysis, for all rules. */
export interface Context extends Situation {
  readonly kind: IncomingKind;
  readonly kinds: KindShares;
  readonly topic: string | null;
  readonly heat: number;
  /** The incoming says in words that its author is a fan. */
  readonly fan: boolean;
  readonly guidelines: Guidelines;
}

/** The draft's learned scores and its tone: for rules that look at the whole draft. */
export interface Impression {
  readonly scores: Scores;
  readonly tone: Tone;
  /** What was found in its sentences, but for the brand's own rules. */
  readonly faults: readonly Finding[];
}

/** The same, and what the draft does to the thread: known once the checklist is. */
export interface Measures extends Impression {
  readonly tension: Tension;
}

/** What a rule returns. Left out: the rule's own severity, message; no span means that something is missing. */
export interface Hit {
  /** UTF-16 offsets of the passage that was checked. What a fix of this hit replaces. */
  readonly span?: Span;
  readonly severity?: Severity;
  readonly message?: string;
  readonly advice?: string;
  readonly fixes?: readonly Fix[];
  readonly because?: readonly string[];
}

/** An example that the rule flags. «marks» stand around each expected span; an absence rule has none. */
export interface FlaggedExample {
  readonly text: string;
  readonly incoming?: string;
  readonly situation?: Situation;
  readonly guidelines?: Guidelines;
  /** The text after the first fix of its first finding. */
  readonly fixed?: string;
}

/** A near miss that the rule leaves alone, and why. */
export interface CleanExample {
  readonly text: string;
  readonly because: string;
  readonly incoming?: string;
  readonly situation?: Situation;
  readonly guidelines?: Guidelines;
}

interface RuleText {
  /** Kebab-case, the name of its file. */
  readonly id: string;
  /** Two to four words. */
  readonly title: string;
  readonly family: Family;
  readonly severity: Severity;
  /** Passages it rests on: `S0`…`S4` (with a section) or an entry of the evidence list (`E-d2`). */
  readonly source: readonly string[];
  /** One sentence each, to the rep, without jargon: what it notices, what the reader will feel, one better way. */
  readonly what: string;
  readonly why: string;
  readonly advice: string;
  /** Rules that keep silent where this one speaks: on overlapping words, or anywhere for an absence. */
  readonly over?: readonly string[];
  /** Phrase lists that its check looks for (see `pattern.ts`). */
  readonly phrases?: readonly PhraseList[];
  readonly examples: { readonly flagged: readonly FlaggedExample[]; readonly clean: readonly CleanExample[] };
}

/** Looks at one sentence at a time; its result is cached with the sentence, so it must depend on nothing else. */
export interface SentenceRule extends RuleText {
  readonly scope: 'sentence';
  check(sentence: Passage, context: Context): Iterable<Hit>;
}

/** Looks at the whole draft. */
export interface DraftRule extends RuleText {
  readonly scope: 'draft';
  check(draft: Passage, context: Context, measures: Measures): Iterable<Hit>;
}

/** Something a good answer has: shown in the checklist where `asks` holds, done where `check` yields nothing. */
export interface AbsenceRule extends RuleText {
  readonly scope: 'absence';
  /** Two to four words for the checklist, about the person answered: "What went wrong", "Dana's name". */
  readonly label: string | ((context: Context) => string);
  /** Where it is done, it cools a tense thread. */
  readonly calms?: true;
  asks(context: Context, draft: Passage, impression: Impression): boolean;
  check(draft: Passage, context: Context, impression: Impression): Iterable<Hit>;
}

export type Rule = SentenceRule | DraftRule | AbsenceRule;

/** Declares a rule. Its form is held by the tests of the catalogue: a slip in one rule's words must not take the coach down. */
export function defineRule<R extends Rule>(rule: R): R {
  return Object.freeze(rule);
}
