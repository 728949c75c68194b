import { type Finding, spanOf } from '@/lib/analysis/finding.ts';
import { rules } from '@/lib/rules/index.ts';
import type { Choice, Question } from './question.ts';

/** What the choices of the send guard do. */
export interface GuardActs {
  edit(): void;
  replace(): void;
  postAnyway(): void;
  backToBox(): void;
}

/** Makes a choice that takes the question away and then acts. */
export type MakeChoice = (label: string, act: () => void) => Choice;

/** The question before a draft with this `stop` goes out. `text` is the draft. */
export function stopQuestion(finding: Finding, text: string, acts: GuardActs, choice: MakeChoice): Question {
  const span = spanOf(finding);
  const [fix] = span ? finding.fixes : [];
  const advice = finding.advice ?? rules.find(({ id }) => id === finding.rule)?.advice;
  return {
    title: 'Before this is public',
    reason: finding.message,
    advice: fix ? null : (advice ?? null),
    words: span && { from: text.slice(span.start, span.end), to: fix?.replacement ?? null },
    main: choice('Edit', acts.edit),
    swap: fix ? choice('Replace', acts.replace) : null,
    anyway: choice('Post anyway', acts.postAnyway),
    note: 'Asked once for this draft. Nothing has been posted.',
  };
}

/** Where the site's button is gone or at rest, so that only the person can press on. */
export function pressAgainQuestion({ backToBox }: GuardActs, choice: MakeChoice): Question {
  return {
    ...AGAIN,
    title: 'Press it once more',
    main: choice('Back to the box', backToBox),
    note: 'Nothing has been posted.',
  };
}

/** Where a menu closed under the question. */
export function chooseAgainQuestion(choice: MakeChoice): Question {
  return {
    ...AGAIN,
    title: 'Choose it once more',
    main: choice('All right', () => undefined),
    note: 'Nothing has been changed.',
  };
}

const AGAIN = {
  reason: 'The page has changed under the question. Do it once more, and it is done without another question.',
  advice: null,
  words: null,
  swap: null,
  anyway: null,
} as const;
