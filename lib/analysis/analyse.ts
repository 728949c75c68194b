/** Runs the rules over a draft. One engine serves one reply box: it keeps what it knows of each sentence. */
import { chapterOf, type Chapter, type PlacedChapter } from './chapter.ts';
import { SEVERITIES, type Finding, type Severity } from './finding.ts';
import type { Guidelines } from './guidelines.ts';
import { readIncoming, type IncomingReading } from './incoming.ts';
import { languageOf } from './language.ts';
import { draftOf, passageOf, type Passage } from './passage.ts';
import { compilePhrases, type PhraseBook } from './phrase-book.ts';
import type { WordClasses } from './pattern.ts';
import { remember } from './remember.ts';
import type { ChecklistItem, Report } from './report.ts';
import type { AbsenceRule, Context, DraftRule, Hit, Impression, Rule, SentenceRule } from './rule.ts';
import { combineScores, scoreSentence, type SentenceScore } from '@/lib/classifiers/scores.ts';
import { parseSentence, type Sentence } from './sentence.ts';
import { byPlace, settle, silencersOf, soften } from './settle.ts';
import type { Situation } from './situation.ts';
import { isHeating, latestTurns, tensionBefore, tensionOf } from './tension.ts';
import { joinEvidence, toneEvidence, toneOf, type ToneEvidence } from './tone.ts';
import { TONE_CUES } from './tone-cues.ts';
import { createTracker } from './tracker.ts';

/** A rule that threw, for the one who hears of it; never holds the draft. */
export type RuleFault = (rule: string, error: unknown) => void;

export interface EngineOptions {
  readonly rules: readonly Rule[];
  readonly classes: WordClasses;
  readonly guidelines: Guidelines;
  readonly onFault?: RuleFault;
}

export interface Engine {
  /** Synchronous, never throws for any text. Costs what changed since the last call on the same engine. */
  analyse(text: string, situation?: Situation): Report;
}

/** What is known of one sentence. The hits hold for one context; `epoch` says for which. */
interface Known extends Sentence {
  readonly tone: ToneEvidence;
  readonly score: SentenceScore;
  epoch: number;
  hits: readonly Finding[];
}

/** What the sentences of a chapter say under one context; offsets are the chapter's. */
interface KnownChapter extends Chapter<Known> {
  readonly tone: ToneEvidence;
  readonly findings: readonly Finding[];
}

const books = new WeakMap<readonly Rule[], PhraseBook>();

/** The phrase book of a rule set: compiled once, shared by all engines of it. */
function bookOf(rules: readonly Rule[], classes: WordClasses): PhraseBook {
  let book = books.get(rules);
  if (!book) {
    const lists = [...rules.flatMap(({ phrases }) => phrases ?? []), ...TONE_CUES.map(({ phrases }) => phrases)];
    book = compilePhrases(lists, classes);
    books.set(rules, book);
  }
  return book;
}

