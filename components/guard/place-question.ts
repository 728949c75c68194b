import type { Edges, Point, Size } from '../surfaces/place.ts';

/** Between the question and the site's control, and the least of it where the window is short. */
const GAP = 8;
const LEAST_GAP = 2;
/** Least distance to the edge of the window. */
const MARGIN = 8;

export interface QuestionPlace {
  readonly question: Size;
  /** The site's control that was pressed, or the box where there is none. */
  readonly control: Edges;
  /** What the question is about. */
  readonly words: Edges;
  readonly window: Size;
  readonly rtl: boolean;
}

/**
 * Under the control, their ends aligned, or over it and the words where there is no room; inside the window always, and off the
 * control wherever the window has room for both.
 */
export function placeQuestion({ question, control, words, window, rtl }: QuestionPlace): Point {
  const inWindow = (at: number, size: number, room: number) => Math.max(MARGIN, Math.min(at, room - size - MARGIN));
  const x = inWindow(rtl ? control.left : control.right - question.width, question.width, window.width);
  const under = inWindow(control.bottom + GAP, question.height, window.height);
  const overAll = Math.min(control.top, words.top) - GAP - question.height;
  const over = overAll < MARGIN ? control.top - GAP - question.height : overAll;
  return { x, y: under >= control.bottom + LEAST_GAP || over < MARGIN ? under : over };
}
