import { defineRule } from '@/lib/analysis/rule.ts';
import { isTeam } from './phrases/team.ts';

const incoming = { text: 'Can I bring my dog?', kind: 'question', author: 'Jo Field', handle: '@jofield' } as const;
const guidelines = { team: { handles: ['@inn_noor'], names: ['Noor from The Inn'] } } as const;
const answer = { author: 'Noor', handle: '@inn_noor', text: 'Yes Jo, of course!' } as const;

export const alreadyAnswered = defineRule({
  id: 'already-answered',
  title: 'A colleague answered',
  family: 'conduct',
  scope: 'draft',
  severity: 'warn',
  source: ['S1'],
  what: 'Somebody of your team has replied in this thread already.',
  why: 'Two answers look uncoordinated, and may contradict each other.',
  advice: 'Read your colleague’s answer first; add only what is missing.',
  examples: {
    flagged: [
      { text: 'Yes, dogs are welcome.', situation: { incoming, thread: [answer] }, guidelines },
      { text: 'No dogs, sorry.', situation: { incoming, thread: [{ ...answer, handle: 'INN_Noor' }] }, guidelines },
      { text: 'Yes!', situation: { incoming, thread: [{ author: 'Noor from The Inn', text: 'Sure!' }] }, guidelines },
    ],
    clean: [
      {
        text: 'Yes!',
        because: 'a stranger answered',
        situation: { incoming, thread: [{ author: 'Noor', handle: '@noor', text: 'Think so' }] },
        guidelines,
      },
      { text: 'Yes!', because: 'the preset names no team', situation: { incoming, thread: [answer] } },
      { text: 'Yes!', because: 'it was you', situation: { incoming, thread: [{ ...answer, own: true }] }, guidelines },
      {
        text: 'Yes, cats too!',
        because: 'they asked again after that answer',
        situation: { incoming, thread: [answer, { author: 'Jo Field', handle: '@jofield', text: 'And my cat?' }] },
        guidelines,
      },
    ],
  },
  check: (_, { incoming: answered, thread = [], guidelines: team }) => {
    const at = thread.findLastIndex((turn) => !turn.own && isTeam(turn, team));
    const colleague = thread[at];
    if (!colleague) return [];
    const isTheirs = (name: string | undefined, other: string | undefined): boolean =>
      name !== undefined && name === other;
    const askedAgain = thread
      .slice(at + 1)
      .some(({ handle, author }) => isTheirs(handle, answered?.handle) || isTheirs(author, answered?.author));
    return askedAgain
      ? []
      : [{ message: `${colleague.author ?? colleague.handle ?? 'A colleague'} has answered here already.` }];
  },
});