export function createEngine({ rules, classes, guidelines, onFault }: EngineOptions): Engine {
  const book = bookOf(rules, classes);
  const active = rules.filter(({ id }) => guidelines.rules?.[id]?.severity !== 'off');
  const sentenceRules = active.filter((rule): rule is SentenceRule => rule.scope === 'sentence');
  const absenceRules = active.filter((rule): rule is AbsenceRule => rule.scope === 'absence');
  const draftRules = active.filter((rule): rule is DraftRule => rule.scope === 'draft');
  const byId = new Map(active.map((rule) => [rule.id, rule]));
  const calms = new Set(absenceRules.filter((rule) => rule.calms).map(({ id }) => id));
  const silencers = silencersOf(active);
  const heating = new Set(active.filter(({ family }) => isHeating(family)).map(({ id }) => id));
  const readings = new Map<string, IncomingReading>();
  let situation: Situation | undefined;
  let context = contextOf({}, readIncoming(null), guidelines);
  let turnHeats: readonly number[] = [];
  let epoch = 0;

  const read = (incomingText: string, whole: Situation['incoming']): IncomingReading => {
    const key = `${whole?.kind ?? ''}\n${incomingText}`;
    let reading = readings.get(key);
    if (!reading) readings.set(key, (reading = readIncoming(whole)));
    return reading;
  };

  const enter = (next: Situation): void => {
    if (next === situation) return;
    situation = next;
    epoch++;
    if (readings.size > 50) readings.clear();
    context = contextOf(next, read(next.incoming?.text ?? '', next.incoming), guidelines);
    turnHeats = latestTurns(next.thread ?? []).map((turn) => read(turn.text, { text: turn.text }).heat);
    tracker.reset();
  };

  const severityOf = (rule: Rule, hit: Hit): Severity => {
    const set = guidelines.rules?.[rule.id]?.severity;
    if (set === undefined || set === 'off') return hit.severity ?? rule.severity;
    // A preset moves the rule's own level; a hit that is milder or harsher than that keeps its distance.
    const distance = SEVERITIES.indexOf(hit.severity ?? rule.severity) - SEVERITIES.indexOf(rule.severity);
    return SEVERITIES[Math.max(0, Math.min(2, SEVERITIES.indexOf(set) + distance))] ?? set;
  };

  /** Runs one rule; one that throws is reported and counts as silent, so that it can't take the others with it. */
  const run = (rule: Rule, passage: Passage, check: () => Iterable<Hit>): Finding[] => {
    try {
      return Array.from(check(), (hit) => findingOf(rule, hit, severityOf(rule, hit), passage.text));
    } catch (error) {
      onFault?.(rule.id, error);
      return [];
    }
  };

  const parse = (sentenceText: string): Known => {
    const sentence = parseSentence(sentenceText, book);
    return { ...sentence, tone: toneEvidence(sentence), score: scoreSentence(sentenceText), epoch: -1, hits: [] };
  };

  const hitsOf = (sentence: Known): readonly Finding[] => {
    if (sentence.epoch !== epoch) {
      const passage = passageOf(sentence);
      sentence.hits = sentenceRules.flatMap((rule) => run(rule, passage, () => rule.check(passage, context)));
      sentence.epoch = epoch;
    }
    return sentence.hits;
  };

  const gather = (sentences: readonly Known[]): KnownChapter => {
    const chapter = chapterOf(sentences);
    const findings = chapter.sentences.flatMap(({ sentence, offset }) =>
      hitsOf(sentence).map((hit) => shifted(hit, offset)),
    );
    return { ...chapter, tone: joinEvidence(sentences.map(({ tone }) => tone)), findings: findings.sort(byPlace) };
  };

  const tracker = createTracker(parse, gather);

  /** The checklist of this draft; what is missing joins the findings. An empty draft has nothing to check. */
  const checkOff = (draft: Passage, impression: Impression, findings: Finding[]): ChecklistItem[] => {
    const checklist: ChecklistItem[] = [];
    if (draft.text.trim() === '') return checklist;
    for (const rule of absenceRules) {
      let asked = false;
      const missing = run(rule, draft, () => {
        asked = rule.asks(context, draft, impression);
        return asked ? rule.check(draft, context, impression) : [];
      });
      const label = typeof rule.label === 'string' ? rule.label : rule.label(context);
      if (asked) checklist.push({ rule: rule.id, label, done: missing.length === 0 });
      findings.push(...missing);
    }
    return checklist;
  };

  return {
    analyse(nextText, nextSituation = {}) {
      enter(nextSituation);
      const { text, sentences, chapters } = tracker.follow(nextText);
      const draft = draftOf(text, sentences, chapters);
      const findings = chapters.flatMap(findingsAt);
      const scores = combineScores(sentences.map(({ score }) => score));
      const { tone, reasons } = toneOf(joinEvidence(chapters.map(({ chapter }) => chapter.tone)));
      const language = languageOf(text);
      const isOurs = language === null || language === 'en';
      if (!isOurs) findings.length = 0;
      const heaters = findings.filter(({ rule }) => heating.has(rule));
      const faults = findings.filter(({ rule }) => byId.get(rule)?.family !== 'brand');
      const impression = { scores, tone, faults };
      const checklist = isOurs ? checkOff(draft, impression, findings) : [];
      const calming = checklist.filter(({ rule, done }) => done && calms.has(rule)).length;
      const met = checklist.filter(({ rule, done }) => done && byId.get(rule)?.severity === 'warn').length;
      const tension = tensionOf(tensionBefore(context.heat, turnHeats), heaters, calming, scores.hostile, text);
      if (isOurs && text.trim() !== '') {
        const measures = { ...impression, tension };
        for (const rule of draftRules) findings.push(...run(rule, draft, () => rule.check(draft, context, measures)));
      }

      return {
        kind: context.kind,
        kinds: context.kinds,
        topic: context.topic,
        heat: context.heat,
        findings: soften(settle(findings, silencers), met, (rule) => byId.get(rule)?.family === 'tone'),
        tone,
        toneReasons: reasons,
        scores,
        checklist,
        tension,
        language,
      };
    },
  };
}

function contextOf(situation: Situation, reading: IncomingReading, guidelines: Guidelines): Context {
  const { kind, kinds, topic, heat, fan } = reading;
  return { ...situation, kind, kinds, topic, heat, fan, guidelines };
}

const findingsAt = remember(({ chapter, offset }: PlacedChapter<KnownChapter>) =>
  chapter.findings.map((hit) => shifted(hit, offset)),
);

/** Checks what a rule returned: a span outside the text is a fault of the rule. */
function findingOf(rule: Rule, hit: Hit, severity: Severity, text: string): Finding {
  const { span } = hit;
  if (span && !(span.start >= 0 && span.start < span.end && span.end <= text.length)) {
    throw new RangeError(`span ${span.start}–${span.end} of a text of ${text.length}`);
  }
  return {
    rule: rule.id,
    severity,
    start: span ? span.start : null,
    end: span ? span.end : null,
    message: hit.message ?? rule.why,
    advice: hit.advice ?? rule.advice,
    fixes: hit.fixes ?? [],
    ...(hit.because ? { because: hit.because } : {}),
  };
}

function shifted(finding: Finding, offset: number): Finding {
  if (offset === 0 || finding.start === null || finding.end === null) return finding;
  return { ...finding, start: finding.start + offset, end: finding.end + offset };
}
