import type { Span } from '@/lib/analysis/span.ts';

import { indexOf, type Piece, placeBefore, type TextMap } from './text-map.ts';

/** The DOM range of a span, or `null` where its nodes left the page or hold other text by now. */
export function rangeOf(map: TextMap, span: Span): Range | null {
  const start = pointAt(map, span.start, span.start === span.end ? 'end' : 'start');
  const end = span.start === span.end ? start : pointAt(map, span.end, 'end');
  if (start === null || end === null || !start.node.isConnected || !end.node.isConnected) return null;
  if (start.offset > lengthOf(start.node) || end.offset > lengthOf(end.node)) return null;
  const range = (start.node.ownerDocument ?? document).createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The offset in the text of a boundary point, or `null` when the map does not hold it. Inside an atom counts as after it. */
export function offsetOf(map: TextMap, node: Node, offset: number): number | null {
  const own = map.pieces.filter((piece) => piece.kind === 'text' && piece.node === node);
  const last = own.at(-1);
  if (last !== undefined) {
    const piece = own.find((one) => offset <= one.offset + one.end - one.start) ?? last;
    return piece.start + Math.min(Math.max(offset - piece.offset, 0), piece.end - piece.start);
  }
  const line = map.pieces.find((piece) => piece.line === node || piece.line.contains(node))?.line;
  const candidates = line === undefined ? map.pieces : map.pieces.filter((piece) => piece.line === line);
  const point = (node.ownerDocument ?? document).createRange();
  point.setStart(node, offset);
  const next = candidates.find((piece) => startsAtOrAfter(piece, point));
  return next?.start ?? candidates.at(-1)?.end ?? null;
}

function startsAtOrAfter(piece: Piece, point: Range): boolean {
  const place = piece.kind === 'text' || piece.kind === 'empty' ? piece : placeBefore(piece.node);
  return point.comparePoint(place.node, Math.min(place.offset, lengthOf(place.node))) >= 0;
}

/** Which piece an offset belongs to where two meet: `start` for the start of a range (the later), `end` for its end (the earlier). */
type Bias = 'start' | 'end';

function pieceAt(map: TextMap, offset: number, bias: Bias): Piece | null {
  const touching = map.pieces.filter((piece) => piece.start <= offset && offset <= piece.end);
  if (bias === 'start') return touching.findLast((piece) => offset < piece.end) ?? touching.at(-1) ?? null;
  return touching.find((piece) => piece.start < offset) ?? touching[0] ?? null;
}

function pointAt(map: TextMap, offset: number, bias: Bias): { node: Node; offset: number } | null {
  const piece = pieceAt(map, offset, bias);
  if (piece === null) return null;
  if (piece.kind === 'empty') return { node: piece.node, offset: piece.offset };
  if (piece.kind === 'text') return { node: piece.node, offset: piece.offset + offset - piece.start };
  const parent = piece.node.parentNode;
  if (parent === null) return null;
  return { node: parent, offset: indexOf(piece.node) + (offset <= piece.start ? 0 : 1) };
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : node.childNodes.length;
}
