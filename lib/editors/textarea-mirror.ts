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
 * Where spans of a textarea's text are drawn: for each one rectangle per line in viewport coordinates, in CSS pixels, without regard
 * to what the textarea scrolls out of sight. Measured on a copy that is laid out beside the page and gone again at once: one for all
 * spans, as each costs a layout of the page (with one a span, a key in a draft of 36 marks took 190 ms).
 */
export function measureText(element: HTMLTextAreaElement, spans: readonly Span[]): DOMRect[][] {
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
  const origin = copy.getBoundingClientRect();
  const left = box.x - origin.x - element.scrollLeft;
  const top = box.y - origin.y - element.scrollTop;
  const rects = spans.map(({ start, end }) => {
    if (end > element.value.length) return []; // of a text that the site has changed since, without a word to anyone
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()].map(({ x, y, width, height }) => new DOMRect(x + left, y + top, width, height));
  });
  host.remove();
  return rects;
}
