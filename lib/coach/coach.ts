import { createStore, type StoreApi } from 'zustand/vanilla';
import { reportFault } from '@/lib/errors.ts';
import type { Editor } from '@/lib/editors/editor.ts';
import type { Purpose, Site } from '@/lib/sites/site.ts';
import { watchFocus } from './focus.ts';
import type { Focused } from './focused.ts';
import { guardDeletions } from './guard-deletion.ts';
import { createOverlay } from './overlay.ts';
import type { Policy } from './policy.ts';
import type { Posted } from './posted.ts';
import type { Ask, Asked } from './question.ts';
import { type MountSurfaces, type Session, startSession } from './session.ts';
import { setStage, type Stage } from './stage.ts';

export interface CoachParts {
  readonly document: Document;
  readonly site: Site;
  bindEditor(element: HTMLElement): Editor | null;
  /** Makes the surfaces of one composer in the frame's shadow root. */
  surfacesIn(root: ShadowRoot): MountSurfaces;
  /** Asks a question in the frame's shadow root. */
  askIn(root: ShadowRoot): Ask;
  readonly policy: StoreApi<Policy>;
  /** Told when the person opens or closes a card. */
  rememberCard(open: boolean): void;
  onPosted(posted: Posted): void;
  readonly isAlive: () => boolean;
  readonly now: () => number;
}

/** Only these are coached: never a chat, a search, or a post of one's own. */
const COACHED: ReadonlySet<Purpose> = new Set(['reply', 'comment', 'unknown']);

/** Chromium 156 paints a highlight as a selection then, without the lines that tell severities apart; the overlay keeps them. */
const hasForcedColors = ({ defaultView }: Document) => defaultView?.matchMedia('(forced-colors: active)').matches;

/** What became of a question where nothing can be shown. */
const UNASKED: Asked = { isOnScreen: () => false, close: () => undefined };

/** Coaches the reply boxes of one frame, each from its first focus on, until the signal. */
export function startCoach(parts: CoachParts, signal: AbortSignal): Focused {
  const { document, site, policy } = parts;
  const sessions = new Map<HTMLElement, Session>();
  const focused: Focused = createStore(() => ({ session: null }));
  const stop = new AbortController();
  const running = AbortSignal.any([signal, stop.signal]);
  let stage: Stage | null = null;

  const forget = (composer: HTMLElement, session: Session) => {
    sessions.delete(composer);
    if (focused.getState().session === session) focused.setState({ session: null });
    tidy();
  };
  const tidy = () => {
    if (sessions.size > 0) return;
    stage?.strike();
    stage = null;
  };

  const ask: Ask = (...about) => {
    stage ??= setStage(document, running);
    if (!stage) return UNASKED;
    stage.host.raise();
    const asked = parts.askIn(stage.host.root)(...about);
    const close = () => {
      asked.close();
      tidy();
    };
    return { ...asked, close };
  };

  const open = (composer: HTMLElement, purpose: Purpose) => {
    const editor = parts.bindEditor(composer);
    stage ??= editor && setStage(document, running);
    if (!editor || !stage) return;
    const { host, highlighter } = stage;
    host.raise();
    const { presetName, guidelines, cardOpen, createAnalyser } = policy.getState();
    const session = startSession(
      {
        ...parts,
        editor,
        purpose,
        presetName,
        guidelines,
        cardOpen,
        analyser: createAnalyser(),
        painter:
          highlighter && editor.id !== 'textarea' && !hasForcedColors(document)
            ? highlighter.painterOf(composer)
            : createOverlay(editor, host.root, running),
        mountSurfaces: parts.surfacesIn(host.root),
        ask,
        isGuarded: () => policy.getState().guard,
      },
      running,
    );
    if (session.signal.aborted) return;
    sessions.set(composer, session);
    session.store.subscribe((state, before) => {
      if (state.cardOpen !== before.cardOpen) parts.rememberCard(state.cardOpen);
    });
    session.signal.addEventListener('abort', () => forget(composer, session), { once: true });
    focused.setState({ session });
  };

  const consider = (target: Element) => {
    const composer = site.composerAt(target);
    if (!composer) return;
    const session = sessions.get(composer);
    const purpose = site.describe(composer);
    if (!COACHED.has(purpose)) return session?.end();
    if (!session) return open(composer, purpose);
    stage?.host.raise();
    focused.setState({ session });
    session.refresh();
  };

  watchFocus(
    document,
    (target) => {
      if (!parts.isAlive()) return stop.abort();
      if (policy.getState().isPaused(site.id, parts.now())) return;
      try {
        consider(target);
      } catch (error) {
        reportFault('the search for a reply box', error);
      }
    },
    running,
  );
  guardDeletions(
    {
      document,
      site,
      ask,
      judge: (text) => policy.getState().createAnalyser().analyse(text, { incoming: { text } }),
      policy: () => policy.getState().deletions,
      isOn: () => policy.getState().guard && !policy.getState().isPaused(site.id, parts.now()),
      isAlive: parts.isAlive,
    },
    running,
  );
  const endAll = () => [...sessions.values()].forEach((session) => session.end());
  document.defaultView?.addEventListener('pagehide', endAll, { signal: running });
  const unfollow = policy.subscribe((next, before) => {
    if (next.isPaused(site.id, parts.now())) return endAll();
    if (next.guidelines === before.guidelines) return;
    for (const session of sessions.values()) session.setAnalyser(next.createAnalyser(), next);
  });
  running.addEventListener('abort', unfollow, { once: true });
  return focused;
}
