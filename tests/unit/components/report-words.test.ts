import { describe, expect, it } from 'vitest';
import { clockOf, spanOfTime } from '@/components/report/clock.ts';
import { nameOfKind } from '@/components/report/kinds.ts';
import { beyondRange, movementsOf, rangeOf } from '@/components/report/tone-words.ts';
import { REPORT } from './sample.ts';

describe('the words of a report', () => {
  it('says "Maybe" while the kind is in doubt, and not once the rep has set it', () => {
    const doubtful = { ...REPORT, kinds: { ...REPORT.kinds, complaint: 0.5 } };
    expect(nameOfKind(REPORT, null)).toBe('Complaint');
    expect(nameOfKind(doubtful, { text: 'Day 6.' })).toBe('Maybe a complaint');
    expect(nameOfKind(doubtful, { text: 'Day 6.', kind: 'complaint' })).toBe('Complaint');
  });

  it('counts time in the largest whole unit', () => {
    expect([0.2, 47, 60, 190, 60 * 50].map(spanOfTime)).toEqual(['1 min', '47 min', '1 h', '3 h', '2 d']);
  });

  it('fills the clock up to the target and names the target once it is late', () => {
    expect(clockOf(30, 'complaint', undefined)).toEqual({ words: '30 min of 1 h', share: 0.5, late: false });
    expect(clockOf(190, 'complaint', {})).toEqual({ words: '3 h, target 1 h', share: 1, late: true });
    expect(clockOf(190, 'question', {}).late).toBe(false);
  });

  it('goes by the target that the team has set for the kind', () => {
    const targets = { replyMinutes: { complaint: 20 } };
    expect(clockOf(30, 'complaint', targets).words).toBe('30 min, target 20 min');
    expect(clockOf(30, 'question', targets).words).toBe('30 min of 4 h');
    expect(clockOf(0, 'complaint', { replyMinutes: { complaint: 0 } })).toMatchObject({ share: 1, late: true });
  });

  it('names the two strongest movements of the tone with the words that weighed most', () => {
    expect(movementsOf(REPORT.toneReasons)).toEqual([
      { direction: 'Colder', words: ['calm down'] },
      { direction: 'More human', words: ['I'] },
    ]);
  });

  it('marks the axes that lie outside their range', () => {
    expect(beyondRange(REPORT.tone, 'warmth', undefined)).toBe('low');
    expect(beyondRange(REPORT.tone, 'calm', undefined)).toBeNull();
  });

  it('goes by the warmth that the team asks for', () => {
    const voice = { warmth: [0, 15] } as const;
    expect(rangeOf('warmth', voice)).toEqual([0, 15]);
    expect(beyondRange(REPORT.tone, 'warmth', voice)).toBe('high');
    expect(rangeOf('focus', voice)).toEqual(rangeOf('focus', undefined));
  });
});
