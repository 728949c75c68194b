import { swap, type Mended } from '@/lib/analysis/fix.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import type { Phrase } from '@/lib/analysis/passage.ts';
import { CERTAINTIES } from './phrases/certainties.ts';

const NEVER_AGAIN = [
  '(this|that|it|such a thing|something like this|anything like this|a thing like this|these things) (will|shall|is going to|are going to) (absolutely|certainly|definitely|for sure)? (never|not) (ever)? (happen|occur|be repeated|repeat itself) (again|in the future|any more|twice|anymore)?',
];
const VOWS = [
  '[(i|we) (can|do|will|would)? (promise|guarantee|swear|assure|vow|pledge)] (to)? you? (that)? (it|you|this|that|there !(is|are|was|were)|they|everything|your|the|no|nothing|all|every|he|she|our|next time) !(have my|have our|have been heard|are heard|we will|i will|matters|matter|feedback (is|was))',
];
const WARRANTY = [
  '(warranty|guarantee period|money back guarantee|price promise|price match|terms)',
  '(year|years|month|months|day|days) (guarantee|warranty|guaranteed)',
  '(trial|money back)',
];

export const overpromise = defineRule({
  id: 'overpromise',
  title: 'Promises too much',
  family: 'honesty',
  scope: 'sentence',
  severity: 'warn',
  source: ['S2', 'E-d22'],
  what: 'Certainty about what nobody can be certain of.',
  why: 'They will hold you to it, and a second let-down costs more than the first.',
  advice: 'Promise what you yourself will do, and by when.',
  phrases: [NEVER_AGAIN, VOWS, CERTAINTIES, WARRANTY],
  examples: {
    flagged: [
      {
        text: '«This will never happen again».',
        fixed: 'We’re working to keep this from happening again.',
      },
      { text: '«I promise» you’ll have it tomorrow.', fixed: 'I expect you’ll have it tomorrow.' },
      { text: 'It’s «100% guaranteed».' },
      { text: '«We always deliver» on time.' },
      { text: 'It «will definitely arrive» today.' },
      { text: 'You’ll have it by noon «without fail».' },
      { text: '«We guarantee» that your data is safe.', fixed: 'We expect that your data is safe.' },
      { text: '«You have my word», it will work.' },
    ],
    clean: [
      { text: 'I swear there were two keys in the bag.', because: 'an account of the past' },
      { text: 'We can’t promise it will be Friday.', because: 'negated' },
      { text: 'I’ll call you by six today, I promise.', because: 'a dated commitment' },
      { text: 'I promise to keep you posted.', because: 'an act of one’s own' },
      { text: 'It comes with a two-year guarantee.', because: 'a named warranty' },
      { text: 'We always love to see your photos!', because: 'no claim' },
      { text: 'You can always write to me here.', because: 'an offer' },
      { text: 'This never should have happened.', because: 'regret' },
    ],
  },
  *check(sentence) {
    const { text } = sentence;
    const never = sentence.find(NEVER_AGAIN, { negated: true });
    for (const phrase of never) yield mendNeverAgain(text, phrase);
    for (const phrase of sentence.find(VOWS))
      yield swap(
        text,
        phrase,
        phrase.text.replace(/(?:(?:can|do|will|would|['’]ll)\s+)?\S+$/, 'expect').replace(/\s+/g, ' '),
      );
    if (sentence.has(WARRANTY)) return;
    for (const span of sentence.find(CERTAINTIES))
      if (!never.some((other) => other.start <= span.start && span.end <= other.end)) yield { span };
  },
});

function mendNeverAgain(text: string, phrase: Phrase): Mended {
  const subject = /^\S+/.exec(phrase.text)?.[0].replace(/['’].*/, '') ?? 'this';
  return swap(text, phrase, `we’re working to keep ${subject.toLowerCase()} from happening again`);
}
