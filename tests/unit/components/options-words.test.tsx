import { describe, expect, it } from 'vitest';
import { readPhraseTable } from '@/components/options/phrase-table.ts';
import { compareFindings } from '@/components/options/preview/compare.ts';
import { runsOf } from '@/components/options/preview/marked-text.ts';
import { ruleState, withRule } from '@/components/options/rule-setting.ts';
import { exportForTeam, fileNameOf } from '@/components/options/team-export.ts';
import { parsePreset } from '@/lib/presets/parse.ts';
import { resolveLayers } from '@/lib/presets/layers.ts';
import { CALM_DOWN, DRAFT, finding, STOCK_PHRASE } from './sample.ts';

describe('phrases pasted from a spreadsheet', () => {
  it('are read from a copied range', () => {
    const { phrases, problems } = readPhraseTable(
      'valued customer\twarn\tyou|your name\tA form letter\tyes\ncheap\ttip',
    );
    expect(problems).toEqual([]);
    expect(phrases).toEqual([
      {
        match: 'valued customer',
        severity: 'warn',
        instead: ['you', 'your name'],
        why: 'A form letter',
        inflect: true,
      },
      { match: 'cheap', severity: 'tip' },
    ]);
  });

  it('are read from a CSV file with headings in any order and commas in quotes', () => {
    const { phrases } = readPhraseTable('why,phrase,level\r\n"cold, and long","please be advised",stop\r\n');
    expect(phrases).toEqual([{ match: 'please be advised', severity: 'stop', why: 'cold, and long' }]);
  });

  it('are read with semicolons, as some spreadsheets write', () => {
    expect(readPhraseTable('cheap;tip;good value').phrases).toEqual([
      { match: 'cheap', severity: 'tip', instead: ['good value'] },
    ]);
  });

  it('say which row could not be read, and why', () => {
    expect(readPhraseTable('cheap\tloud\n\twarn').problems).toEqual([
      'Row 1 says “loud”: write tip, warn or stop.',
      'Row 2 has no phrase.',
    ]);
  });
});

describe('a rule of the document', () => {
  const locked = resolveLayers([
    { name: 'organisation', preset: { rules: { sarcasm: { severity: 'warn', lock: true } } } },
  ]);

  it('may be raised over a lock, never lowered', () => {
    const state = ruleState('sarcasm', 'tip', 'stop', locked);
    expect(state).toMatchObject({ level: 'stop', origin: 'own', lockedBy: 'organisation' });
    expect([...state.forbidden]).toEqual(['off', 'tip']);
    expect(ruleState('sarcasm', 'tip', 'off', locked)).toMatchObject({ level: 'warn', origin: 'organisation' });
  });

  it('has the catalogue’s level where nobody sets it', () => {
    expect(ruleState('curt', 'tip', undefined, locked)).toMatchObject({
      level: 'tip',
      origin: 'built-in',
      lockedBy: null,
    });
  });

  it('is written as short as it can be, and keeps fields of a later format', () => {
    expect(withRule(undefined, { level: 'warn', lock: false })).toBe('warn');
    expect(withRule('warn', { level: 'warn', lock: true })).toEqual({ severity: 'warn', lock: true });
    expect(withRule({ severity: 'tip', lock: true, note: 'x' }, { level: 'stop', lock: false })).toEqual({
      severity: 'stop',
      note: 'x',
    });
  });
});

describe('the preview', () => {
  it('cuts a draft where marks begin and end, the most pressing on top', () => {
    const inner = finding('sarcasm', 'stop', 'down');
    expect(runsOf(DRAFT, [CALM_DOWN, inner]).slice(0, 4)).toEqual([
      { text: 'Hi Dana, ', severity: null },
      { text: 'calm ', severity: 'warn' },
      { text: 'down', severity: 'stop' },
      { text: ',', severity: 'warn' },
    ]);
    expect(runsOf(DRAFT, []).map(({ text }) => text)).toEqual([DRAFT]);
    expect(runsOf('', [])).toEqual([]);
  });

  it('tells what is new, louder, or no longer said', () => {
    const louder = { ...CALM_DOWN, severity: 'stop' as const };
    const novel = finding('robotic', 'tip', 'call us');
    expect(
      compareFindings([CALM_DOWN, STOCK_PHRASE], [louder, novel]).map(({ finding: { rule }, before, after }) => [
        rule,
        before,
        after,
      ]),
    ).toEqual([
      ['dismissive', 'warn', 'stop'],
      ['robotic', null, 'tip'],
      ['robotic', 'tip', null],
    ]);
  });
});

describe('the preset for the team', () => {
  it('is the team’s with one’s own over it, a version on, and starts where the team’s starts', () => {
    const team = {
      name: 'Care',
      version: 8,
      extends: ['strict' as const],
      phrases: [{ match: 'cheap', severity: 'warn' as const }],
    };
    const own = { phrases: [{ match: 'valued customer', severity: 'tip' as const }], rules: { curt: 'warn' as const } };
    const preset = exportForTeam({ team, own, presetId: 'balanced', today: '2026-11-24' });
    expect(preset).toMatchObject({
      name: 'Care',
      version: 9,
      extends: ['strict'],
      updated: '2026-11-24',
      rules: { curt: 'warn' },
    });
    expect(preset.phrases?.map(({ match }) => match)).toEqual(['cheap', 'valued customer']);
    expect(parsePreset(preset)).toMatchObject({ kind: 'preset', unknown: [] });
    expect(fileNameOf(preset)).toBe('care-9.json');
  });

  it('starts from the chosen built-in preset where there is no team', () => {
    const preset = exportForTeam({ team: null, own: {}, presetId: 'regulated', today: '2026-11-24' });
    expect(preset).toEqual({ format: 1, extends: ['regulated'], version: 1, updated: '2026-11-24' });
  });
});
