import { SEVERITIES, type Severity } from '@/lib/analysis/finding.ts';
import type { Mark, Painter } from './marks.ts';
import { type Ground, groundOf, INKS, LINES, OPEN_WASH } from './palette.ts';
import { addStyleSheet, type StyleScope } from './stylesheet.ts';

/** The registry is the page's too: it can see these names and the ranges, so nothing else is put in. */
const nameOf = (severity: Severity) => `tactful-${severity}`;
const OPEN = 'tactful-open';

/** Paints through the CSS Custom Highlight API, which leaves the DOM of the editors alone. One a frame. */
export interface Highlighter {
  /** A painter of this composer's marks; those of other composers of the frame stay. */
  painterOf(composer: HTMLElement): Painter;
}

/** `null` where the browser has no highlights. All of it is gone when the signal aborts. */
export function createHighlighter(window: Window & typeof globalThis, signal: AbortSignal): Highlighter | null {
  if (!('highlights' in window.CSS)) return null;
  const sheets = createSheets(signal);
  const groups = new Map(
    [...SEVERITIES.map(nameOf), OPEN].map((name, priority) => [name, { ranges: new window.Highlight(), priority }]),
  );
  for (const { ranges, priority } of groups.values()) ranges.priority = priority;

  /** Registers a group while it has ranges. Never `clear()`: other highlights are the page's. */
  const publish = () => {
    for (const [name, { ranges }] of groups) {
      if (ranges.size > 0) window.CSS.highlights.set(name, ranges);
      else if (window.CSS.highlights.get(name) === ranges) window.CSS.highlights.delete(name);
    }
  };
  signal.addEventListener(
    'abort',
    () => {
      for (const { ranges } of groups.values()) ranges.clear();
      publish();
    },
    { once: true },
  );

  return {
    painterOf(composer) {
      let painted: readonly { readonly name: string; readonly range: Range; readonly finding: number }[] = [];
      const take = (next: typeof painted) => {
        for (const { name, range } of painted) groups.get(name)?.ranges.delete(range);
        for (const { name, range } of next) groups.get(name)?.ranges.add(range);
        painted = next;
        publish();
      };
      const rangesOf = (finding: number) =>
        painted.filter((mark) => mark.finding === finding && mark.name !== OPEN).map(({ range }) => range);
      return {
        paint(marks, snapshot) {
          if (marks.length > 0 && painted.length === 0) sheets.dress(composer);
          take(
            marks.flatMap(({ finding, severity, span, open }: Mark) => {
              const range = snapshot.toRange(span);
              if (!range) return [];
              const mark = { name: nameOf(severity), range, finding };
              return open ? [mark, { name: OPEN, range: range.cloneRange(), finding }] : [mark];
            }),
          );
        },
        findingAt(x, y) {
          const caret = caretAt(composer, x, y);
          if (!caret) return null;
          const under = painted.findLast(
            ({ range }) => range.isPointInRange(caret.node, caret.offset) && isOver(range, x, y),
          );
          return under?.finding ?? null;
        },
        boxesOf: (finding) => rangesOf(finding).flatMap((range) => [...range.getClientRects()]),
        erase: () => take([]),
      };
    },
  };
}

/** `caretPositionFromPoint` sees into shadow trees and is in Firefox; Chromium has it since 128. */
function caretAt(composer: HTMLElement, x: number, y: number): { node: Node; offset: number } | null {
  const document = composer.ownerDocument;
  const root = composer.getRootNode();
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y, root instanceof ShadowRoot ? { shadowRoots: [root] } : {});
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** A caret is found for points beside the text too. */
function isOver(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
}

/** Puts the marks' styles where a composer's highlights look for them, in the inks of the ground it stands on. */
function createSheets(signal: AbortSignal) {
  const dressed = new Map<StyleScope, { ground: Ground; remove: () => void }>();
  signal.addEventListener('abort', () => dressed.forEach(({ remove }) => remove()), { once: true });
  return {
    dress(composer: HTMLElement) {
      const root = composer.getRootNode();
      if (!(root instanceof Document || root instanceof ShadowRoot)) return;
      const ground = groundOf(composer);
      const worn = dressed.get(root);
      if (worn?.ground === ground) return;
      worn?.remove();
      dressed.set(root, { ground, remove: addStyleSheet(root, sheetOf(ground)) });
    },
  };
}

function sheetOf(ground: Ground): string {
  const rules = SEVERITIES.map((severity) => {
    const { line, wash } = INKS[ground][severity];
    const background = wash ? ` background-color: ${wash};` : '';
    return `::highlight(${nameOf(severity)}) { text-decoration: underline ${LINES[severity]} 2px ${line}; text-underline-offset: 3px;${background} }`;
  });
  rules.push(`::highlight(${OPEN}) { background-color: ${OPEN_WASH[ground]}; }`);
  return rules.join('\n');
}
