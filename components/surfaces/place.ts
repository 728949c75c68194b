/** Where the surfaces stand. Pure geometry in CSS pixels of the window; nothing here reads the page. */

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A rectangle by its edges. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Least distance to the edge of the window. */
const MARGIN = 8;
/** Between the pill and the site's button. */
const BUTTON_GAP = 12;
const BOX_GAP = 8;
/** Beside the box, where there is more room than the card asks for: past the box's own padding and border. */
const SIDE_GAP = 48;
/** Room that the card asks for beside the box: itself and its distances. */
const CARD_ROOM = 352;
/** Less than this under or over the box is no use: the card then lies over the end of the window. */
const LEAST_CARD_HEIGHT = 160;
/** Between the popover and the line it belongs to. */
const LINE_GAP = 10;
/** The arrow's tip keeps this far from the corners of the popover. */
const ARROW_INSET = 20;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

function edgesOf({ x, y }: Point, { width, height }: Size): Edges {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

export function unionOf(a: Edges, b: Edges): Edges {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

interface PillPlace {
  readonly pill: Size;
  /** The editable element. */
  readonly composer: Edges;
  /** The site's Post button, where it is known and shown. */
  readonly submit: Edges | null;
  readonly rtl: boolean;
  /** True where the page has nothing in these edges that a person reads or clicks. */
  isFree(edges: Edges): boolean;
  /** True where the page has at least nothing there that a person clicks or types in. */
  isHarmless(edges: Edges): boolean;
}

/**
 * The free run of the tool row beside the site's button; else the first free place along the outer edge of the box; where all are
 * taken, one that covers no control; `null` where there is none.
 */
export function placePill({ pill, composer, submit, rtl, isFree, isHarmless }: PillPlace): Point | null {
  const candidates: Point[] = [];
  if (submit) {
    const y = (submit.top + submit.bottom - pill.height) / 2;
    candidates.push({ x: rtl ? submit.right + BUTTON_GAP : submit.left - BUTTON_GAP - pill.width, y });
  }
  const box = submit ? unionOf(composer, submit) : composer;
  const inner = rtl ? box.left : box.right - pill.width;
  const outer = rtl ? box.left - BOX_GAP - pill.width : box.right + BOX_GAP;
  candidates.push(
    { x: inner, y: box.bottom + BOX_GAP },
    { x: outer, y: box.bottom - pill.height },
    { x: outer, y: box.top },
    { x: inner, y: box.top - BOX_GAP - pill.height },
  );
  const firstThat = (fits: (edges: Edges) => boolean) => candidates.find((point) => fits(edgesOf(point, pill)));
  return firstThat(isFree) ?? firstThat(isHarmless) ?? null;
}

interface CardPlace {
  readonly card: Size;
  /** The reply box with its tool row. */
  readonly box: Edges;
  readonly window: Size;
  readonly rtl: boolean;
}

/** Beside the box where there is room, at the reading end first; else under it; else above. With the height it may take. */
export function placeCard({ card, box, window, rtl }: CardPlace): Point & { readonly maxHeight: number } {
  const tallest = window.height - 2 * MARGIN;
  const inWindow = (x: number) => clamp(x, MARGIN, window.width - card.width - MARGIN);
  const after = window.width - box.right;
  const before = box.left;
  const sides = rtl ? [before, after] : [after, before];
  const room = sides.find((free) => free >= CARD_ROOM);
  if (room !== undefined) {
    const gap = clamp(room - card.width - MARGIN, MARGIN, SIDE_GAP);
    const x = room === after ? box.right + gap : box.left - gap - card.width;
    const height = Math.min(card.height, tallest);
    return { x: inWindow(x), y: clamp(box.top, MARGIN, window.height - height - MARGIN), maxHeight: tallest };
  }
  const x = inWindow(rtl ? box.left : box.right - card.width);
  const under = window.height - box.bottom - BOX_GAP - MARGIN;
  const above = box.top - BOX_GAP - MARGIN;
  const fits = Math.min(card.height, tallest);
  if (under >= Math.min(fits, 2 * LEAST_CARD_HEIGHT) || under >= above) {
    const maxHeight = clamp(under, LEAST_CARD_HEIGHT, tallest);
    return { x, y: Math.min(box.bottom + BOX_GAP, window.height - MARGIN - maxHeight), maxHeight };
  }
  const maxHeight = Math.min(above, tallest);
  return { x, y: box.top - BOX_GAP - Math.min(card.height, maxHeight), maxHeight };
}

interface PopoverPlace {
  readonly popover: Size;
  /** The lines of the marked words, top to bottom; at least one. */
  readonly lines: readonly [Edges, ...Edges[]];
  readonly submit: Edges | null;
  readonly window: Size;
  readonly rtl: boolean;
}

/** Where the popover is, and its arrow: the side that it sticks out of, and how far along from the left edge. */
interface PopoverPoint extends Point {
  readonly side: 'top' | 'bottom';
  readonly arrow: number;
}

/** Under the last marked line, or above the first one where the popover would reach the tool row or leave the window. */
export function placePopover({ popover, lines, submit, window, rtl }: PopoverPlace): PopoverPoint {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  const anchor = rtl ? first.right - popover.width : first.left;
  const x = clamp(anchor, MARGIN, Math.max(MARGIN, window.width - popover.width - MARGIN));
  const under = last.bottom + LINE_GAP;
  const above = first.top - LINE_GAP - popover.height;
  const lowest = submit && submit.bottom > last.bottom ? submit.top - MARGIN : window.height - MARGIN;
  const goesUnder = under + popover.height <= lowest || above < MARGIN;
  const line = goesUnder ? last : first;
  const arrow = clamp(
    (line.left + Math.min(line.right, line.left + 2 * ARROW_INSET)) / 2 - x,
    ARROW_INSET,
    popover.width - ARROW_INSET,
  );
  return { x, y: goesUnder ? under : above, side: goesUnder ? 'top' : 'bottom', arrow };
}
