import type { Passage } from '@/lib/analysis/passage.ts';
import type { Span } from '@/lib/analysis/span.ts';
import { voiceOf } from '@/lib/analysis/voice.ts';
import { insultSpans } from '@/lib/classifiers/insults.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { FIERCE, HEATED } from './phrases/hostilities.ts';

/** "Sick of waiting? So would I be": the heat is the customer's, and shared. */
const SHARED = [
  '(so|i|we|anyone) would (i|we|be|feel)',
  '(you|i|we) (must|would|should) be',
  'no wonder',
  '(i|we) (understand|get|hear|see) (why|that|you|your)',
];

/** Harsh words about ourselves are humble, and in an apology they are the customer's side. */
const ABOUT_US = /\b(?:I|me|my|we|us|our|ours|sorry|apologi[sz]e|not|never|no)\b|n['’]t\b/i;

/** Said by the writer: not denied, not quoted, not told of somebody ("they called me a liar"). */
function isSaid({ text, tokens, quotes }: Passage, span: Span): boolean {
  const first = tokens.findIndex((token) => token.end > span.start);
  const { negated, quoted, reported } = voiceOf(text, tokens, first, span, quotes);
  return !negated && !quoted && !reported;
}

export const hostility = defineRule({
  id: 'hostility',
  title: 'Heated words',
  family: 'tone',
  scope: 'sentence',
  severity: 'warn',
  source: ['S0 sin 2', 'S2', 'E-d20'],
  what: 'Angry or impatient words aimed at the person being answered.',
  why: 'They may feel attacked, and the thread will heat up in front of everyone.',
  advice: 'Breathe, name what troubles them, and say the next step in a calm line.',
  over: ['curt'],
  phrases: [FIERCE, HEATED, SHARED],
  examples: {
    flagged: [
      { text: '«Oh shut up» already.' },
      { text: '«Get lost», we have real customers.' },
      { text: '«We’re sick of this», honestly.' },
      { text: '«What is your problem»?' },
      { text: 'Ana, «stop wasting» our time.' },
      { text: '«Your complaint is ridiculous».' },
      { text: '«You’re just looking for a freebie», aren’t you.' },
      { text: 'I «don’t have time for this».' },
      { text: '«You’ll regret this», I promise.' },
      { text: '«How dare you» write that about my team.' },
    ],
    clean: [
      { text: 'Sick of waiting? So would I be.', because: 'shares their feeling' },
      { text: 'You must be sick of hearing “we’re looking into it”.', because: 'their feeling' },
      { text: 'The café shut up shop early, sorry.', because: 'another meaning', incoming: 'Love your café!' },
      {
        text: 'What is your problem with the app, exactly? I’d like to fix it.',
        because: 'a question about the trouble',
      },
      { text: 'We don’t want to waste your time, so here is the form.', because: 'their time' },
      { text: 'Give us a break down of the costs and I’ll check them.', because: 'another meaning' },
      { text: 'I hope you never have to wait like that again.', because: 'a wish for them' },
    ],
  },
  *check(sentence, { kind }) {
    for (const span of sentence.find(FIERCE)) yield { span, severity: 'stop' };
    if (kind === 'compliment' || sentence.has(SHARED)) return;
    for (const span of sentence.find(HEATED)) yield { span };
    if (ABOUT_US.test(sentence.text)) return;
    for (const { start, end, sort } of insultSpans(sentence.text)) {
      if (sort === 'insult' && isSaid(sentence, { start, end })) yield { span: { start, end } };
    }
  },
});
