/** Elements that carry no text of their author: icons (Facebook hides an SVG titled "Facebook" in posts) and code. */
const SILENT = 'svg, style, script, noscript, template, [hidden]';
/** Elements that stand on lines of their own. */
const BLOCK = 'div, p, li, ul, ol, blockquote, section, article, h1, h2, h3, h4';
/** Copies of a name or a time for screen readers, by the class names of LinkedIn V1 (2026-04) and the common ones. */
const READER_ONLY = /(?:^|\s)(?:visually-hidden|a11y-text|sr-only|screen-reader-text)(?:\s|$)/;
/** Zero-width, soft hyphen, joiner and bidi characters that Facebook strews into text as decoys (2026-06). */
const DECOYS = /\u034F|[\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** A joiner is kept inside an emoji sequence and is a decoy elsewhere. */
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D/gu;

/** X writes line breaks as characters of a pre-wrapped span (2026-08). */
const PREFORMATTED = /^(?:pre|break-spaces)/;

function styleOf(element: Element | null): CSSStyleDeclaration | null {
  return element?.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}

/** True where a person can't see the element: undisplayed, transparent, clipped to a pixel or moved off the page. */
function isHidden(element: Element): boolean {
  if (element.matches(SILENT) || READER_ONLY.test(element.getAttribute('class') ?? '')) return true;
  const style = styleOf(element);
  if (!style) return false;
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return true;
  if (Number.parseFloat(style.fontSize) === 0) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const isTiny = Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1;
  return isTiny || style.clip.startsWith('rect(0') || Number.parseFloat(style.left) < -999;
}

function collect(node: Node, without: string, pieces: string[]): void {
  if (node instanceof Text) {
    const keepsBreaks = PREFORMATTED.test(styleOf(node.parentElement)?.whiteSpace ?? '');
    pieces.push(node.data.replace(keepsBreaks ? /[^\S\n]+/g : /\s+/g, ' '));
  } else if (node instanceof HTMLBRElement) {
    pieces.push('\n');
  } else if (node instanceof HTMLImageElement) {
    pieces.push(node.alt);
  } else if (node instanceof Element) {
    if (isHidden(node) || (without && node.matches(without))) return;
    const isBlock = node.matches(BLOCK);
    if (isBlock) pieces.push('\n');
    for (const child of node.childNodes) collect(child, without, pieces);
    if (isBlock) pieces.push('\n');
  }
}

/**
 * What a person reads in `root`: hidden nodes and decoy characters left out, emoji images as their `alt`, one `\n` between lines.
 * `without` is a selector of parts to leave out, e.g. a "See more" button.
 */
export function visibleText(root: Element, without = ''): string {
  const pieces: string[] = [];
  for (const child of root.childNodes) collect(child, without, pieces);
  return pieces
    .join('')
    .replace(DECOYS, '')
    .replace(STRAY_JOINER, '')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** `visibleText` on one line, for names and ages. */
export function visibleLine(root: Element, without = ''): string {
  return visibleText(root, without).replace(/\s+/g, ' ');
}
