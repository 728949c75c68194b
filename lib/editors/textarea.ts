import type { Span } from '@/lib/analysis/span.ts';

import { watchActivity } from './activity.ts';
import type { Editor, EditorType } from './editor.ts';
import { createReplace } from './replace.ts';
import { isFocused } from './selection.ts';
import type { Selected, TextBox } from './text-box.ts';
import { measureText } from './textarea-mirror.ts';
import { insertText } from './write.ts';

function selectedIn(element: HTMLTextAreaElement): Selected {
  const { selectionStart: start, selectionEnd: end, selectionDirection } = element;
  return selectionDirection === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
}

function select(element: HTMLTextAreaElement, { anchor, focus }: Selected): void {
  element.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), focus < anchor ? 'backward' : 'forward');
}

/** X's narrow layout. */
function bindTextarea(element: HTMLTextAreaElement): Editor {
  const box: TextBox = {
    element,
    isEditable: () => !element.readOnly && !element.disabled,
    readText: () => element.value,
    selected: () => selectedIn(element),
    select: (selected) => select(element, selected),
  };
  const activity = watchActivity(element);
  const writer = {
    plan: (span: Span, text: string) => ({ span, text, write: insertText }),
    undo: () => element.ownerDocument.execCommand('undo'),
    historyDelay: 0,
  };
  return {
    id: 'textarea',
    element,
    read: () => ({ text: element.value, toRange: () => null }),
    rectsOf: (spans) => measureText(element, spans),
    replace: createReplace(box, writer, activity),
    onInput: (listener, signal) => {
      let last = element.value;
      const notify = () => {
        if (activity.isComposing || element.value === last) return;
        last = element.value;
        listener();
      };
      element.addEventListener('input', notify, { signal });
      element.addEventListener('compositionend', () => setTimeout(notify), { signal });
      // A site that clears its box after posting fires no `input`, but moves the caret.
      element.addEventListener('selectionchange', notify, { signal });
    },
    caret: () => (isFocused(element) && element.selectionStart === element.selectionEnd ? element.selectionEnd : null),
    setCaret: (offset) => {
      element.focus({ preventScroll: true });
      box.select({ anchor: offset, focus: offset });
    },
  };
}

export const textarea: EditorType = {
  id: 'textarea',
  matches: isTextarea,
  bind: (element) => {
    if (!isTextarea(element)) throw new Error('Not a textarea.');
    return bindTextarea(element);
  },
};

function isTextarea(element: HTMLElement): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}
