import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import { defineRule } from '@/lib/analysis/rule.ts';

const incoming = { text: 'You useless morons, I hope your shop burns down.', kind: 'abuse' } as const;

export const abusePolicy = defineRule({
  id: 'abuse-policy',
  title: 'An abusive comment',
  family: 'conduct',
  scope: 'draft',
  severity: 'tip',
  source: ['S2', 'E-d20'],
  what: 'You are answering abuse: here is what your team does about it.',
  why: 'Everybody else will judge the thread by how calm you stay.',
  advice: 'Answer once, short and calm, or not at all; pass threats on.',
  examples: {
    flagged: [
      { text: 'Crawl back to your cave.', situation: { incoming } },
      { text: 'I can see you’re furious. Which order is it?', situation: { incoming } },
      {
        text: 'We hide threats here.',
        situation: { incoming },
        guidelines: { policy: { mayHide: ['threats'], decidedBy: 'the duty lead', abuseAnswers: 1 } },
      },
    ],
    clean: [
      {
        text: 'I’m sorry, I’ll check.',
        because: 'angry, not abusive',
        situation: { incoming: { text: 'This is a disgrace!', kind: 'complaint' } },
      },
      {
        text: 'Thank you!',
        because: 'praise',
        situation: { incoming: { text: 'You’re the best.', kind: 'compliment' } },
      },
      {
        text: 'Yes, till six.',
        because: 'a question',
        situation: { incoming: { text: 'Open today?', kind: 'question' } },
      },
    ],
  },
  check: (_, { kind, guidelines }) => (kind === 'abuse' ? [{ advice: policyIn(guidelines) }] : []),
});

/** The team's policy in words, with the catalogue's defaults where it is silent. */
function policyIn({ policy }: Guidelines): string {
  const answers = policy?.abuseAnswers ?? 1;
  const limit =
    answers === 0
      ? 'Don’t answer it'
      : answers === 1
        ? 'Answer once, short and calm'
        : `Answer ${answers} times at most, short and calm`;
  const hidden = policy?.mayHide?.length
    ? `may be hidden: ${policy.mayHide.join(', ')}`
    : 'hide only threats, hate and foul language';
  const decider = policy?.decidedBy ? `decided by ${policy.decidedBy}` : 'pass threats on';
  return `${limit}; ${hidden}; ${decider}.`;
}
