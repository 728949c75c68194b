import { describe, expect, it } from 'vitest';
import { minutesBetween, parseAge, timeOfId } from '@/lib/sites/age.ts';

describe('a relative age', () => {
  it.each([
    ['47m', 47],
    ['3h', 180],
    ['3 h', 180],
    ['2 d', 2880],
    ['5 min', 5],
    ['1w', 10_080],
    ['4mo', 172_800],
    ['1yr', 525_600],
    ['30s', 1],
    ['Just now', 0],
    ['3 hours ago', 180],
    ['an hour ago', 60],
    ['about a minute ago', 1],
    ['vor 3 Std.', 180],
    ['2 Tage', 2880],
    ['il y a 3 h', 180],
    ['2 j', 2880],
    ['hace 5 min', 5],
    ['2 sem', 20_160],
    ['há 3 horas', 180],
    ['3 ore fa', 180],
    ['2 g', 2880],
    ['3 uur geleden', 180],
    ['3 giờ', 180],
    ['5 phút trước', 5],
    ['před 3 hodinami', 180],
  ])('"%s" is %d minutes', (text, minutes) => {
    expect(parseAge(text)).toBe(minutes);
  });

  it.each(['', 'Idris Bellamy', '5 people', '12,404 followers', 'Yesterday at 10:31', 'Nov 18', '3', '3rd+', '3 t'])(
    '"%s" is none that we know',
    (text) => {
      expect(parseAge(text)).toBeNull();
    },
  );
});

describe('an age between two times', () => {
  it('is in whole minutes', () => {
    expect(minutesBetween(0, 119_999)).toBe(1);
  });
  it('is zero where the clocks differ a little, and unknown where they differ a lot', () => {
    expect(minutesBetween(60_000, 0)).toBe(0);
    expect(minutesBetween(7_200_000, 0)).toBeNull();
  });
  it('is unknown for a time that was not readable', () => {
    expect(minutesBetween(Number.NaN, 0)).toBeNull();
  });
});

describe('the time in a LinkedIn id', () => {
  it('is in its high bits', () => {
    expect(timeOfId('7530903785963521234')).toBe(Date.UTC(2026, 10, 24, 8, 3));
  });
  it.each(['', '555', 'abc', '12345678901234567890123'])('is not there in "%s"', (id) => {
    expect(timeOfId(id)).toBeNull();
  });
});
