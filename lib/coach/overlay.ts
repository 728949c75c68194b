import type { Editor, Snapshot } from '@/lib/editors/editor.ts';
import type { Mark, Painter } from './marks.ts';
import { type Ground, groundOf, INKS, LINES, OPEN_WASH } from './palette.ts';
import { oncePerFrame } from './timing.ts';

/** One line of a mark, in CSS px of the window. */
interface Box {
  readonly mark: Mark;
  readonly rect: DOMRect;
}

/**
 * Draws marks as boxes over a composer, clipped to what is visible of it: for textareas, whose text has no ranges, and for
 * browsers without highlights. The boxes lie in the coach's own shadow root and let every click through.
 */
export function createOverlay({ element, rectsOf }: Editor, root: ShadowRoot, signal: AbortSignal): Painter {
  const { ownerDocument: document } = element;
  const { defaultView: window } = document;
  if (!window) throw new Error('A composer needs a window.');
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  let painted: { readonly marks: readonly Mark[]; readonly snapshot: Snapshot } | null = null;
  let boxes: readonly Box[] = [];

  const draw = () => {
    const marks = painted?.marks ?? [];
    const measured = marks.length > 0 ? rectsOf?.(marks.map(({ span }) => span)) : undefined;
    boxes = marks.flatMap((mark, index) => {
      const rects = measured?.[index] ?? painted?.snapshot.toRange(mark.span)?.getClientRects() ?? [];
      return [...rects].map((rect) => ({ mark, rect }));
    });
    const frame = element.getBoundingClientRect();
    const origin = { x: frame.left + element.clientLeft, y: frame.top + element.clientTop };
    const ground = groundOf(element);
    layer.style.cssText = `position: fixed; overflow: hidden; pointer-events: none; left: ${origin.x}px; top: ${origin.y}px;
      width: ${element.clientWidth}px; height: ${element.clientHeight}px;`;
    layer.replaceChildren(
      ...boxes.map((box) => {
        const line = document.createElement('span');
        line.style.cssText = styleOf(box, origin, ground);
        return line;
      }),
    );
  };

  const ending = new AbortController();
  const standing = AbortSignal.any([signal, ending.signal]);
  const redraw = oncePerFrame(window, draw, standing);
  const follow = () => {
    if (boxes.length > 0) redraw();
  };
  document.addEventListener('scroll', follow, { capture: true, passive: true, signal: standing });
  window.addEventListener('resize', follow, { passive: true, signal: standing });
  const resized = new ResizeObserver(follow);
  resized.observe(element);
  standing.addEventListener(
    'abort',
    () => {
      resized.disconnect();
      layer.remove();
    },
    { once: true },
  );
  root.append(layer);

  return {
    paint(marks, snapshot) {
      painted = { marks, snapshot };
      draw();
    },
    findingAt: (x, y) =>
      boxes.findLast(({ rect }) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom)?.mark
        .finding ?? null,
    boxesOf: (finding) => boxes.filter(({ mark }) => mark.finding === finding).map(({ rect }) => rect),
    erase: () => ending.abort(),
  };
}

function styleOf({ mark: { severity, open }, rect }: Box, origin: { x: number; y: number }, ground: Ground): string {
  const { line, wash } = INKS[ground][severity];
  const thickness = severity === 'stop' ? 5 : 2; // two lines and the gap between them
  return `position: absolute; box-sizing: border-box; left: ${rect.left - origin.x}px; top: ${rect.top - origin.y}px;
    width: ${rect.width}px; height: ${rect.height}px; border-bottom: ${thickness}px ${LINES[severity]} ${line};
    background: ${open ? OPEN_WASH[ground] : (wash ?? 'none')};`;
}
