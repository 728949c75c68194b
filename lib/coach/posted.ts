import type { StoreApi } from 'zustand/vanilla';
import type { Incoming, SiteId } from '@/lib/analysis/situation.ts';
import type { Editor } from '@/lib/editors/editor.ts';
import { reportFault } from '@/lib/errors.ts';
import type { Site } from '@/lib/sites/site.ts';
import { isHeld, isPostBy } from './press.ts';
import type { CoachState } from './state.ts';
import { createPause, oncePerFrame } from './timing.ts';

/** A reply that went out. Handed on in the page, never stored as it is. */
export interface Posted {
  readonly site: SiteId;
  readonly text: string;
  readonly incoming: Incoming | null;
  /** When it was sent off, in ms since the epoch. */
  readonly at: number;
}

export interface PostedParts {
  readonly editor: Editor;
  readonly site: Pick<Site, 'id' | 'submitOf' | 'isSubmitKey' | 'proofOfPost'>;
  readonly store: Pick<StoreApi<Pick<CoachState, 'incoming'>>, 'getState'>;
  readonly now: () => number;
  readonly onPosted: (posted: Posted) => void;
}

/** How long a site may take to show that it has posted, in ms. */
const PATIENCE = 10_000;
const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Meta', 'Shift', 'Alt']);

/**
 * Notices that a reply was posted: the site's key or button was pressed, and then, before the person touched the draft again, the
 * site emptied the box or took it away and showed its proof. A box that is cleared by hand is no post. Ends with the signal, but
 * for a reply that was just sent off: its box may go before the proof comes.
 */
export function watchPosted(parts: PostedParts, signal: AbortSignal): void {
  const { editor, site } = parts;
  const { defaultView: window } = editor.element.ownerDocument;
  if (!window || !site.proofOfPost) return;
  let waiting: AbortController | null = null;
  const onPress = (event: Event) => {
    try {
      if (!isPostBy(event, editor.element, site)) return;
      waiting?.abort();
      waiting = new AbortController();
      awaitProof(parts, event, window, waiting);
    } catch (error) {
      reportFault('the notice of a posted reply', error);
    }
  };
  for (const type of ['click', 'keydown']) window.addEventListener(type, onPress, { capture: true, signal });
}

function awaitProof(parts: PostedParts, pressed: Event, window: Window, waiting: AbortController): void {
  const { editor, site, store, now, onPosted } = parts;
  const { element: composer } = editor;
  const { signal } = waiting;
  const proof = site.proofOfPost;
  const { text } = editor.read();
  if (!proof || text.trim() === '') return;
  const root = composer.getRootNode() as Document | ShadowRoot; // it is connected: an event has just come from it
  const before = proof.count(root, text);
  const posted: Posted = { site: site.id, text, incoming: store.getState().incoming, at: now() };

  const isThrough = () => {
    const isEmpty = composer.isConnected && editor.read().text.trim() === '';
    const isGone = !composer.isConnected;
    if (proof.kind === 'notice') return isEmpty || proof.count(root, text) > before;
    return (isEmpty || isGone) && proof.count(root, text) > before;
  };
  const look = () => {
    if (signal.aborted) return;
    if (isHeld(pressed)) return waiting.abort();
    try {
      if (!isThrough()) return;
      waiting.abort();
      onPosted(posted);
    } catch (error) {
      waiting.abort();
      reportFault('the notice of a posted reply', error);
    }
  };
  const touch = (event: Event) => {
    if (!event.isTrusted || event === pressed) return;
    if (event instanceof KeyboardEvent && (MODIFIERS.has(event.key) || site.isSubmitKey(event))) return;
    look();
    waiting.abort(); // from here on it is the person who changes the draft
  };

  for (const type of ['keydown', 'beforeinput', 'cut', 'paste', 'drop']) {
    composer.addEventListener(type, touch, { capture: true, signal });
  }
  const observer = new MutationObserver(oncePerFrame(window, look, signal));
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  createPause(window, PATIENCE, () => waiting.abort(), signal).restart();
}
