import type { Finding } from '@/lib/analysis/finding.ts';
import type { Report } from '@/lib/analysis/report.ts';
import type { CoachState } from '@/lib/coach/state.ts';

export const DRAFT = 'Hi Dana, calm down, you’re the only one today. At your earliest convenience, call us.';

/** A finding on words of `DRAFT`, or an absence where `words` is null. */
export function finding(rule: string, severity: Finding['severity'], words: string | null, to?: string): Finding {
  const start = words === null ? null : DRAFT.indexOf(words);
  return {
    rule,
    severity,
    start,
    end: words === null || start === null ? null : start + words.length,
    message: `Dana may mind ${rule}.`,
    fixes: to === undefined ? [] : [{ label: 'Replace', replacement: to }],
  };
}

export const CALM_DOWN = finding('dismissive', 'warn', 'calm down,', 'I hear you,');
export const ONLY_ONE = finding('singling-out', 'warn', 'you’re the only one today', 'you shouldn’t have to ask');
export const STOCK_PHRASE = finding('robotic', 'tip', 'At your earliest convenience', 'When you can');
export const THREAT = finding('legal-threat', 'stop', 'you’re the only one today');
export const NO_REGRET = finding('regret', 'warn', null);
export const ANSWERED = finding('already-answered', 'warn', null);

export const REPORT: Report = {
  kind: 'complaint',
  kinds: { complaint: 0.9, criticism: 0.1, compliment: 0, question: 0, 'purchase-intent': 0, abuse: 0, neutral: 0 },
  topic: 'late',
  heat: 1,
  findings: [],
  tone: { warmth: 20, calm: 60, personal: 70, focus: 55 },
  toneReasons: [
    { axis: 'warmth', text: 'calm down', points: -14 },
    { axis: 'calm', text: 'you', points: -2 },
    { axis: 'personal', text: 'I', points: 4 },
  ],
  scores: { hostile: 0, dismissive: 0, sarcastic: 0, impolite: 0 },
  checklist: [
    { rule: 'name-a-person', label: 'Dana’s name', done: true },
    { rule: 'regret', label: 'A personal sorry', done: false },
  ],
  tension: { before: 10, withDraft: 12, words: [] },
  language: 'en',
};

/** A state of the coach over a complaint by Dana, with what differs. */
export function coachState(over: Partial<CoachState> = {}): CoachState {
  return {
    status: 'active',
    site: 'x',
    editor: 'draft-js',
    purpose: 'reply',
    text: DRAFT,
    incoming: { text: 'Day 6.', author: 'Dana Whitlock', handle: '@danawrites_', ageMinutes: 47 },
    thread: [],
    report: REPORT,
    findings: [CALM_DOWN, ONLY_ONE, STOCK_PHRASE, NO_REGRET],
    openFinding: null,
    cardOpen: false,
    notice: null,
    presetName: 'Balanced',
    guidelines: {},
    health: { composer: true, incoming: true, author: true, age: true, account: true, submit: true },
    ...over,
  };
}
