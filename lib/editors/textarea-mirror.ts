import type { Span } from '@/lib/analysis/span.ts';

/** What decides where a textarea breaks its lines. */
const LAYOUT = [
  'box-sizing',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'border-style',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'line-height',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
  'direction',
] as const;

/**
 * Where a span of a textarea's text is drawn: one rectangle per line in viewport coordinates, in CSS pixels, without regard to
 * what the textarea scrolls out of sight. Measured on a copy that is laid out beside the page and gone again at once.
 */
export function measureText(element: HTMLTextAreaElement, span: Span): DOMRect[] {
  const { ownerDocument: document } = element;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const copy = document.createElement('div');
  for (const property of LAYOUT) copy.style.setProperty(property, style.getPropertyValue(property));
  // The width without the scrollbar, which a textarea may have and its copy not.
  const scrollbar =
    element.offsetWidth - element.clientWidth - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth);
  copy.style.boxSizing = 'border-box';
  copy.style.width = `${String(box.width - scrollbar)}px`;
  copy.style.whiteSpace = 'pre-wrap';
  copy.style.overflowWrap = 'break-word';
  const text = document.createTextNode(`${element.value}\u200B`);
  copy.append(text);

  const host = document.createElement('div');
  host.style.cssText = 'all: initial; position: fixed; top: 0; left: 0; visibility: hidden; pointer-events: none;';
  host.attachShadow({ mode: 'closed' }).append(copy);
  document.documentElement.append(host);
  const range = document.createRange();
  range.setStart(text, span.start);
  range.setEnd(text, span.end);
  const origin = copy.getBoundingClientRect();
  const rects = [...range.getClientRects()].map(
    ({ x, y, width, height }) =>
      new DOMRect(x - origin.x + box.x - element.scrollLeft, y - origin.y + box.y - element.scrollTop, width, height),
  );
  host.remove();
  return rects;
}
