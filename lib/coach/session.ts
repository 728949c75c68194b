import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '@/lib/analysis/finding.ts';
import { reportFault } from '@/lib/errors.ts';
import type { Editor, Snapshot } from '@/lib/editors/editor.ts';
import type { Purpose, Site } from '@/lib/sites/site.ts';
import { createActions } from './actions.ts';
import { watchAttention } from './attention.ts';
import { guardPosting } from './guard.ts';
import { marksOf, type Painter } from './marks.ts';
import { type Posted, watchPosted } from './posted.ts';
import type { Ask } from './question.ts';
import { type Analyser, createReview } from './review.ts';
import type { CoachActions, CoachState, Guide } from './state.ts';
import { createPause, oncePerFrame } from './timing.ts';

/** How long the hands must rest before a harsh verdict shows or a popover opens, in ms (design notes, "Never in the way"). */
const PAUSE = 600;

/** What the surfaces of one composer need of the page. */
export interface Place {
  readonly composer: HTMLElement;
  /** The site's own Post button, found anew at each reading. */
  readonly submit: HTMLElement | null;
  /** Where the marked words of a finding are in the window, one box a line; empty where they can't be seen. */
  rectsOf(finding: Finding): readonly DOMRect[];
}

/** Puts the surfaces of one composer on show and returns their removal. */
export type MountSurfaces = (store: StoreApi<CoachState>, actions: CoachActions, place: Place) => () => void;

export interface SessionParts extends Guide {
  readonly editor: Editor;
  readonly site: Site;
  readonly purpose: Purpose;
  readonly analyser: Analyser;
  readonly cardOpen: boolean;
  readonly painter: Painter;
  readonly mountSurfaces: MountSurfaces;
  readonly ask: Ask;
  /** False where the person has switched the send guard off. */
  readonly isGuarded: () => boolean;
  readonly onPosted: (posted: Posted) => void;
  /** False once the extension was updated, switched off or removed: the page is then left alone. */
  readonly isAlive: () => boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The coaching of one composer, from its first focus until it leaves the page. */
export interface Session {
  readonly store: StoreApi<CoachState>;
  readonly actions: CoachActions;
  /** Aborts at the end; nothing of the session is left then. */
  readonly signal: AbortSignal;
  /** Looks at the page around the composer again. */
  refresh(): void;
  setAnalyser(analyser: Analyser, guide: Guide): void;
  end(): void;
}

/** Starts at once. Ends with `signal`, with the composer, and with the extension. */
export function startSession(parts: SessionParts, signal: AbortSignal): Session {
  const { editor, site, painter } = parts;
  const { element: composer } = editor;
  const window = windowOf(composer);
  const lifetime = new AbortController();
  const work = new AbortController(); // ends before the lifetime when something throws: the coach falls silent, the pill says so
  const ended = AbortSignal.any([signal, lifetime.signal]);
  const working = AbortSignal.any([ended, work.signal]);
  const end = () => lifetime.abort();

  const store = createStore<CoachState>()(() => ({
    status: 'empty',
    site: site.id,
    editor: editor.id,
    purpose: parts.purpose,
    text: '',
    incoming: null,
    thread: [],
    report: null,
    findings: [],
    openFinding: null,
    cardOpen: parts.cardOpen,
    notice: null,
    presetName: parts.presetName,
    guidelines: parts.guidelines,
    health: { composer: false, incoming: false, author: false, age: false, account: false, submit: false },
  }));

  const fail = (error: unknown) => {
    if (working.aborted) return;
    work.abort();
    reportFault('the coaching of a reply box', error);
    store.setState({ status: 'detached', report: null, findings: [], openFinding: null });
  };
  /** Every way into the session: checks that it still has a place, and lets no throw out into the page. */
  const step = (task: () => void) => () => {
    if (working.aborted) return;
    if (!parts.isAlive() || !composer.isConnected) return end();
    try {
      task();
    } catch (error) {
      fail(error);
    }
  };

  const review = createReview({ editor, site, store, analyser: parts.analyser, now: parts.now });
  const look = oncePerFrame(window, step(review.look), working);
  const pause = createPause(window, PAUSE, step(review.settle), working);
  const actions = createActions({ editor, store, review, step, fail });

  const paint = (snapshot: Snapshot, state: CoachState) => {
    if (snapshot.text === state.text) painter.paint(marksOf(state), snapshot);
  };
  store.subscribe((state, before) => {
    if (state.findings === before.findings && state.openFinding === before.openFinding && state.text === before.text)
      return;
    step(() => paint(review.reading() ?? editor.read(), state))();
  });
  working.addEventListener('abort', () => painter.erase(), { once: true });

  const begin = step(() => {
    editor.onInput(() => {
      look();
      pause.restart();
    }, working);
    watchRemoval(composer, end, ended);
    watchAttention({ editor, store, painter, actions, isTyping: pause.isPending, step }, working);
    const unmount = parts.mountSurfaces(store, actions, {
      composer,
      get submit() {
        return site.submitOf(composer);
      },
      rectsOf: (finding) => painter.boxesOf(store.getState().findings.indexOf(finding)),
    });
    ended.addEventListener('abort', unmount, { once: true });
    const { isAlive, isGuarded: isOn, ask, now, onPosted } = parts;
    watchPosted({ editor, site, store, now, onPosted }, ended);
    guardPosting({ editor, site, store, actions, ask, isOn, isAlive, settle: review.settle }, working);
    review.settle();
  });
  begin();

  return {
    store,
    actions,
    signal: ended,
    refresh: step(review.settle),
    setAnalyser: (analyser, guide) => step(() => review.setAnalyser(analyser, guide))(),
    end,
  };
}

/** An element that leaves the page loses its size, which is cheaper to notice than every change of a feed. */
function watchRemoval(element: HTMLElement, gone: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => {
    if (!element.isConnected) gone();
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function windowOf(element: Element): Window & typeof globalThis {
  const window = element.ownerDocument.defaultView;
  if (!window) throw new Error('A composer needs a window.');
  return window;
}
