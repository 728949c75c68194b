import { isPraise } from '@/lib/analysis/likelihood.ts';
import { inEachSentence } from '@/lib/analysis/chapter.ts';
import { restate } from '@/lib/analysis/fix.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { APOLOGIES } from './phrases/apologies.ts';
import { OWNING } from './phrases/owning.ts';
import { REASONS, REFUSALS } from './phrases/excuses.ts';
import { DEEDS, NO_STEPS } from './phrases/steps.ts';
import { isAsking } from '@/lib/analysis/kinds.ts';

/** Somebody did something: with a sorry beside it a reason is an explanation. */
const ACTED = [
  '(i|we) have (now|already|just)? !(been|had|no|a|an|to|not|never|the|only|one|two|lots|many|some|any|our|got|received|seen|problems|issues) .',
  '(is|are) (now)? (done|sorted|fixed|ready|on (its|their|the) way)',
];

/** “If you think the system made a mistake”: supposed, not told. */
const SUPPOSED = /\b(?:think|believe|suspect|feel)\s+(?:that\s+)?$/i;

export const excuse = defineRule({
  id: 'excuse',
  title: 'Sounds like an excuse',
  family: 'tone',
  scope: 'draft',
  severity: 'warn',
  source: ['S2', 'E-d3', 'E-d7'],
  what: 'A rule, a third party or a busy day given in place of help.',
  why: 'They may hear that it is nobody’s job to put this right.',
  advice: 'Say sorry first, give the reason in half a line, then say what you will do about it.',
  phrases: [REFUSALS, REASONS, APOLOGIES, OWNING, ACTED, DEEDS, NO_STEPS],
  examples: {
    flagged: [
      { text: 'Unfortunately «it’s company policy».' },
      { text: 'It «was not our fault».' },
      { text: '«Our supplier let us down».' },
      { text: '«We were very busy» that night.' },
      { text: 'There’s «nothing we can do».' },
      { text: 'That is «out of our hands».' },
      { text: '«Rules are rules».' },
      { text: 'The delay is «due to the weather».' },
      { text: '«Please blame» the courier.' },
      { text: 'Sorry! «We’re short staffed».' },
      { text: 'Sorry, «I don’t make the rules».' },
    ],
    clean: [
      {
        text: 'If you think the system made a mistake, ask for a review here.',
        because: 'supposed',
        incoming: 'Hi there',
      },
      {
        text: 'I’m sorry it’s late. Our supplier let us down. I’ve put yours on the first van tomorrow.',
        because: 'a reason beside an apology and an action',
      },
      {
        text: 'Our returns policy is on this page, and yes, sale items count.',
        because: 'an answer',
        incoming: 'Where can I read about returns?',
      },
      { text: 'It’s our fault, and I’ll fix it today.', because: 'owned' },
      { text: 'Busy day? I can hold the table until nine.', because: 'another meaning' },
      { text: 'There is something I can do: I’ll refund it now.', because: 'an action' },
      {
        text: 'Your insurance policy covers the rental car.',
        because: 'another meaning',
        incoming: 'Am I covered abroad?',
      },
    ],
  },
  *check(draft, { kind, kinds }) {
    if (isPraise(kinds)) return;
    for (const phrase of draft.find(REFUSALS)) yield restate(draft.text, phrase, 'Let me see what I can do');
    for (const { start, end } of draft.collect(othersFault)) yield { span: { start, end } };
    const reasons = isAsking(kind)
      ? []
      : draft.find(REASONS).filter(({ start }) => !SUPPOSED.test(draft.text.slice(Math.max(0, start - 30), start)));
    if (reasons.length === 0) return;
    // A reason beside a sorry and a step is an explanation (E-d3); alone it is an excuse.
    const helps = draft.has(DEEDS) || draft.has(ACTED) || draft.specials.some(({ kind }) => kind === 'url');
    const isExplained = (draft.has(APOLOGIES) || draft.has(OWNING)) && helps && !draft.has(NO_STEPS);
    if (!isExplained) for (const { start, end } of reasons) yield { span: { start, end } };
  },
});

const FAULTS = /\b(?:fault|responsibility|doing|mistake|error|problem)\b/gi;
const OWNER = /\b(?!(?:that|it|let|what|here|there|today)['’]s)\p{L}+(?:['’]s|s['’]) (?:own )?$/iu;

/** "the sender's fault": anybody's but ours or theirs. */
const othersFault = inEachSentence(({ text }) =>
  // From the noun back to its owner: far fewer places to look at than from every word on.
  Array.from(text.matchAll(FAULTS)).flatMap(({ index, 0: noun }) => {
    const owner = OWNER.exec(text.slice(Math.max(0, index - 40), index))?.[0];
    return owner === undefined ? [] : [{ start: index - owner.length, end: index + noun.length }];
  }),
);
