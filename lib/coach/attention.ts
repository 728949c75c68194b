import type { StoreApi } from 'zustand/vanilla';
import type { Editor } from '@/lib/editors/editor.ts';
import { isHost } from './host.ts';
import { marksOf, type Painter } from './marks.ts';
import type { CoachActions, CoachState } from './state.ts';
import { createPause } from './timing.ts';

/** How long a pointer rests on a mark before its popover opens, and how long it may take to travel into it, in ms. */
const HOVER = 300;
/** How long a caret rests in a mark before its popover opens, in ms: arrow keys pass through. */
const REST = 600;

export interface AttentionParts {
  readonly editor: Editor;
  readonly store: StoreApi<CoachState>;
  readonly painter: Painter;
  readonly actions: CoachActions;
  readonly isTyping: () => boolean;
  /** Makes a task one that ends with the session and never throws into the page. */
  readonly step: (task: () => void) => () => void;
}

/**
 * Opens the popover of the mark that the pointer or the caret comes to rest on, and closes what it opened when it goes elsewhere.
 * Never while typing, and never under a pointer that moves or was left lying there.
 */
export function watchAttention(parts: AttentionParts, signal: AbortSignal): void {
  watchPointer(parts, signal);
  watchCaret(parts, signal);
}

function watchPointer(parts: AttentionParts, signal: AbortSignal): void {
  const { editor, store, painter } = parts;
  const { ownerDocument: document } = editor.element;
  let point = { x: 0, y: 0 };
  const gaze = createGaze(parts, HOVER, signal, () => {
    const { x, y } = point;
    return isHost(document.elementFromPoint(x, y)) ? store.getState().openFinding : painter.findingAt(x, y);
  });
  const follow = ({ clientX: x, clientY: y, pointerType, buttons }: PointerEvent) => {
    if (pointerType === 'touch' || buttons !== 0) return;
    point = { x, y };
    gaze.move();
  };
  const isWorthIt = () => store.getState().findings.length > 0;
  editor.element.addEventListener('pointermove', (event) => isWorthIt() && follow(event), { passive: true, signal });
  document.addEventListener('pointermove', (event) => gaze.hasOpened() && follow(event), { passive: true, signal });
}

function watchCaret(parts: AttentionParts, signal: AbortSignal): void {
  const { editor, store } = parts;
  const gaze = createGaze(parts, REST, signal, () => {
    const caret = editor.caret();
    if (caret === null) return store.getState().openFinding;
    const under = marksOf(store.getState()).findLast(({ span }) => span.start < caret && caret < span.end);
    return under?.finding ?? null;
  });
  editor.element.ownerDocument.addEventListener(
    'selectionchange',
    () => {
      if (gaze.hasOpened() || store.getState().findings.length > 0) gaze.move();
    },
    { signal },
  );
}

/** What someone looks at: opens what `find` gives (an index of the findings) once nothing has moved for `ms`. */
function createGaze(
  { editor, store, actions, isTyping, step }: AttentionParts,
  ms: number,
  signal: AbortSignal,
  find: () => number | null,
) {
  const { defaultView: window } = editor.element.ownerDocument;
  if (!window) throw new Error('A composer needs a window.');
  let opened: number | null = null;
  const hasOpened = () => opened !== null && opened === store.getState().openFinding;
  const rest = createPause(
    window,
    ms,
    step(() => {
      if (isTyping()) return rest.restart();
      const found = find();
      if (found === store.getState().openFinding || (found === null && !hasOpened())) return;
      opened = found;
      actions.openFinding(found);
    }),
    signal,
  );
  const unfollow = store.subscribe((state, before) => {
    if (state.text !== before.text) rest.cancel();
  });
  signal.addEventListener('abort', unfollow, { once: true });
  return { move: rest.restart, hasOpened };
}
