import { isPraise } from '@/lib/analysis/likelihood.ts';
import { leaveOut, swap } from '@/lib/analysis/fix.ts';
import { isUpset } from '@/lib/analysis/kinds.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { ALONE, AS_STATED, BITTER_WISHES, DIGS, FALSE_WISHES } from './phrases/digs.ts';

export const passiveAggressive = defineRule({
  id: 'passive-aggressive',
  title: 'A polite dig',
  family: 'tone',
  scope: 'sentence',
  severity: 'warn',
  source: ['S0 sin 4', 'E-d19'],
  what: 'Polite words that carry a reproach.',
  why: 'They may hear the reproach first and the help not at all.',
  advice: 'Say the thing once more, plainly, as if it were the first time.',
  phrases: [AS_STATED, DIGS, ALONE, FALSE_WISHES, BITTER_WISHES],
  examples: {
    flagged: [
      { text: '«As previously stated, we» close at six.', fixed: 'We close at six.' },
      { text: '«Per my last email, the» form is online.', fixed: 'The form is online.' },
      { text: '«No offense but that» is how shoes work.', fixed: 'That is how shoes work.' },
      { text: '«Good luck with that», Ana.' },
      { text: '«Noted».', fixed: 'Thank you for telling us.', incoming: 'The soup was cold again.' },
      { text: '«Fine».', incoming: 'I want a refund, third time I ask.' },
      { text: '«Again, we can’t» do that.' },
      { text: '«Thanks for your opinion».' },
      { text: '«Suit yourself».' },
      { text: 'Let’s «agree to disagree».' },
    ],
    clean: [
      { text: 'Again, I’m so sorry about the wait.', because: 'an apology' },
      { text: 'Good luck with your exams, Tom!', because: 'a wish' },
      { text: 'Noted, I’ve changed the date to Friday for you.', because: 'an action follows' },
      { text: 'As you mentioned, the gate was shut.', because: 'takes up their words' },
      { text: 'I’ll send a friendly reminder the day before.', because: 'another meaning' },
      { text: 'That’s fine, no rush at all.', because: 'another meaning' },
    ],
  },
  *check(sentence, { kind, kinds }) {
    if (isPraise(kinds)) return;
    const { text } = sentence;
    for (const phrase of sentence.find(AS_STATED)) yield leaveOut(text, phrase);
    if (!text.includes('?'))
      for (const phrase of sentence.find(ALONE).filter(({ start }) => !/:\s*$/.test(text.slice(0, start))))
        yield /noted|understood|taken/i.test(phrase.text)
          ? swap(text, phrase, 'Thank you for telling us')
          : { span: phrase };
    for (const span of sentence.find(DIGS)) yield { span };
    for (const span of sentence.find(BITTER_WISHES)) yield { span };
    if (isUpset(kind)) for (const span of sentence.find(FALSE_WISHES)) yield { span };
  },
});
