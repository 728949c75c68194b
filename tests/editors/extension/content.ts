import type { Editor } from '@/lib/editors/editor.ts';
import { bindEditor } from '@/lib/editors/registry.ts';

import { ANSWER, type Answer, ASK, type Calls, type Question } from './questions.ts';

const bound = new WeakMap<HTMLElement, Editor>();
const HIGHLIGHT = 'tactful-test';

/** The first editor of the document, also in open shadow roots. */
function findEditor(root: Document | ShadowRoot = document): Editor {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const editor = bound.get(element) ?? bindEditor(element);
    if (editor !== null) {
      bound.set(element, editor);
      last = editor;
      return editor;
    }
    if (element.shadowRoot?.querySelector('[contenteditable], textarea')) return findEditor(element.shadowRoot);
  }
  throw new Error('No editor in this document.');
}

let last: Editor | null = null;
let watching = new AbortController();
let calls = 0;
let lastText = '';

function markWords(editor: Editor): void {
  const snapshot = editor.read();
  lastText = snapshot.text;
  const ranges = [...snapshot.text.matchAll(/\w+/g)].flatMap(({ index, 0: word }) => {
    const range = snapshot.toRange({ start: index, end: index + word.length });
    return range === null ? [] : [range];
  });
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

const answers: Calls = {
  id: () => findEditor().id,
  text: () => findEditor().read().text,
  caret: () => findEditor().caret(),
  setCaret: (offset) => {
    findEditor().setCaret(offset);
    return null;
  },
  replace: (replacement) => findEditor().replace(replacement),
  replaceInLast: (replacement) => {
    if (last === null) throw new Error('Nothing was bound.');
    return last.replace(replacement);
  },
  ranges: (spans) => {
    const snapshot = findEditor().read();
    return spans.map((span) => {
      const range = snapshot.toRange(span);
      if (range === null) return null;
      const copy = range.cloneContents();
      for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
      return copy.textContent;
    });
  },
  rects: (span) =>
    (findEditor().rectsOf?.([span])[0] ?? []).map(({ x, y, width, height }) => ({ x, y, width, height })),
  watch: () => {
    watching = new AbortController();
    calls = 0;
    const editor = findEditor();
    markWords(editor);
    editor.onInput(() => {
      calls++;
      markWords(editor);
    }, watching.signal);
    return null;
  },
  watched: () => ({ calls, text: lastText }),
  unwatch: () => {
    watching.abort();
    CSS.highlights.delete(HIGHLIGHT);
    return null;
  },
};

async function answer({ number, name, argument }: Question): Promise<Answer> {
  const call = answers[name] as (argument: unknown) => unknown; // the test's side is typed by `Calls`
  try {
    return { number, value: await call(argument) };
  } catch (error) {
    return { number, error: String(error) };
  }
}

document.addEventListener(ASK, (event) => {
  const { detail } = event as CustomEvent<string>;
  void answer(JSON.parse(detail) as Question).then((reply) => {
    document.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify(reply) }));
  });
});
