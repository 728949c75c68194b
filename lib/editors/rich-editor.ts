import type { Span } from '@/lib/analysis/span.ts';

import { watchActivity } from './activity.ts';
import { watchText } from './changes.ts';
import type { Editor, EditorId } from './editor.ts';
import { createReplace } from './replace.ts';
import { isFocused, readSelected, select } from './selection.ts';
import type { Plan, TextBox } from './text-box.ts';
import { type Dialect, mapText, type TextMap } from './text-map.ts';
import { rangeOf } from './text-places.ts';

/** What sets one contenteditable framework apart from another. */
export interface Framework {
  readonly id: EditorId;
  readonly dialect: Dialect;
  /** How to make this edit safely, or `null` where there is no safe way. */
  plan(element: HTMLElement, map: TextMap, span: Span, text: string): Plan | null;
  /** Makes the framework take back its last change. */
  undo(element: HTMLElement): void;
  /** See `Writer`. */
  readonly historyDelay: number;
}

/** Binds to an element whose text lives in a framework's state and whose DOM is drawn from it. */
export function bindRichEditor(framework: Framework, element: HTMLElement): Editor {
  const map = () => mapText(element, framework.dialect);
  const box: TextBox = {
    element,
    isEditable: () => element.isContentEditable,
    readText: () => map().text,
    selected: () => readSelected(element, map()),
    select: (selected) => select(element, map(), selected),
  };
  const activity = watchActivity(element);
  const writer = {
    plan: (span: Span, text: string) => framework.plan(element, map(), span, text),
    undo: () => framework.undo(element),
    historyDelay: framework.historyDelay,
  };
  return {
    id: framework.id,
    element,
    read: () => {
      const current = map();
      return { text: current.text, toRange: (span) => rangeOf(current, span) };
    },
    replace: createReplace(box, writer, activity),
    onInput: (listener, signal) => watchText(element, activity, listener, signal),
    caret: () => {
      const selected = isFocused(element) ? box.selected() : null;
      return selected !== null && selected.anchor === selected.focus ? selected.focus : null;
    },
    setCaret: (offset) => {
      element.focus({ preventScroll: true });
      box.select({ anchor: offset, focus: offset });
    },
  };
}
