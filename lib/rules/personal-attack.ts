import { defineRule } from '@/lib/analysis/rule.ts';
import { sharpestOf } from '@/lib/classifiers/insults.ts';
import { INSULTS, YOUR_KIND } from './phrases/insults.ts';
import { SLURS } from './phrases/slurs.ts';

/** The brand about itself, or somebody's fear of being one: "we were idiots to ship it". */
const SELF = /^(?:i|we|us|me|our|my|myself|ourselves|feel|felt|feeling)$/;
const SELF_REACH = 5;
/** Says itself whom it means. */
const NAMES_THEM = /^(?:you|these|those|they|he|she|this|that|people|everyone|are you)\b/i;
const WARM = [
  '(love|loved|adore|thank|thanks|thankful|grateful|happy|lucky|glad|appreciate|great|wonderful|amazing|proud|delighted|honoured|honored|cherish|kind|lovely|awesome|brilliant|pleasure|best|better|special|rock|admire|respect|inspire|inspiring|inspiration|beautiful|fantastic|adore|deserve|welcome|support|strong|smart|clever|fun|gorgeous|lucky|valued|valuable|precious|perfect|admirable|admired|hero|heroes|talented|cool|nice)',
  '(reason|why|who) (we|make|makes|made|keep|keeps)',
  'make (our|my|it|this|us)',
  '(need|want|wish|had) more',
];

/** What some slurs also mean: cigarettes, meatballs. */
const HOMONYMS: readonly (readonly [RegExp, RegExp])[] = [
  [/^fags?$/i, /\b(?:smok\w+|cigarettes?|packets?|lighter|ashtray|lungs?)\b/i],
  [/^faggots?$/i, /\b(?:butchers?|gravy|peas|fried|roast\w*|pork|dinner|menu|ate|eat)\b/i],
];

export const personalAttack = defineRule({
  id: 'personal-attack',
  title: 'Insults a person',
  family: 'tone',
  scope: 'sentence',
  severity: 'stop',
  source: ['S0 sin 2', 'S2', 'S1-6'],
  what: 'Words that attack the person instead of answering what they said.',
  why: 'They will feel attacked, and everyone who reads along will side with them.',
  advice: 'Leave the person out and answer the trouble: “I see what went on, and here is what I’ll do.”',
  over: ['hostility', 'condescending'],
  phrases: [INSULTS, YOUR_KIND, SLURS, WARM],
  examples: {
    flagged: [
      { text: 'Honestly, you’re an «idiot».' },
      { text: 'Are you «stupid»? It says so on the box.' },
      { text: 'It is always «people like you» who complain.' },
      { text: 'You must be «stupid», it was on the door.' },
      { text: '«How dense can you» be?' },
      { text: '«You’re not the brightest», are you?' },
      { text: 'That is what you get, you «ungrateful» cow.' },
      { text: 'Maybe «use your brain» next time.' },
      { text: 'We are done with these «morons».' },
      { text: '«You’re delusional», nobody touched your bag.' },
    ],
    clean: [
      { text: 'We were idiots to ship it without a manual.', because: 'about the brand’s own act' },
      { text: 'You’re not stupid at all, the menu hides it.', because: 'negated' },
      { text: 'It’s people like you who make our day. Thank you!', because: 'praise' },
      { text: 'I felt like such an idiot when I saw the invoice.', because: 'about oneself' },
      { text: 'You called us idiots, and I get why.', because: 'reported' },
      { text: 'The charger is useless without the adapter, you’re right.', because: 'about a thing' },
      { text: 'Smoked your last fag by the door? The ashtray is on the left.', because: 'another meaning' },
      { text: 'Women like you are gorgeous.', because: 'praise' },
      { text: 'It’s an idiot-proof set-up, I promise to help.', because: 'another meaning' },
      { text: 'Are you crazy about pastry? So are we!', because: 'another meaning' },
    ],
  },
  *check(sentence, { kind }) {
    const slurs = sentence
      .find(SLURS, { negated: true, reported: true })
      .filter(({ text }) => !HOMONYMS.some(([word, company]) => word.test(text) && company.test(sentence.text)));
    const insults = [...sentence.find(INSULTS), ...slurs];
    for (const span of insults)
      if (NAMES_THEM.test(span.text) || !isAboutUs(sentence.tokens, span.start))
        for (const word of sharpestOf(sentence.text, span)) yield { span: word };
    if (kind !== 'compliment' && !sentence.has(WARM)) for (const span of sentence.find(YOUR_KIND)) yield { span };
  },
});

function isAboutUs(tokens: readonly { readonly norm: string; readonly end: number }[], start: number): boolean {
  const before = tokens.filter(({ end }) => end <= start).slice(-SELF_REACH);
  return before.some(({ norm }) => SELF.test(norm));
}
