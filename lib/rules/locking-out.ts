import { defineRule } from '@/lib/analysis/rule.ts';
import { LOCKS } from './phrases/lock-outs.ts';

const ASKED = ['(as you|you) (asked|requested|wished|wanted)', '(at|on) your request'];

export const lockingOut = defineRule({
  id: 'locking-out',
  title: 'Shuts someone out',
  family: 'honesty',
  scope: 'sentence',
  severity: 'stop',
  source: ['S1-6', 'S2'],
  what: 'Telling a customer that they are blocked, banned or better off elsewhere.',
  why: 'They may feel punished for speaking up, and tell others so.',
  advice: 'Answer the point once and leave the door open.',
  phrases: [LOCKS, ASKED],
  examples: {
    flagged: [
      { text: '«You’ve been blocked».' },
      { text: 'Post that again and «we will ban you».' },
      { text: '«Please don’t come back».' },
      { text: '«Take your business elsewhere».' },
      { text: '«You are not welcome here».' },
      { text: '«This conversation is over».' },
      { text: 'Well, «feel free to leave».' },
      { text: '«You should find another» gym.' },
    ],
    clean: [
      { text: 'Your card was blocked by the bank, I can help.', because: 'another meaning' },
      {
        text: 'We block insults; one more and you will be banned.',
        because: 'a rule explained to an abuser',
        situation: { incoming: { text: 'You are all filthy idiots, die', kind: 'abuse' } },
      },
      { text: 'I’ve closed your account as you asked.', because: 'a wish of theirs' },
      { text: 'Please don’t come back for the spare key, I’ll bring it.', because: 'an offer' },
      { text: 'You’re always welcome here.', because: 'the opposite' },
      { text: 'Feel free to leave your number with Ana at the desk.', because: 'another meaning' },
    ],
  },
  *check(sentence, { kind }) {
    if (kind === 'abuse' || sentence.has(ASKED)) return;
    for (const span of sentence.find(LOCKS)) yield { span };
  },
});
