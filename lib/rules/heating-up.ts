import { defineRule } from '@/lib/analysis/rule.ts';

/** A thread below this is calm: nothing to heat up. */
const TENSE = 20;
/** Points by which the draft must raise it to be worth a word. */
const RISE = 10;

const incoming = {
  text: 'You people are a joke! Third time this week, I have had enough of your lies.',
  kind: 'complaint',
} as const;

export const heatingUp = defineRule({
  id: 'heating-up',
  title: 'The thread heats up',
  family: 'conduct',
  scope: 'draft',
  severity: 'tip',
  source: ['S0', 'E-d19'],
  what: 'A tense thread that this draft would make tenser.',
  why: 'They are upset already, and may answer louder.',
  advice: 'Name what upset them and one thing you will do, and leave the rest out.',
  examples: {
    flagged: [
      { text: 'Calm down, it is only a parcel.', situation: { incoming } },
      { text: 'You are overreacting.', situation: { incoming } },
      { text: 'Nobody else has complained about it.', situation: { incoming } },
    ],
    clean: [
      {
        text: 'I’m so sorry, three times is awful. I’ll bring it myself at six.',
        because: 'cools it',
        situation: { incoming },
      },
      { text: 'Your parcel is at the depot.', because: 'neither heats nor cools', situation: { incoming } },
      {
        text: 'Calm down, it is only a game!',
        because: 'the thread is calm',
        situation: { incoming: { text: 'So nervous for tonight', kind: 'neutral' } },
      },
    ],
  },
  check: (_, __, { tension: { before, withDraft, words } }) =>
    before >= TENSE && withDraft - before >= RISE
      ? [{ message: `The thread is tense (${before} of 100), and this would take it to ${withDraft}.`, because: words }]
      : [],
});
