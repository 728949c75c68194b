import { afterEach, describe, expect, it } from 'vitest';
import { createAnalyser } from '@/lib/presets/analyser.ts';
import { crisisAt, HELD_IN_CRISIS, nextTurn } from '@/lib/presets/crisis.ts';
import { guidelinesOf } from '@/lib/presets/guidelines.ts';
import { parsePreset } from '@/lib/presets/parse.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { rules } from '@/lib/rules/index.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const at = (time: string) => Date.parse(time);
const HOUR = 3_600_000;

describe('the time of a crisis', () => {
  const preset: Preset = { crisis: { starts: '2026-11-24T09:00Z', ends: '2026-11-26T18:00+01:00' } };

  it('holds from its start on, and no longer at its end, to the millisecond', () => {
    const starts = at('2026-11-24T09:00Z');
    const ends = at('2026-11-26T17:00Z');
    expect([starts - 1, starts, ends - 1, ends].map((now) => crisisAt(preset, now) !== null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([starts - 1, starts, ends - 1, ends].map((now) => nextTurn(preset, now))).toEqual([
      starts,
      ends,
      ends,
      null,
    ]);
  });

  it.each([
    ['Pacific/Auckland', '2026-11-23T11:00Z', '2026-11-26T11:00Z'],
    ['Europe/Berlin', '2026-11-23T23:00Z', '2026-11-26T23:00Z'],
    ['America/Los_Angeles', '2026-11-24T08:00Z', '2026-11-27T08:00Z'],
  ])('given as days, is from the first minute to the last of those days in %s', (TZ, starts, ends) => {
    process.env['TZ'] = TZ;
    const days: Preset = { crisis: { starts: '2026-11-24', ends: '2026-11-26' } };
    expect(crisisAt(days, at(starts))).toEqual({ starts: at(starts), ends: at(ends) });
  });

  it('counts the day on which clocks go back as the 25 hours that it has', () => {
    process.env['TZ'] = 'Europe/Berlin';
    const day: Preset = { crisis: { starts: '2026-10-25', ends: '2026-10-25' } };
    const time = crisisAt(day, at('2026-10-25T12:00Z'));
    expect(time && time.ends - time.starts).toBe(25 * HOUR);
  });

  it('without a zone is the one of this browser', () => {
    process.env['TZ'] = 'America/New_York';
    const evening: Preset = { crisis: { ends: '2026-11-26T18:00' } };
    expect(crisisAt(evening, at('2026-11-26T22:59Z'))?.ends).toBe(at('2026-11-26T23:00Z'));
  });

  it('has begun where no start is named, and never comes without an end', () => {
    expect(crisisAt({ crisis: { ends: '2026-11-26T18:00Z' } }, 0)).not.toBeNull();
    const plan: Preset = { crisis: { count: 5, minutes: 30, playbook: ['Call Jo'] } };
    expect([crisisAt(plan, at('2026-11-24T09:00Z')), nextTurn(plan, 0)]).toEqual([null, null]);
  });

  it.each([
    [{ starts: '2026-11-24' }, 'crisis.ends', 'must be set where there is a start'],
    [{ starts: '2026-11-24T10:00Z', ends: '2026-11-23' }, 'crisis.ends', 'must not be before the start'],
    [{ ends: '2026-02-31' }, 'crisis.ends', 'must be a day and a time that exist'],
    [{ ends: '2026-11-24T99:00' }, 'crisis.ends', 'must be a day and a time that exist'],
    [{ ends: 'Thursday' }, 'crisis.ends', 'must be a date such as 2026-11-24'],
  ])('is refused as %j', (crisis, path, message) => {
    const result = parsePreset({ crisis });
    expect(result.kind === 'faults' && result.faults[0]).toEqual({ path, message });
  });
});

describe('while a crisis is in force', () => {
  const now = at('2026-11-25T12:00Z');
  const preset: Preset = {
    rules: { 'self-promotion': 'off', sarcasm: { severity: 'tip', lock: true } },
    crisis: { ends: '2026-11-26', playbook: ['Answer nobody alone'], holdingStatement: 'We know, and we are on it.' },
  };
  const rulesIn = (draft: string, text: string, moment?: number) =>
    createAnalyser({ preset, now: moment })
      .analyse(draft, { incoming: { text } })
      .findings.filter(({ severity }) => severity === 'stop')
      .map(({ rule }) => rule);

  it('humour and promotion ask before posting, whatever a layer says of them', () => {
    expect(rulesIn('Haha, thank you so much Jo! 🎉', 'Best day ever, thank you!', now)).toEqual([
      'mood-match',
      'mood-match',
    ]);
    expect(rulesIn('Thanks, Jo! Check out our spring menu.', 'Lovely lunch, thank you all!', now)).toEqual([
      'self-promotion',
    ]);
  });

  it('they are as ever before and after, and where nobody tells the time', () => {
    for (const moment of [at('2026-11-28T12:00Z'), undefined]) {
      expect(rulesIn('Haha, thank you so much Jo! 🎉', 'Best day ever, thank you!', moment)).toEqual([]);
      expect(rulesIn('Thanks, Jo! Check out our spring menu.', 'Lovely lunch, thank you all!', moment)).toEqual([]);
      expect(guidelinesOf(preset, moment).crisis).toBeUndefined();
    }
  });

  it('the guidelines carry the playbook, and locks stay', () => {
    const { crisis, rules: held } = guidelinesOf(preset, now);
    expect(crisis).toMatchObject({ playbook: ['Answer nobody alone'], holdingStatement: 'We know, and we are on it.' });
    expect(held?.['sarcasm']).toEqual({ severity: 'stop', lock: true });
  });

  it('holds rules that there are', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(HELD_IN_CRISIS.filter((id) => !ids.has(id))).toEqual([]);
  });
});
