import { describe, expect, it } from 'vitest';
import { createTallier, total } from '@/lib/presets/tally.ts';
import { tallyCsv } from '@/lib/presets/tally-csv.ts';
import { CALM_DOWN, DRAFT, NO_REGRET } from '../components/sample.ts';

describe('the tally', () => {
  it('counts replies, not findings, by how loud they are now and with the changes', () => {
    const tallier = createTallier();
    tallier.add(DRAFT, [CALM_DOWN, CALM_DOWN], [{ ...CALM_DOWN, severity: 'stop' }]);
    tallier.add(DRAFT, [], [NO_REGRET]);
    tallier.add(null, [], []);
    const tally = tallier.tally();
    expect(tally).toMatchObject({ replies: 2, unreadable: 1, flagged: { now: 1, next: 2 } });
    const [dismissive, regret] = tally.rules;
    expect(dismissive).toMatchObject({ rule: 'dismissive', now: { warn: 1, stop: 0 }, next: { warn: 0, stop: 1 } });
    expect(dismissive?.examples).toEqual([{ row: 1, words: 'calm down,', now: 'warn', next: 'stop' }]);
    expect(regret && [total(regret.now), total(regret.next)]).toEqual([0, 1]);
  });

  it('keeps a few examples however many replies there are, those first on which the presets differ', () => {
    const tallier = createTallier();
    for (let reply = 0; reply < 500; reply++) tallier.add(DRAFT, [CALM_DOWN], [CALM_DOWN]);
    tallier.add(DRAFT, [CALM_DOWN], []);
    const [rule] = tallier.tally().rules;
    expect(rule?.examples.map(({ row, next }) => [row, next])).toEqual([
      [501, null],
      [1, 'warn'],
      [2, 'warn'],
    ]);
  });

  it('is exported without cells that a spreadsheet would run', () => {
    const tallier = createTallier();
    const text = '=HYPERLINK("http://x")';
    tallier.add(text, [], [{ ...CALM_DOWN, start: 0, end: text.length }]);
    const [, line = ''] = tallyCsv(tallier.tally()).split('\r\n');
    expect(line).toContain('dismissive');
    expect(line).toContain('"1: =HYPERLINK(""http://x"")"');
    expect(
      tallyCsv({
        replies: 1,
        unreadable: 0,
        flagged: { now: 0, next: 0 },
        rules: [{ rule: '=x', now: { tip: 0, warn: 0, stop: 0 }, next: { tip: 0, warn: 0, stop: 0 }, examples: [] }],
      }),
    ).toContain("'=x");
  });
});
