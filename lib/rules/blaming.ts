import { isPraise } from '@/lib/analysis/likelihood.ts';
import { swap } from '@/lib/analysis/fix.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { overlaps } from '@/lib/analysis/span.ts';
import { CHARGES, MISSING } from './phrases/charges.ts';
import { OWNING } from './phrases/owning.ts';

/** “Our label was printed wrong”: nothing of theirs. */
const OF_OURS = /\b(?:my|our)\s+[\p{L}-]+\s+$/iu;

export const blaming = defineRule({
  id: 'blaming',
  title: 'Blames the customer',
  family: 'tone',
  scope: 'sentence',
  severity: 'warn',
  source: ['S1-6', 'S2', 'E-d8'],
  what: 'Words that lay the trouble on the person who has it.',
  why: 'They may feel accused, and stop hearing the help that follows.',
  advice: 'Talk about the thing, not about them: “Let’s look at the address together.”',
  phrases: [CHARGES, MISSING, OWNING],
  examples: {
    flagged: [
      { text: '«You should have» checked the size.' },
      { text: '«You must have entered the wrong» code.' },
      {
        text: '«You failed to provide your» order number.',
        fixed: 'I’m still missing your order number.',
      },
      { text: '«If you had read the» terms.' },
      { text: 'That’s «user error».' },
      { text: '«You were told» twice.' },
      { text: 'It «is your own fault», I’m afraid.' },
      { text: '«It is clearly stated» on the ticket.' },
      { text: '«Did you even read» the e-mail?' },
      { text: '«Next time, check» before you book.' },
      { text: 'The «problem is on your end».' },
      { text: '«Why didn’t you call» us first?' },
    ],
    clean: [
      { text: 'My note was entered wrong, I’ve changed it.', because: 'about oneself' },
      { text: 'You should have received an email from us.', because: 'an offer of help' },
      { text: 'You shouldn’t have had to wait.', because: 'regret' },
      { text: 'It was not your fault.', because: 'negated' },
      { text: 'You must have been so worried.', because: 'empathy' },
      { text: 'You should have your refund by Friday.', because: 'what comes next' },
      { text: 'Did you get our message with the code?', because: 'a question' },
      { text: 'You were late because our bus was, and that’s our fault.', because: 'owned' },
      { text: 'If you have read the guide and still need help, write to me.', because: 'a condition' },
      { text: 'What would you like to find there? I’d add it.', because: 'a question' },
    ],
  },
  *check(sentence, { kinds }) {
    if (isPraise(kinds)) return;
    const missing = sentence.find(MISSING);
    for (const phrase of missing) yield swap(sentence.text, phrase, 'I’m still missing your');
    if (sentence.has(OWNING)) return;
    for (const span of sentence.find(CHARGES)) {
      const isOurs = OF_OURS.test(sentence.text.slice(Math.max(0, span.start - 40), span.start));
      if (!isOurs && !missing.some((other) => overlaps(span, other))) yield { span };
    }
  },
});
