/**
 * Signs that somebody read this very comment and answers its author: what every good reply shares, however it is worded.
 * A rule of the checklist that does not know the words of a reply trusts these before it says that something is missing.
 * Sources: S0 sin 7 and S4-1 (the person, by name and in their own terms), S2 (what happens next), E-d2, E-d9.
 */
import { contentOfText, contentOfTokens, isShared } from '@/lib/analysis/content-words.ts';
import { nameWordsOf } from '@/lib/analysis/names.ts';
import { hasOffence, spanOf } from '@/lib/analysis/finding.ts';
import { inEachSentence } from '@/lib/analysis/chapter.ts';
import type { Passage } from '@/lib/analysis/passage.ts';
import type { Sentence } from '@/lib/analysis/sentence.ts';
import { overlaps, type Span } from '@/lib/analysis/span.ts';
import { inDoubt } from '@/lib/analysis/likelihood.ts';
import type { Context, Hit, Impression } from '@/lib/analysis/rule.ts';
import type { IncomingKind } from '@/lib/analysis/situation.ts';
import type { Token } from '@/lib/analysis/tokens.ts';
import { APOLOGIES } from './apologies.ts';
import { EMPATHY } from './empathy.ts';
import { OWNING } from './owning.ts';
import { DEEDS, DETAILS } from './steps.ts';
import { THANKS } from './thanks.ts';
import { WARMTH } from './warmth.ts';
import { TIMES } from './times.ts';

/** The lists that `signsIn` looks for: a rule that calls it names them among its own. */
export const ATTENTIVE = [APOLOGIES, EMPATHY, OWNING, DEEDS, DETAILS, THANKS, WARMTH, TIMES] as const;

/** What a reply shows of attention. */
export interface Signs {
  /** Somebody does something, or asks for what it takes. */
  readonly acts: boolean;
  /** Says when. */
  readonly timed: boolean;
  /** Warm, sorry, thankful, or taking it on oneself. */
  readonly warm: boolean;
  /** Takes up words or figures of the comment. */
  readonly echoes: boolean;
  readonly named: boolean;
  readonly asks: boolean;
}

/** The signs of a draft. Linear in its length. */
export function signsIn(draft: Passage, { incoming }: Context): Signs {
  const warm = [APOLOGIES, EMPATHY, OWNING, THANKS, WARMTH].some((list) => draft.has(list, { negated: true }));
  const said = draft.text.toLowerCase();
  const names = nameWordsOf(incoming?.author ?? '');
  return {
    acts: draft.has(DEEDS) || draft.has(DETAILS) || draft.collect(deeds).length > 0,
    timed: draft.has(TIMES, { negated: true }) || draft.collect(hours).length > 0,
    warm,
    echoes: draft.sentences.some(({ tokens }) => echoes(tokens, incoming?.text ?? '')),
    named: names.some((name) => said.includes(name)) || draft.specials.some(({ kind }) => kind === 'handle'),
    asks: draft.text.includes('?'),
  };
}

function countSigns(signs: Signs): number {
  return Object.values(signs).filter(Boolean).length;
}

/** From so many signs on, a draft that nothing is wrong with is taken for an answer to the person. */
const ENOUGH = 3;
/** From so many on, even a draft with a fault is no brush-off. */
const MANY = 5;
/** From so many on, what seems to be missing is worth a tip. */
const SOME = 2;

/**
 * What an absence rule says of a part that it did not find: nothing where the reply shows by other signs that it is meant for this person, a tip where
 * it shows some or the kind is in doubt, its own severity elsewhere. A draft with a fault in it gets no such benefit.
 */
export function missing(
  draft: Passage,
  context: Context,
  { faults }: Impression,
  asked: readonly IncomingKind[],
  enough = ENOUGH,
): Hit[] {
  const doubt = inDoubt(context.kinds, ...asked);
  const signs = countSigns(signsIn(draft, context));
  if (hasOffence(faults)) return [signs >= MANY ? { severity: 'tip' } : doubt];
  if (faults.length === 0 && signs >= enough) return [];
  return [signs >= SOME ? { severity: 'tip' } : doubt];
}

const placed = inEachSentence((sentence) => [{ start: 0, end: sentence.text.length, sentence }]);

/** A sentence and its span in the draft. */
interface SpannedSentence extends Span {
  readonly sentence: Sentence;
}

/** The sentences in which nothing above a tip was found, or that are sorry all the same: what is said in the others helps nobody. */
export function fairSentences(draft: Passage, { faults }: Impression): SpannedSentence[] {
  const offences = faults.filter(({ severity }) => severity !== 'tip').map(spanOf);
  return draft
    .collect(placed)
    .filter(
      (one) => one.sentence.matches.has(APOLOGIES) || !offences.some((span) => span !== null && overlaps(span, one)),
    );
}

const AUXILIARIES = new Set(
  'have will am are can shall would could did do had has was were just already also now even only personally both be been going to like love want about still then today'.split(
    ' ',
  ),
);
/** Verbs of talk, mind and condition: saying, holding or being so is no deed. */
const STANCES = new Set(
  `understand appreciate value hear believe think hope see know feel strive endeavour aim pride take suggest beg differ want need like love mean
  explain explained told said say state stated mention mentioned disagree agree assume doubt regret wish recommend advise advised refer
  run sick tired sure proud busy happy glad delighted unable aware certain afraid confident committed pleased sorry not in on at the a an so no
  won grown built had having been invest offer carry serve operate always never all very too one it that this they you he she there what how
  getting experiencing doing trying looking working sue block ban remove tolerate comment discuss disclose read imagine guess expect accept allow
  care wait waiting seen known heard thought felt`.split(/\s+/),
);

/** "I’ve squeezed her in": the rep, something done or to be done, and no verb of talk or mind. */
const deeds = inEachSentence(({ tokens }) =>
  tokens.filter(({ norm }, i) => {
    if (norm !== 'i' && norm !== 'we') return false;
    let at = i + 1;
    let helped = false;
    for (; AUXILIARIES.has(tokens[at]?.norm ?? ''); at++) helped = true;
    const verb = tokens[at];
    if (verb?.kind !== 'word' || STANCES.has(verb.norm)) return false;
    return helped || /(?:ed|ought|ang|ote|ent|old|ook|ave|ut)$/.test(verb.norm);
  }),
);

const AT_HOUR = new Set('at by before till until from around about after within in on the'.split(' '));

/** "at 4.15", "by 6 pm", "on the 9th". */
const hours = inEachSentence(({ tokens }) =>
  tokens.filter(({ kind, norm }, i) => {
    if (kind === 'number' || /^\d+(?:st|nd|rd|th|am|pm|h|hrs?)$/.test(norm))
      return AT_HOUR.has(tokens[i - 1]?.norm ?? '');
    return false;
  }),
);

function echoes(tokens: readonly Token[], theirs: string): boolean {
  if (isShared(contentOfTokens(tokens), contentOfText(theirs))) return true;
  const figures = new Set(theirs.match(/\d[\d.,]*\d|\d/g) ?? []);
  return (
    figures.size > 0 &&
    tokens.some(
      ({ norm }) => /\d/.test(norm) && (norm.match(/\d[\d.,]*\d|\d/g) ?? []).some((figure) => figures.has(figure)),
    )
  );
}
