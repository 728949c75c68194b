import type { Report } from '@/lib/analysis/report.ts';
import { reportFault } from '@/lib/errors.ts';
import type { Deletion, Site } from '@/lib/sites/site.ts';
import { chooseAgainQuestion, type MakeChoice } from './guard-question.ts';
import { hold, isPressOn, isSameGesture, press } from './press.ts';
import type { Ask, Asked, Question } from './question.ts';

/** What a team says about hiding and deleting (`policy` of a preset). */
export interface DeletionPolicy {
  /** Such as `threats`, `private data`. */
  readonly mayHide?: readonly string[] | undefined;
  readonly decidedBy?: string | undefined;
}

export interface DeletionGuardParts {
  readonly document: Document;
  readonly site: Pick<Site, 'deletionOf'>;
  readonly ask: Ask;
  /** What a comment is, and what a rule would say of its words. */
  judge(text: string): Pick<Report, 'kind' | 'findings'>;
  policy(): DeletionPolicy;
  readonly isOn: () => boolean;
  readonly isAlive: () => boolean;
}

/** Words of a policy for what is no criticism but abuse. */
const ABUSE = /threat|slur|hate|abus|insult|profan|foul|harass/i;
const PRIVATE = /private|personal/i;

/**
 * Asks once before someone else's complaint or criticism is hidden or deleted, where the site can tell which comment a menu is about
 * and the team's policy does not cover it. Fails open as the send guard does.
 */
export function guardDeletions(parts: DeletionGuardParts, signal: AbortSignal): void {
  const { document, site, ask, judge, policy } = parts;
  const work = new AbortController();
  const working = AbortSignal.any([signal, work.signal]);
  const asked = new Set<string>();
  let open: Asked | null = null;

  const attempt = (task: () => void) => {
    try {
      task();
    } catch (error) {
      work.abort();
      reportFault('the delete guard', error);
    }
  };
  const close = () => {
    const question = open;
    open = null;
    question?.close();
  };
  const choice: MakeChoice = (label, act) => ({ label, choose: () => attempt(() => (close(), act())) });

  const consider = (event: Event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element) || !parts.isAlive() || !parts.isOn()) return;
    const deletion = site.deletionOf?.(target);
    if (!deletion || deletion.own || !isPressOn(deletion.control, event)) return;
    const key = `${deletion.author}\n${deletion.text}`;
    if (asked.has(key)) {
      if (isSameGesture(event) && open?.isOnScreen()) hold(event);
      else close();
      return;
    }
    if (!isWorthAsking(judge(deletion.text), policy())) return;
    close();
    const goOn = () => {
      if (!press(deletion.control)) open = ask(chooseAgainQuestion(choice), document.body);
    };
    open = ask(deletionQuestion(deletion, policy(), goOn, choice), deletion.control);
    if (!open.isOnScreen()) return close();
    asked.add(key);
    hold(event);
  };

  const options = { capture: true, signal: working };
  for (const type of ['click', 'keydown']) {
    document.defaultView?.addEventListener(type, (event) => working.aborted || attempt(() => consider(event)), options);
  }
  working.addEventListener('abort', () => attempt(close), { once: true });
}

function isWorthAsking(
  { kind, findings }: Pick<Report, 'kind' | 'findings'>,
  { mayHide = [] }: DeletionPolicy,
): boolean {
  if (kind !== 'complaint' && kind !== 'criticism' && kind !== 'abuse') return false;
  if (kind === 'abuse' && mayHide.some((words) => ABUSE.test(words))) return false;
  const isPrivate = findings.some(({ rule }) => rule === 'private-data');
  return !(isPrivate && mayHide.some((words) => PRIVATE.test(words)));
}

function deletionQuestion(
  { control, act }: Deletion,
  { mayHide, decidedBy }: DeletionPolicy,
  goOn: () => void,
  choice: MakeChoice,
): Question {
  const done = act === 'hide' ? 'hidden' : 'deleted';
  const allowed = mayHide?.length ? `Your team may hide: ${mayHide.join(', ')}.` : null;
  const decider = decidedBy ? `More is for ${decidedBy} to decide.` : null;
  return {
    title: 'Answer it instead',
    reason: `A complaint that is ${done} comes back louder. A good answer is what the others will read.`,
    advice: [allowed, decider].filter((words) => words !== null).join(' ') || null,
    words: null,
    main: choice('Keep it', () => control.focus({ preventScroll: true })),
    swap: null,
    anyway: choice(act === 'hide' ? 'Hide anyway' : 'Delete anyway', goOn),
    note: `Asked once for this comment. Nothing has been ${done}.`,
  };
}
