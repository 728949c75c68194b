import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Ask, Question } from '@/lib/coach/question.ts';
import { addContainer } from '../surfaces/container.ts';
import { Guard } from './Guard.tsx';

/**
 * Asks inside `root`, the closed shadow root of the frame. The question is rendered and has the focus when the call returns; it is on
 * screen only if a press on its first button would reach it.
 */
export function askIn(root: ShadowRoot): Ask {
  return (question, control, words = control) => {
    // The ground is what the control stands on: a filled button has another colour.
    const { container, remove } = addContainer(root, control.parentElement ?? control);
    const main = createRef<HTMLButtonElement>();
    const tree = createRoot(container);
    const life = new AbortController();
    keepPageOut(root.host, question, life.signal);
    flushSync(() => tree.render(<Guard question={question} control={control} words={words} main={main} />));
    main.current?.focus({ preventScroll: true });
    return {
      isOnScreen: () => isReachable(main.current, root),
      close() {
        life.abort();
        tree.unmount();
        remove();
      },
    };
  };
}

function isReachable(button: HTMLElement | null, root: ShadowRoot): boolean {
  if (!button?.isConnected) return false;
  const { left, top, width, height } = button.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return root.ownerDocument.elementFromPoint(x, y) === root.host && root.elementFromPoint(x, y) === button;
}

/**
 * The page's dialogs hold the focus, by listening to where it goes, and close on Escape: of both they hear nothing while the question
 * has the focus.
 */
function keepPageOut(host: Element, { main }: Question, signal: AbortSignal): void {
  const { defaultView: window } = host.ownerDocument;
  const options = { capture: true, signal };
  const hush = (event: Event) => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  for (const type of ['focus', 'focusin']) window?.addEventListener(type, hush, options);
  window?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.target !== host || !event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      main.choose();
    },
    options,
  );
}
