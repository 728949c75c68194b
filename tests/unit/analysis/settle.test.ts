import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '@/lib/analysis/finding.ts';
import { soften } from '@/lib/analysis/settle.ts';

function finding(rule: string, severity: Severity, start: number): Finding {
  return { rule, severity, start, end: start + 4, message: 'It may sting.', fixes: [] };
}

const isTone = (rule: string): boolean => rule === 'hostility' || rule === 'blaming';
const severities = (findings: readonly Finding[]): Severity[] => findings.map(({ severity }) => severity);

describe('one hard word in a caring draft', () => {
  it('is a tip where two things asked for are met', () => {
    expect(severities(soften([finding('hostility', 'warn', 0), finding('curt', 'tip', 9)], 2, isTone))).toEqual([
      'tip',
      'tip',
    ]);
  });

  it('stays a warning where one thing asked for is met, or none', () => {
    const findings = [finding('hostility', 'warn', 0)];
    expect(soften(findings, 1, isTone)).toEqual(findings);
  });

  it('stays a warning beside another', () => {
    const findings = [finding('hostility', 'warn', 0), finding('blaming', 'warn', 9)];
    expect(soften(findings, 3, isTone)).toEqual(findings);
  });

  it('keeps what asks before posting, and what is no matter of tone', () => {
    const stop = [finding('hostility', 'stop', 0)];
    const promise = [finding('overpromise', 'warn', 0)];
    expect(soften(stop, 3, isTone)).toEqual(stop);
    expect(soften(promise, 3, isTone)).toEqual(promise);
  });
});
