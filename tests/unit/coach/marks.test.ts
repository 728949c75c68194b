import { describe, expect, it } from 'vitest';
import { marksOf } from '@/lib/coach/marks.ts';
import { luminanceOf } from '@/lib/coach/palette.ts';
import { coachState } from './coach-state.ts';

describe('marksOf', () => {
  it('draws the most urgent few hundred of thousands', () => {
    const findings = Array.from({ length: 2_000 }, (_, index) => ({
      rule: 'blame',
      severity: index < 100 ? ('stop' as const) : ('tip' as const),
      start: index * 3,
      end: index * 3 + 2,
      message: '',
      fixes: [],
    }));
    const marks = marksOf(coachState({ text: 'no '.repeat(2_000), findings }));
    expect(marks).toHaveLength(300);
    expect(marks.filter(({ severity }) => severity === 'stop')).toHaveLength(100);
  });

  it('marks words without the white space around them, and nothing for what is missing or blank', () => {
    const at = (start: number | null, end: number | null) => ({
      rule: 'blame',
      severity: 'warn' as const,
      start,
      end,
      message: '',
      fixes: [],
    });
    const state = coachState({
      text: 'Well,  calm down \n',
      findings: [at(5, 18), at(null, null), at(5, 7)],
      openFinding: 0,
    });
    expect(marksOf(state)).toEqual([{ finding: 0, severity: 'warn', span: { start: 7, end: 16 }, open: true }]);
  });
});

describe('luminanceOf', () => {
  it('is 0 for black, 1 for white, and null for what can be seen through', () => {
    expect(luminanceOf('rgb(0, 0, 0)')).toBe(0);
    expect(luminanceOf('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(luminanceOf('rgb(58, 59, 60)')).toBeLessThan(0.05);
    expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeNull();
    expect(luminanceOf('transparent')).toBeNull();
  });
});
