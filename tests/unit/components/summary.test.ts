import { describe, expect, it } from 'vitest';
import { announcementOf, headlineOf, sortFindings, summaryOf } from '@/components/report/summary.ts';
import type { Finding } from '@/lib/analysis/finding.ts';
import { ANSWERED, CALM_DOWN, NO_REGRET, ONLY_ONE, REPORT, STOCK_PHRASE, THREAT } from './sample.ts';

const sorted = (...findings: Finding[]) => sortFindings(findings, REPORT.checklist);

describe('the summary of findings', () => {
  it('shows words of the draft in the list, what is missing in the checklist, and the rest with the incoming', () => {
    expect(sorted(CALM_DOWN, NO_REGRET, ANSWERED)).toEqual({
      marks: [CALM_DOWN],
      missing: [NO_REGRET],
      notes: [ANSWERED],
    });
  });

  it('lists words once that two rules speak of, under the more urgent', () => {
    const dig = { ...CALM_DOWN, rule: 'passive-aggressive' };
    expect(sorted(CALM_DOWN, dig, ONLY_ONE).marks).toEqual([CALM_DOWN, ONLY_ONE]);
  });

  it.each([
    ['Nothing to change', []],
    ['1 to add', [NO_REGRET]],
    ['1 tip', [STOCK_PHRASE, NO_REGRET]],
    ['2 to change', [CALM_DOWN, ONLY_ONE, STOCK_PHRASE]],
    ['1 to settle, 1 to change', [THREAT, CALM_DOWN]],
    ['Something to know', [ANSWERED]],
  ])('says "%s"', (words, findings) => {
    expect(summaryOf(sorted(...findings))).toBe(words);
  });

  it('is silent for a screen reader when nothing is left, and names posting when something must be settled', () => {
    expect(announcementOf(sorted())).toBe('');
    expect(announcementOf(sorted(THREAT))).toBe('1 to settle before you post');
    expect(announcementOf(sorted(CALM_DOWN))).toBe('1 to change');
  });

  it('gives the pill the worst severity and how many have it', () => {
    expect(headlineOf(sorted())).toBeNull();
    expect(headlineOf(sorted(THREAT, CALM_DOWN, ONLY_ONE))).toEqual({ severity: 'stop', count: 1 });
    expect(headlineOf(sorted(CALM_DOWN, ONLY_ONE, STOCK_PHRASE))).toEqual({ severity: 'warn', count: 2 });
    expect(headlineOf(sorted(NO_REGRET))).toEqual({ severity: 'tip', count: 1 });
  });
});
