/** What the browser can't edit inside of: emoji images, mentions, cards. */
const ATOM = 'img, [contenteditable="false"]';

/** The elements that hold a line in editors built of plain HTML blocks. */
export const BLOCKS = 'p, div, li, pre, blockquote, h1, h2, h3, h4, h5, h6';

/** Where a framework's DOM differs from plain HTML. */
export interface Dialect {
  /** Matches the elements that can hold one line of the model; those that hold another such element are only containers. */
  readonly line: string;
  /** Matches elements that show nothing of the model (list bullets, cursor markers). */
  readonly ignored: string | null;
  /** Characters the framework puts into text nodes for the caret's sake only. */
  readonly filler: string | null;
  /** Draft.js writes a line's last `\n` twice, so that the browser shows it. */
  readonly doublesLastNewline: boolean;
}

type PieceKind =
  | 'text' // part of a text node
  | 'atom' // an emoji image or a mention that the browser can't edit inside: all or nothing
  | 'break' // a line break within a line of the model
  | 'empty'; // no text: where the caret stands in an empty line

/** A run of the text and the node it comes from. */
export interface Piece {
  readonly kind: PieceKind;
  /** UTF-16 offsets of the whole text. */
  readonly start: number;
  readonly end: number;
  /** A text node for `text`; for `empty` the element the caret stands in; else the element itself. */
  readonly node: Node;
  /** Offset in `node` of the piece's first character, for `text`; child index for `empty`; else 0. */
  readonly offset: number;
  /** The element that holds the line. */
  readonly line: Element;
}

/** The text of an editable element and its places in the DOM, at one moment. */
export interface TextMap {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Walk {
  readonly dialect: Dialect;
  readonly pieces: Piece[];
  text: string;
}

/** Reads the lines of `root`, joined by `\n`. Linear in the number of nodes. */
export function mapText(root: Element, dialect: Dialect): TextMap {
  const walk: Walk = { dialect, pieces: [], text: '' };
  linesOf(root, dialect).forEach((line, index) => {
    if (index > 0) walk.text += '\n';
    readLine(line, walk);
  });
  return { text: walk.text, pieces: walk.pieces };
}

/** The innermost line elements, in order; `root` itself where it holds its text directly. */
function linesOf(root: Element, dialect: Dialect): Element[] {
  const lines = [...root.querySelectorAll(dialect.line)].filter((element) => !isInsideAtom(element, root));
  const innermost = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next === undefined || !line.contains(next);
  });
  return innermost.length > 0 ? innermost : [root];
}

function isInsideAtom(element: Element, root: Element): boolean {
  const atom = element.parentElement?.closest(ATOM);
  return atom !== null && atom !== undefined && atom !== root && root.contains(atom);
}

function readLine(line: Element, walk: Walk): void {
  const first = walk.pieces.length;
  const start = walk.text.length;
  if (line.matches(ATOM)) add('atom', atomText(line), line, 0, line, walk);
  else readInline(line, line, walk);
  const last = walk.pieces.at(-1);
  if (last !== undefined && walk.pieces.length > first) {
    if (last.kind === 'break') {
      // The last <br> of a line only gives it height.
      walk.pieces.pop();
      walk.text = walk.text.slice(0, -1);
      if (walk.pieces.length === first || walk.pieces.at(-1)?.kind === 'break') {
        walk.pieces.push({ ...placeBefore(last.node), start: last.start, end: last.start, line });
      }
    } else if (walk.dialect.doublesLastNewline && last.kind === 'text' && walk.text.endsWith('\n')) {
      walk.pieces[walk.pieces.length - 1] = { ...last, end: last.end - 1 };
      walk.text = walk.text.slice(0, -1);
    }
  }
  if (walk.pieces.length === first) walk.pieces.push({ kind: 'empty', start, end: start, node: line, offset: 0, line });
}

/** The place in the page right before a node. */
export function placeBefore(node: Node): Pick<Piece, 'kind' | 'node' | 'offset'> {
  return { kind: 'empty', node: node.parentNode ?? node, offset: indexOf(node) };
}

function readInline(parent: Element, line: Element, walk: Walk): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      readTextNode(child, line, walk);
    } else if (isElement(child)) {
      if (child.tagName === 'BR') add('break', '\n', child, 0, line, walk);
      else if (walk.dialect.ignored !== null && child.matches(walk.dialect.ignored)) continue;
      else if (child.matches(ATOM)) add('atom', atomText(child), child, 0, line, walk);
      else readInline(child, line, walk);
    }
  }
}

function readTextNode(node: Node, line: Element, walk: Walk): void {
  const data = node.nodeValue ?? '';
  const { filler } = walk.dialect;
  let offset = 0;
  for (const part of filler === null ? [data] : data.split(filler)) {
    add('text', part, node, offset, line, walk);
    offset += part.length + 1;
  }
}

function add(kind: PieceKind, text: string, node: Node, offset: number, line: Element, walk: Walk): void {
  if (text === '') return;
  const start = walk.text.length;
  walk.text += text;
  walk.pieces.push({ kind, start, end: walk.text.length, node, offset, line });
}

/** What an atom stands for: the characters of its images and its text. */
function atomText(atom: Element): string {
  if (atom.tagName === 'IMG') return atom.getAttribute('alt') ?? '';
  let text = '';
  for (const child of atom.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
    else if (isElement(child)) text += atomText(child);
  }
  return text;
}

/** Which child of its parent a node is. */
export function indexOf(node: Node): number {
  let index = 0;
  for (let sibling = node.previousSibling; sibling !== null; sibling = sibling.previousSibling) index++;
  return index;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
