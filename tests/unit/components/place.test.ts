import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edges } from '@/components/surfaces/place.ts';
import { placeCard, placePill, placePopover } from '@/components/surfaces/place.ts';

const edges = (left: number, top: number, width: number, height: number): Edges => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const PILL = { width: 46, height: 28 };
const COMPOSER = edges(100, 300, 500, 75);
const SUBMIT = edges(520, 390, 80, 34);

describe('the place of the pill', () => {
  const place = {
    pill: PILL,
    composer: COMPOSER,
    submit: SUBMIT,
    rtl: false,
    isFree: () => true,
    isHarmless: () => true,
  };

  it('is in the tool row, 12 px before the site’s button and centred on it', () => {
    expect(placePill(place)).toEqual({ x: 520 - 12 - 46, y: 393 });
  });

  it('is on the other side of the button on a right-to-left page', () => {
    expect(placePill({ ...place, rtl: true })).toEqual({ x: 612, y: 393 });
  });

  it('moves to the outer edge of the box where the row has no free run', () => {
    const isFree = ({ left, top }: Edges) => left >= 600 || top >= 424;
    expect(placePill({ ...place, isFree })).toEqual({ x: 600 - 46, y: 432 });
  });

  it('settles for a place without controls where everything is covered by something, and for none at all otherwise', () => {
    const noneFree = { ...place, isFree: () => false };
    expect(placePill({ ...noneFree, isHarmless: ({ left }) => left > 600 })).toEqual({ x: 608, y: 396 });
    expect(placePill({ ...noneFree, isHarmless: () => false })).toBeNull();
  });

  it('never lies on the composer or the site’s button', () => {
    const overlaps = (a: Edges, b: Edges) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 40, max: 600 }),
        fc.boolean(),
        (left, width, rtl) => {
          const composer = edges(left, 300, width, 75);
          const submit = edges(rtl ? left : left + width - 40, 390, 40, 34);
          const isFree = (at: Edges) => !overlaps(at, composer) && !overlaps(at, submit);
          const at = placePill({ ...place, composer, submit, rtl, isFree, isHarmless: () => false });
          return at === null || isFree(edges(at.x, at.y, PILL.width, PILL.height));
        },
      ),
    );
  });
});

describe('the place of the card', () => {
  const card = { width: 336, height: 500 };
  const box = edges(100, 300, 500, 124);
  const window = { width: 1280, height: 800 };

  it('is beside the box where 352 px are free', () => {
    expect(placeCard({ card, box, window, rtl: false })).toEqual({ x: 648, y: 292, maxHeight: 784 });
  });

  it('is on the reading end first, so on the left of a right-to-left page', () => {
    expect(placeCard({ card, box: edges(500, 300, 400, 124), window, rtl: true }).x).toBeLessThan(500);
  });

  it('is 8 px under the box where there is no room beside it', () => {
    const narrow = { width: 700, height: 800 };
    expect(placeCard({ card, box: edges(100, 100, 500, 124), window: narrow, rtl: false })).toEqual({
      x: 264,
      y: 232,
      maxHeight: 560,
    });
  });

  it('is above a box that stands low in a narrow window', () => {
    const at = placeCard({ card, box: edges(20, 640, 500, 124), window: { width: 560, height: 800 }, rtl: false });
    expect(at.y + card.height).toBe(632);
  });

  it('stays within the window less 8 px on each side, whatever the box', () => {
    const within = fc.record({ left: fc.integer({ min: 0, max: 900 }), top: fc.integer({ min: 0, max: 700 }) });
    fc.assert(
      fc.property(within, fc.integer({ min: 340, max: 1400 }), fc.boolean(), ({ left, top }, width, rtl) => {
        const size = { width: Math.min(336, width - 16), height: 500 };
        const at = placeCard({ card: size, box: edges(left, top, 300, 100), window: { width, height: 800 }, rtl });
        const height = Math.min(size.height, at.maxHeight);
        return at.x >= 8 && at.x + size.width <= width - 8 && at.y >= 8 && at.y + height <= 792;
      }),
    );
  });
});

describe('the place of the popover', () => {
  const place = {
    popover: { width: 320, height: 200 },
    lines: [edges(150, 300, 90, 25)] as const,
    submit: null,
    window: { width: 1280, height: 800 },
    rtl: false,
  };

  it('is 10 px under the words where that reaches no tool row', () => {
    expect(placePopover(place)).toMatchObject({ x: 150, y: 335, side: 'top' });
  });

  it('is above the first line where it would reach the tool row', () => {
    expect(placePopover({ ...place, submit: SUBMIT })).toMatchObject({ y: 90, side: 'bottom' });
  });

  it('points at the words with its arrow, even from the edge of the window', () => {
    const at = placePopover({ ...place, lines: [edges(1200, 300, 60, 25)] });
    expect(at.x).toBe(1280 - 320 - 8);
    expect(at.x + at.arrow).toBeCloseTo(1220);
  });
});
