import type { StoreApi } from 'zustand/vanilla';
import type { Editor } from '@/lib/editors/editor.ts';
import { marksOf, type Painter } from './marks.ts';
import type { CoachActions, CoachState } from './state.ts';
import { createPause, oncePerFrame } from './timing.ts';

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
 * Opens the popover of the mark that the pointer or the caret rests on, and closes what it opened when it goes elsewhere in the
 * box. Never while typing, never under a moving pointer.
 */
export function watchAttention(parts: AttentionParts, signal: AbortSignal): void {
  watchPointer(parts, signal);
  watchCaret(parts, signal);
}

function watchPointer({ editor, store, painter, actions, isTyping, step }: AttentionParts, signal: AbortSignal): void {
  const { element } = editor;
  const window = element.ownerDocument.defaultView;
  if (!window) return;
  let point = { x: 0, y: 0 };
  let hovered: number | null = null;
  let opened: number | null = null;

  const rest = createPause(
    window,
    HOVER,
    step(() => {
      if (isTyping() || hovered === store.getState().openFinding) return;
      if (hovered === null && opened !== store.getState().openFinding) return;
      opened = hovered;
      actions.openFinding(hovered);
    }),
    signal,
  );
  const locate = oncePerFrame(
    window,
    step(() => {
      hovered = painter.findingAt(point.x, point.y);
      if (hovered !== null || opened !== null) rest.restart();
      else rest.cancel();
    }),
    signal,
  );
  element.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y, pointerType, buttons }) => {
      if (pointerType === 'touch' || buttons !== 0 || store.getState().findings.length === 0) return;
      point = { x, y };
      locate();
    },
    { passive: true, signal },
  );
  element.addEventListener('pointerleave', () => rest.cancel(), { passive: true, signal });
}

function watchCaret({ editor, store, actions, isTyping, step }: AttentionParts, signal: AbortSignal): void {
  const { ownerDocument: document } = editor.element;
  if (!document.defaultView) return;
  let opened: number | null = null;
  const rest = createPause(
    document.defaultView,
    REST,
    step(() => {
      const caret = isTyping() ? null : editor.caret();
      if (caret === null) return;
      const state = store.getState();
      const under = marksOf(state).findLast(({ span }) => span.start < caret && caret < span.end)?.finding ?? null;
      if (under === state.openFinding || (under === null && opened !== state.openFinding)) return;
      opened = under;
      actions.openFinding(under);
    }),
    signal,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      if (store.getState().findings.length > 0 || opened !== null) rest.restart();
    },
    { signal },
  );
}
