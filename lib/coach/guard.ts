import type { StoreApi } from 'zustand/vanilla';
import { type Finding, spanOf } from '@/lib/analysis/finding.ts';
import type { Editor } from '@/lib/editors/editor.ts';
import { reportFault } from '@/lib/errors.ts';
import type { Site } from '@/lib/sites/site.ts';
import { type GuardActs, type MakeChoice, pressAgainQuestion, stopQuestion } from './guard-question.ts';
import { hold, isPostBy, isSameGesture, press } from './press.ts';
import type { Ask, Asked, Question } from './question.ts';
import type { CoachActions, CoachState } from './state.ts';

export interface GuardParts {
  readonly editor: Editor;
  readonly site: Pick<Site, 'submitOf' | 'isSubmitKey'>;
  readonly store: StoreApi<CoachState>;
  readonly actions: Pick<CoachActions, 'applyFix' | 'openFinding'>;
  /** Judges the draft as it stands, with what is held back while typing. */
  readonly settle: () => void;
  readonly ask: Ask;
  /** False where the person has switched the guard off. */
  readonly isOn: () => boolean;
  readonly isAlive: () => boolean;
}

const isStop = ({ severity }: Finding) => severity === 'stop';

/**
 * Asks before the site posts a draft with an open `stop`, at its button and at its key, once for each text. It fails open: whatever
 * throws, is missing or is out of step with the draft, the site posts as always. An event is held only once the question is seen on
 * the screen, in the same task. Listens on the window only while the draft has a `stop`.
 */
export function guardPosting(parts: GuardParts, signal: AbortSignal): void {
  const { editor, site, store, actions, settle, ask } = parts;
  const { element: composer } = editor;
  const { defaultView: window } = composer.ownerDocument;
  const work = new AbortController();
  const working = AbortSignal.any([signal, work.signal]);
  const asked = new Set<string>(); // texts of this draft
  let open: (Asked & { readonly text: string }) | null = null;
  let listening: AbortController | null = null;

  /** Whatever fails in here, the page hears nothing of it, and the guard is gone for this composer. */
  const attempt = (task: () => void) => {
    try {
      task();
    } catch (error) {
      work.abort();
      reportFault('the send guard', error);
    }
  };
  const close = () => {
    const question = open;
    open = null;
    question?.close();
  };
  const choice: MakeChoice = (label, act) => ({ label, choose: () => attempt(() => (close(), act())) });
  const show = (text: string, question: Question) => {
    close();
    open = { ...ask(question, site.submitOf(composer) ?? composer, composer), text };
  };

  const putQuestion = (finding: Finding, text: string) => {
    const caret = editor.caret() ?? text.length;
    const acts: GuardActs = {
      edit: () => editor.setCaret(spanOf(finding)?.end ?? caret),
      replace: () => {
        acts.edit();
        void actions.applyFix(finding, 0);
      },
      postAnyway: () => {
        editor.setCaret(caret); // Facebook shows its button only while the box has the focus
        if (!press(site.submitOf(composer))) show(text, pressAgainQuestion(acts, choice));
      },
      backToBox: () => editor.setCaret(caret),
    };
    actions.openFinding(null);
    show(text, stopQuestion(finding, text, acts, choice));
  };

  const consider = (event: Event) => {
    if (!event.isTrusted || !parts.isAlive() || !parts.isOn() || !isPostBy(event, composer, site)) return;
    settle(); // the last key may have come in this very frame
    const { text, findings } = store.getState();
    if (editor.read().text !== text) return;
    if (asked.has(text)) {
      if (isSameGesture(event) && open?.isOnScreen()) hold(event);
      else close();
      return;
    }
    const finding = findings.find(isStop);
    if (!finding) return;
    putQuestion(finding, text);
    if (!open?.isOnScreen()) return close();
    asked.add(text);
    hold(event);
  };

  const follow = ({ text, report }: CoachState) => {
    if (open && open.text !== text) close();
    if (text === '') asked.clear();
    const hasStop = report?.findings.some(isStop) ?? false;
    if (hasStop === (listening !== null)) return;
    listening?.abort();
    listening = hasStop ? new AbortController() : null;
    if (!listening) return;
    const options = { capture: true, signal: AbortSignal.any([working, listening.signal]) };
    for (const type of ['click', 'keydown']) {
      window?.addEventListener(type, (event) => working.aborted || attempt(() => consider(event)), options);
    }
  };

  const unfollow = store.subscribe((state) => attempt(() => follow(state)));
  composer.addEventListener('pointerdown', () => attempt(close), { signal: working }); // the person is back at the words
  working.addEventListener('abort', () => (unfollow(), attempt(close)), { once: true });
}
