import { mayBe } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { WAITS } from './phrases/waits.ts';

/** Minutes within which people hope for an answer (S2 "hours, not days"): the defaults of the preset's targets. */
const COMPLAINT_MINUTES = 60;
const OTHER_MINUTES = 240;

const text = 'The washing machine has flooded the kitchen.';
const late = { text, kind: 'complaint', ageMinutes: 190 } as const;

export const replyClock = defineRule({
  id: 'reply-clock',
  title: 'They waited long',
  family: 'conduct',
  scope: 'draft',
  severity: 'tip',
  source: ['S2', 'S1'],
  what: 'A comment that waited longer than your team aims for, and a reply that does not mention it.',
  why: 'They may feel forgotten, and that the wait went unnoticed.',
  advice: 'Open with the wait, as in “Sorry it took us until now”.',
  phrases: [WAITS],
  examples: {
    flagged: [
      { text: 'I’m sorry about the kitchen. A fitter is on the way.', situation: { incoming: late } },
      { text: 'A fitter is on the way.', situation: { incoming: { text, kind: 'complaint', ageMinutes: 61 } } },
      {
        text: 'Yes, until nine.',
        situation: { incoming: { text: 'Open today?', kind: 'question', ageMinutes: 40 } },
        guidelines: { targets: { replyMinutes: { question: 30 } } },
      },
    ],
    clean: [
      { text: 'Sorry for the wait! A fitter is on the way.', because: 'names the wait', situation: { incoming: late } },
      {
        text: 'Sorry we’re only answering now. A fitter is on the way.',
        because: 'names the wait',
        situation: { incoming: late },
      },
      {
        text: 'A fitter is on the way.',
        because: 'in time',
        situation: { incoming: { text, kind: 'complaint', ageMinutes: 59 } },
      },
      {
        text: 'A fitter is on the way.',
        because: 'nobody knows how old it is',
        situation: { incoming: { text, kind: 'complaint' } },
      },
    ],
  },
  check: (draft, { incoming, kind, kinds, guidelines }) => {
    const age = incoming?.ageMinutes;
    const target =
      guidelines.targets?.replyMinutes?.[kind] ?? (mayBe(kinds, 'complaint') ? COMPLAINT_MINUTES : OTHER_MINUTES);
    if (age === undefined || age <= target || draft.has(WAITS)) return [];
    return [{ message: `They have waited ${spanOfTime(age)}, and may feel forgotten.` }];
  },
});

function spanOfTime(minutes: number): string {
  if (minutes < 100) return `${Math.round(minutes)} minutes`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} hours`;
  return `${Math.round(minutes / 60 / 24)} days`;
}
