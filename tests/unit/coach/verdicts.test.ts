import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '@/lib/analysis/finding.ts';
import { findingLike, followFinding, presentable, remarkOf } from '@/lib/coach/verdicts.ts';

function finding(rule: string, severity: Severity, start: number | null, end: number | null): Finding {
  return { rule, severity, start, end, message: 'They may feel talked down to.', fixes: [] };
}

/** Findings of the words between « and », with the caret at | or at the end. */
function typed(marked: string, severity: Severity = 'warn') {
  const caret = marked.includes('|') ? marked.replace(/[«»]/g, '').indexOf('|') : marked.replace(/[«»]/g, '').length;
  const plain = marked.replace('|', '');
  const start = plain.indexOf('«');
  const end = plain.indexOf('»') - 1;
  return { text: plain.replace(/[«»]/g, ''), caret, findings: [finding('insult', severity, start, end)] };
}

const fresh = { shown: [], shownText: '' };

describe('presentable', () => {
  it('holds a warning back while its word is being typed', () => {
    expect(presentable({ ...typed('You are an «idiot»'), ...fresh })).toEqual([]);
    expect(presentable({ ...typed('You are «an id|iot» today'), ...fresh })).toEqual([]);
  });

  it('shows it at the end of the word', () => {
    for (const draft of ['You are an «idiot» ', 'You are an «idiot».', 'You are an «idiot»\n', 'An «idiot!»']) {
      const moment = typed(draft);
      expect(presentable({ ...moment, ...fresh }), draft).toEqual(moment.findings);
    }
  });

  it('shows what is marked elsewhere, and everything while the caret is elsewhere', () => {
    const elsewhere = typed('An «idiot» wrote thi|');
    expect(presentable({ ...elsewhere, ...fresh })).toEqual(elsewhere.findings);
    const outside = { ...typed('You are an «idiot»'), caret: null };
    expect(presentable({ ...outside, ...fresh })).toEqual(outside.findings);
  });

  it.each(['tip', 'warn', 'stop'] as const)(
    'holds a %s over a whole sentence back while its last word is typed',
    (severity) => {
      const sentence = typed('«Please calm dow»', severity);
      expect(presentable({ ...sentence, ...fresh })).toEqual([]);
      const ended = typed('«Please calm down» ', severity);
      expect(presentable({ ...ended, ...fresh })).toEqual(ended.findings);
    },
  );

  it('keeps what is on show while its own words are changed', () => {
    const before = typed('You are an «idiot»');
    const after = typed('You are an «idiots»');
    expect(presentable({ ...after, shown: before.findings, shownText: before.text })).toEqual(after.findings);
  });

  it('keeps what is on show when text before it moves it', () => {
    const before = typed('You «idiot');
    const shown = [finding('insult', 'warn', 4, 9)];
    const after = { text: 'Oh, you idiot', caret: 13, findings: [finding('insult', 'warn', 8, 13)] };
    expect(presentable({ ...after, shown, shownText: before.text.replace('You', 'you') })).toEqual(after.findings);
  });

  it('lets what is missing wait for the end of the sentence', () => {
    const missing = [finding('regret', 'warn', null, null)];
    const tip = [finding('tone-target', 'tip', null, null)];
    expect(presentable({ findings: missing, text: 'We will', caret: 7, ...fresh })).toEqual([]);
    expect(presentable({ findings: tip, text: 'We will', caret: 7, ...fresh })).toEqual([]);
    expect(presentable({ findings: missing, text: 'We will look.', caret: 13, ...fresh })).toEqual(missing);
    expect(presentable({ findings: missing, text: 'We will', caret: 7, shown: missing, shownText: 'We wil' })).toEqual(
      missing,
    );
  });

  it('never adds a finding, so that marks vanish at once', () => {
    expect(
      presentable({ findings: [], text: 'Hi', caret: 2, shown: typed('«Hi»').findings, shownText: 'Hi!' }),
    ).toEqual([]);
  });
});

describe('remarkOf', () => {
  it('is the same for the same words elsewhere in any case, and another for other words or another rule', () => {
    const text = 'Calm down. calm down! Calm up.';
    const first = remarkOf(finding('calm-down', 'stop', 0, 9), text);
    expect(remarkOf(finding('calm-down', 'stop', 11, 20), text)).toBe(first);
    expect(remarkOf(finding('calm-down', 'stop', 22, 29), text)).not.toBe(first);
    expect(remarkOf(finding('blame', 'stop', 0, 9), text)).not.toBe(first);
    expect(remarkOf(finding('regret', 'warn', null, null), text)).toBe('regret');
  });
});

describe('followFinding', () => {
  it('finds the open remark again after text before it has moved it', () => {
    const open = finding('blame', 'warn', 4, 9);
    const moved = [finding('regret', 'warn', null, null), finding('blame', 'warn', 10, 15)];
    expect(followFinding(open, 'Hi, calm down', moved, 'Hello Di, calm down')).toBe(1);
  });

  it('is null once it is gone', () => {
    expect(followFinding(finding('blame', 'warn', 0, 4), 'calm', [], '')).toBeNull();
    expect(followFinding(undefined, 'calm', [finding('blame', 'warn', 0, 4)], 'calm')).toBeNull();
  });
});

describe('findingLike', () => {
  it('finds the finding that a copy was made of', () => {
    const own = finding('blame', 'warn', 4, 9);
    expect(findingLike([finding('blame', 'warn', 0, 3), own], structuredClone(own))).toBe(own);
    expect(findingLike([own], finding('blame', 'warn', 5, 9))).toBeUndefined();
  });
});
