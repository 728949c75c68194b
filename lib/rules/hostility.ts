import { isPraise } from '@/lib/analysis/likelihood.ts';
import type { Passage } from '@/lib/analysis/passage.ts';
import { contains } from '@/lib/analysis/span.ts';
import { isUpset } from '@/lib/analysis/kinds.ts';
import { insultSpans, sharpestOf } from '@/lib/classifiers/insults.ts';
import { defineRule, type Hit } from '@/lib/analysis/rule.ts';
import { isMeant } from './phrases/meant.ts';
import { FIERCE, HEATED } from './phrases/hostilities.ts';

/** "Sick of waiting? So would I be": the heat is the customer's, and shared. */
const SHARED = [
  '(so|i|we|anyone) would (i|we|be|feel)',
  '(you|i|we) (must|would|should) be',
  'no wonder',
  '(i|we) (understand|get|hear|see) (why|that|you|your)',
];

/** A sentence that apologises takes the customer's side, and one that says "we" or "not" may do so: there, insults are a hint. */
const APOLOGY = /\b(?:sorry|apologi[sz]\w+|apology|apologies)\b/i;
const PERHAPS_OURS = /\b(?:I|me|my|we|us|our|ours|not|never|no)\b|n['’]t\b/i;
const SECOND_PERSON = /\b(?:you|your|yours|you['’]\w+|ur|u)\b/i;

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
      { text: 'Your complaint is «ridiculous».' },
      { text: 'Only «clowns» order in August.' },
      { text: 'That is a «pathetic» thing to post.' },
      { text: 'Don’t be such a «fool».' },
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
      {
        text: 'That was a ridiculous wait.',
        because: 'the customer’s side',
        incoming: 'Two hours in your queue, again.',
      },
      { text: 'Riding a rollercoaster makes me sick too.', because: 'no anger' },
      { text: 'Let me be clear about the price.', because: 'another meaning' },
      { text: 'It’s not a stupid question at all.', because: 'denied' },
      { text: 'Our form is idiotic, you’re right.', because: 'about the brand' },
      { text: 'Which driver called you “stupid”?', because: 'told', incoming: 'Your driver called me stupid!' },
      { text: 'I hope you never have to wait like that again.', because: 'a wish for them' },
    ],
  },
  *check(sentence, { kind, kinds, incoming }) {
    for (const span of sentence.find(FIERCE)) yield { span, severity: 'stop' };
    if (isPraise(kinds)) return;
    yield* strongWords(sentence, isUpset(kind), incoming?.text.toLowerCase() ?? '');
    if (sentence.has(SHARED)) return;
    for (const phrase of sentence.find(HEATED)) for (const span of sharpestOf(sentence.text, phrase)) yield { span };
  },
});

/**
 * Words that readers take as an insult. Under a complaint, "a ridiculous wait" sides with the customer unless it says "you"; quoted words
 * are the customer's where the comment has them or the sentence says "you", and elsewhere a hint at most.
 */
function* strongWords(sentence: Passage, upset: boolean, theirs: string): Generator<Hit> {
  const { text, quotes } = sentence;
  if (APOLOGY.test(text)) return;
  const perhapsOurs = PERHAPS_OURS.test(text);
  const saysYou = SECOND_PERSON.test(text);
  for (const { start, end, sort } of insultSpans(text)) {
    if ((upset && !saysYou && sort !== 'insult') || !isMeant(sentence, { start, end })) continue;
    const quoted = quotes.some((quote) => contains(quote, { start, end }));
    if (quoted && (saysYou || theirs.includes(text.slice(start, end).toLowerCase()))) continue;
    yield { span: { start, end }, severity: sort === 'insult' && !perhapsOurs && !quoted ? 'warn' : 'tip' };
  }
}
