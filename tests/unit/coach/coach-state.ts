import type { CoachState } from '@/lib/coach/state.ts';

/** The state of a box in which nothing has happened, with some fields changed. */
export function coachState(change: Partial<CoachState> = {}): CoachState {
  return {
    status: 'active',
    site: 'x',
    editor: 'draft-js',
    purpose: 'reply',
    text: '',
    incoming: null,
    thread: [],
    report: null,
    findings: [],
    openFinding: null,
    cardOpen: false,
    notice: null,
    presetName: 'Balanced',
    guidelines: {},
    health: { composer: true, incoming: true, author: true, age: true, account: true, submit: true },
    ...change,
  };
}
