import type { Edges, Point, Size } from '../surfaces/place.ts';

/** Between the question and the site's control. */
const GAP = 8;
/** Least distance to the edge of the window. */
const MARGIN = 8;

export interface QuestionPlace {
  readonly question: Size;
  /** The site's control that was pressed, or the box where there is none. */
  readonly control: Edges;
  readonly window: Size;
  readonly rtl: boolean;
}

/**
 * Under the control, their ends aligned, or over it where there is more room; inside the window always, and off the control wherever
 * the window has room for both.
 */
export function placeQuestion({ question, control, window, rtl }: QuestionPlace): Point {
  const inWindow = (at: number, size: number, room: number) => Math.max(MARGIN, Math.min(at, room - size - MARGIN));
  const x = inWindow(rtl ? control.left : control.right - question.width, question.width, window.width);
  const under = control.bottom + GAP;
  const above = control.top - GAP - question.height;
  const fitsUnder = under + question.height <= window.height - MARGIN;
  return { x, y: fitsUnder || above < MARGIN ? inWindow(under, question.height, window.height) : above };
}
