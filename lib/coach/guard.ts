import type { StoreApi } from 'zustand/vanilla';
import { type Finding, spanOf } from '@/lib/analysis/finding.ts';
import type { Editor } from '@/lib/editors/editor.ts';
import { reportFault } from '@/lib/errors.ts';
import { rules } from '@/lib/rules/index.ts';
import type { Site } from '@/lib/sites/site.ts';
import { hold, isPressOn, isSameGesture, press } from './press.ts';
import type { Ask, Asked, Choice } from './question.ts';
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
 * Asks before the site posts a draft with an open `stop`: at its button and at its key, once for each text. It fails open: whatever
 * throws, is missing or is out of step with the draft, the site posts as always. An event is held only once the question is seen on
 * the screen in the same task. Listens on the window only while the draft has a `stop`.
 */
export function guardPosting(parts: GuardParts, signal: AbortSignal): void {
  const { editor, site, store, actions, settle, ask } = parts;
  const { element: composer } = editor;
  const { defaultView: window } = composer.ownerDocument;
  const asked = new Set<string>();
  let question: (Asked & { readonly text: string }) | null = null;
  let listening: AbortController | null = null;

  const close = () => {
    question?.close();
    question = null;
  };
  const choice = (label: string, act: () => void): Choice => ({
    label,
    choose: () => attempt(() => (close(), act())),
  });
  /** Nothing that goes wrong here may reach the page; after it the guard is gone for this composer. */
  const attempt = (task: () => void) => {
    try {
      task();
    } catch (error) {
      stop.abort();
      reportFault('the send guard', error);
    }
  };

  const putQuestion = (finding: Finding, text: string) => {
    const span = spanOf(finding);
    const [fix] = span ? finding.fixes : [];
    const caret = editor.caret() ?? text.length;
    const backToWords = () => editor.setCaret(span?.end ?? caret);
    const post = () => {
      editor.setCaret(caret); // Facebook shows its button only while the box has the focus
      const button = site.submitOf(composer);
      if (!press(button)) sayPressAgain(button ?? composer, text);
    };
    actions.openFinding(null);
    show(text, site.submitOf(composer) ?? composer, {
      title: 'Before this is public',
      reason: finding.message,
      advice: fix ? null : (finding.advice ?? rules.find(({ id }) => id === finding.rule)?.advice ?? null),
      words: span && { from: text.slice(span.start, span.end), to: fix?.replacement ?? null },
      main: choice('Edit', backToWords),
      swap: fix ? choice('Replace', () => (backToWords(), void actions.applyFix(finding, 0))) : null,
      anyway: choice('Post anyway', post),
      note: 'Asked once for this draft. Nothing has been posted.',
    });
  };

  const sayPressAgain = (anchor: HTMLElement, text: string) =>
    show(text, anchor, {
      title: 'Press it once more',
      reason: 'The page has changed meanwhile. Post it with the site’s own button or key: you won’t be asked again.',
      advice: null,
      words: null,
      main: choice('Back to the box', () => composer.focus({ preventScroll: true })),
      swap: null,
      anyway: null,
      note: 'Nothing has been posted.',
    });

  const show = (text: string, anchor: HTMLElement, content: Parameters<Ask>[0]) => {
    close();
    question = { ...ask(content, anchor), text };
  };

  const isPost = (event: Event) => {
    if (event instanceof KeyboardEvent && event.composedPath().includes(composer))
      return event.isTrusted && site.isSubmitKey(event);
    const button = site.submitOf(composer);
    return button !== null && isPressOn(button, event);
  };

  const consider = (event: Event) => {
    if (!parts.isAlive() || !parts.isOn() || !isPost(event)) return;
    const { text } = store.getState();
    if (editor.read().text !== text) return;
    if (asked.has(text)) {
      if (isSameGesture(event) && question?.isOnScreen()) hold(event);
      else close();
      return;
    }
    settle();
    const finding = store.getState().findings.find(isStop);
    if (!finding) return;
    putQuestion(finding, text);
    if (!question?.isOnScreen()) return close();
    asked.add(text);
    hold(event);
  };

  const follow = ({ text, report }: CoachState) => {
    if (question && question.text !== text) close();
    if (text === '') asked.clear();
    const isNeeded = report?.findings.some(isStop) ?? false;
    if (isNeeded === (listening !== null)) return;
    listening?.abort();
    listening = isNeeded ? new AbortController() : null;
    if (!listening) return;
    const options = { capture: true, signal: AbortSignal.any([ended, listening.signal]) };
    for (const type of ['click', 'keydown']) {
      window?.addEventListener(type, (event) => attempt(() => consider(event)), options);
    }
  };

  const stop = new AbortController();
  const ended = AbortSignal.any([signal, stop.signal]);
  const unfollow = store.subscribe((state) => attempt(() => follow(state)));
  composer.addEventListener('pointerdown', () => attempt(close), { signal: ended });
  ended.addEventListener('abort', () => (unfollow(), close()), { once: true });
}
