import { isPraise } from '@/lib/analysis/likelihood.ts';
import { leaveOut } from '@/lib/analysis/fix.ts';
import { isUpset } from '@/lib/analysis/kinds.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import type { Span } from '@/lib/analysis/span.ts';
import { OWNING } from './phrases/owning.ts';
import { LESSONS, OBVIOUSLY, PET_NAMES, TALKING_DOWN } from './phrases/talking-down.ts';

export const condescending = defineRule({
  id: 'condescending',
  title: 'Talks down',
  family: 'tone',
  scope: 'sentence',
  severity: 'warn',
  source: ['S0 sin 3', 'S1-6'],
  what: 'Words that explain from above, or treat the person as slow.',
  why: 'They may feel small, and so will others who wondered the same.',
  advice: 'Give the answer as you would to a colleague, without saying how plain it is.',
  over: ['curt'],
  phrases: [OBVIOUSLY, PET_NAMES, TALKING_DOWN, LESSONS, OWNING],
  examples: {
    flagged: [
      { text: '«Obviously, you» need to restart it.', fixed: 'You need to restart it.' },
      { text: 'You «obviously »need to restart it.', fixed: 'You need to restart it.' },
      { text: '«Let me explain it slowly».' },
      { text: '«You don’t seem to understand» how trains work.' },
      { text: 'It will be fine«, sweetie».', fixed: 'It will be fine.' },
      { text: '«With all due respect, we» close at six.', fixed: 'We close at six.' },
      { text: 'It «isn’t that hard».' },
      { text: '«Even a child could» open it.' },
      { text: 'Perhaps «try reading» the page.' },
      { text: '«What part of closed don’t you understand»?' },
    ],
    clean: [
      { text: 'Obviously our mistake, I’ll send a new one.', because: 'owns it' },
      { text: 'The date is clearly marked on the lid.', because: 'another meaning' },
      { text: 'My daughter’s name is Honey too!', because: 'a name, not an address' },
      { text: 'We respect your choice.', because: 'another meaning' },
      { text: 'It isn’t hard to see why you’re upset. I’m sorry about the mess.', because: 'empathy' },
      { text: 'We love honey, so the cake has plenty of it.', because: 'a thing' },
      { text: 'If you’d like, I can explain each fee.', because: 'an offer' },
    ],
  },
  *check(sentence, { kind, kinds, incoming }) {
    if (isPraise(kinds) || sentence.has(OWNING)) return;
    const { text } = sentence;
    for (const span of sentence.find(TALKING_DOWN)) yield { span };
    if (isUpset(kind)) for (const span of sentence.find(LESSONS)) yield { span };
    for (const phrase of sentence.find(OBVIOUSLY)) yield leaveOut(text, phrase);
    const author = incoming?.author?.toLowerCase() ?? '';
    for (const phrase of sentence.find(PET_NAMES))
      if (isAddress(text, phrase) && !author.includes(phrase.text.toLowerCase())) yield leaveOut(text, phrase);
  },
});

/** Called so: between a comma or the sentence's edge on both sides. */
function isAddress(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|[,.!?])\s*(?:(?:hi|hey|hello|oh|sorry|listen|look|ok|okay|no|yes|thanks)\s+)?$/i.test(text.slice(0, start)) &&
    /^\s*(?:[,.!?]|$)/.test(text.slice(end))
  );
}
