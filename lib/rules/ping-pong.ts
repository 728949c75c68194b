import { defineRule } from '@/lib/analysis/rule.ts';
import type { Turn } from '@/lib/analysis/situation.ts';
import { isTeam } from './phrases/team.ts';

/** From this own turn on, a tense exchange belongs in private (E-d6: long public back-and-forth hurts). */
const MOST_OWN_TURNS = 2;
/** Points of tension that make a thread tense, whatever the last comment is. */
const TENSE = 10;

const incoming = { text: 'Still no parcel. Useless!', kind: 'complaint' } as const;
const theirs: Turn = { text: 'Where is it? This is ridiculous.', author: 'Jo' };
const ours: Turn = { text: 'The depot has it.', own: true };

export const pingPong = defineRule({
  id: 'ping-pong',
  title: 'A long public dispute',
  family: 'conduct',
  scope: 'draft',
  severity: 'warn',
  source: ['S0', 'S2', 'E-d6'],
  what: 'Your third reply, or a later one, in one tense thread.',
  why: 'Each further round in public makes it look worse, whoever is right.',
  advice: 'Offer a person with a name and a private channel, and end the thread kindly here.',
  examples: {
    flagged: [
      { text: 'It says delivered.', situation: { incoming, thread: [theirs, ours, theirs, ours] } },
      { text: 'I’m sorry, I’ll ask again.', situation: { incoming, thread: [ours, theirs, ours, theirs, ours] } },
      {
        text: 'It says delivered.',
        situation: { incoming, thread: [{ text: 'Soon!', handle: '@post_ann' }, theirs, ours] },
        guidelines: { team: { handles: ['@post_ann'] } },
      },
    ],
    clean: [
      {
        text: 'It says delivered.',
        because: 'only the second reply',
        situation: { incoming, thread: [theirs, ours, theirs] },
      },
      {
        text: 'Blue, I think!',
        because: 'a friendly chat',
        situation: { incoming: { text: 'And which colour?', kind: 'question' }, thread: [ours, ours] },
      },
      {
        text: 'It says delivered.',
        because: 'the others are strangers',
        situation: { incoming, thread: [theirs, theirs, theirs] },
      },
    ],
  },
  check: (_, { kind, thread, guidelines }, { tension }) => {
    const own = (thread ?? []).filter((turn) => turn.own || isTeam(turn, guidelines)).length;
    const isTense = kind === 'complaint' || kind === 'criticism' || kind === 'abuse' || tension.before >= TENSE;
    return own >= MOST_OWN_TURNS && isTense
      ? [{ message: `This would be reply number ${own + 1} in a tense thread that everybody can read.` }]
      : [];
  },
});
