import { leaveOut, restate } from '@/lib/analysis/fix.ts';
import { isUpset } from '@/lib/analysis/kinds.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { CONTRADICTIONS, RETORTS } from './phrases/contradictions.ts';
import { OWNING } from './phrases/owning.ts';

export const arguing = defineRule({
  id: 'arguing',
  title: 'Opens a duel',
  family: 'tone',
  scope: 'sentence',
  severity: 'warn',
  source: ['S0 sin 2', 'S2', 'E-d19'],
  what: 'Contradicting the person, or telling them once more.',
  why: 'They may dig in: nobody wins an argument in public.',
  advice: 'Start from what they feel, then give the fact once, as news and not as a reply to them.',
  phrases: [CONTRADICTIONS, RETORTS, OWNING],
  examples: {
    flagged: [
      {
        text: '«You’re wrong, the» parcel left on Monday.',
        fixed: 'I can see why it looks that way. The parcel left on Monday.',
      },
      { text: '«That’s simply not true».', fixed: 'I can see why it looks that way.' },
      { text: '«As I already said, we» close at six.', fixed: 'We close at six.' },
      { text: '«Please read it again».' },
      { text: '«The tracking says otherwise».', fixed: 'I’d like to look at this with you.' },
      { text: '«How many times do I» have to explain this?' },
      { text: 'Dana, «get your facts straight».' },
      { text: '«I’m not going to argue» with you.' },
    ],
    clean: [
      { text: 'You’re right, and I’ll change it.', because: 'agrees' },
      { text: 'That’s not the experience we want for you.', because: 'regret' },
      { text: 'That’s wrong and I’m sorry, I’ll refund it.', because: 'owns it' },
      { text: 'You’re not wrong, the queue was long.', because: 'negated' },
      { text: 'I don’t think you’re mistaken.', because: 'negated' },
      { text: 'If the address is incorrect, tell me and I’ll change it.', because: 'a question of data' },
      { text: 'Yes, it is open on Sunday.', because: 'an answer', incoming: 'Is the shop open on Sunday?' },
      { text: 'You said yourself that it felt rushed, and I see why.', because: 'takes up their words' },
    ],
  },
  *check(sentence, { kind }) {
    if (kind === 'compliment' || sentence.has(OWNING)) return;
    const retorts = isUpset(kind) ? sentence.find(RETORTS) : [];
    for (const phrase of [...sentence.find(CONTRADICTIONS), ...retorts])
      yield /^(?:as|like)\b/i.test(phrase.text)
        ? leaveOut(sentence.text, phrase)
        : restate(sentence.text, phrase, openerFor(phrase.text));
  },
});

function openerFor(words: string): string {
  return /record|system|tracking|log/i.test(words)
    ? 'I’d like to look at this with you'
    : 'I can see why it looks that way';
}
