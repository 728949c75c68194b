import { describe, expect, it } from 'vitest';
import { placeQuestion, type QuestionPlace } from '@/components/guard/place-question.ts';

const place = (change: Partial<QuestionPlace> = {}) =>
  placeQuestion({
    question: { width: 328, height: 190 },
    control: { left: 700, top: 300, right: 780, bottom: 330 },
    words: { left: 300, top: 240, right: 780, bottom: 290 },
    window: { width: 1280, height: 800 },
    rtl: false,
    ...change,
  });

describe('a question in place', () => {
  it('stands under the button, their ends aligned', () => {
    expect(place()).toEqual({ x: 780 - 328, y: 338 });
    expect(place({ rtl: true })).toEqual({ x: 700, y: 338 });
  });

  it('comes closer before it goes elsewhere', () => {
    expect(place({ window: { width: 1280, height: 533 } }).y).toBe(335);
  });

  it('goes over button and words where there is no room under them, or over the button alone', () => {
    expect(place({ window: { width: 1280, height: 500 } }).y).toBe(42);
    const words = { left: 300, top: 100, right: 780, bottom: 290 };
    expect(place({ window: { width: 1280, height: 500 }, words }).y).toBe(102);
  });

  it('stays in a window that is too small for both', () => {
    expect(
      place({ window: { width: 320, height: 240 }, control: { left: 10, top: 100, right: 90, bottom: 130 } }),
    ).toEqual({ x: 8, y: 42 });
  });
});
