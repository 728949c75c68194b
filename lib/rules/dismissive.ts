import { isPraise } from '@/lib/analysis/likelihood.ts';
import { restate } from '@/lib/analysis/fix.ts';
import { isUpset } from '@/lib/analysis/kinds.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { CALM_DOWN, DISMISSALS, MINIMISED } from './phrases/dismissals.ts';
import { OWNING } from './phrases/owning.ts';

const ACKNOWLEDGEMENT = 'I can see why this is upsetting';

export const dismissive = defineRule({
  id: 'dismissive',
  title: 'Brushes the upset aside',
  family: 'tone',
  scope: 'sentence',
  severity: 'warn',
  source: ['S1-6', 'S2', 'E-d2'],
  what: 'Words that tell people their trouble is small or theirs alone.',
  why: 'They may feel unheard, and answer louder.',
  advice: 'Say that you see why they are upset, then what you will do.',
  over: ['curt'],
  phrases: [CALM_DOWN, DISMISSALS, MINIMISED, OWNING],
  examples: {
    flagged: [
      { text: '«Please calm down», Ana.', fixed: 'I can see why this is upsetting, Ana.' },
      { text: '«Calm down, it’s» on its way.', fixed: 'I can see why this is upsetting. It’s on its way.' },
      { text: 'Honestly, «you’re really overreacting».', fixed: 'Honestly, I can see why this is upsetting.' },
      { text: '«Nobody else has complained about» it.' },
      { text: '«It’s not a big deal».', fixed: 'I can see why this is upsetting.' },
      { text: 'I think «you’re the only one who» noticed.' },
      { text: '«Get over it!»', fixed: 'I can see why this is upsetting.' },
      { text: 'It «works fine for everyone» else.' },
      { text: '«It’s only a parcel».', fixed: 'I can see why this is upsetting.' },
      { text: '«We’ve never had a complaint» about the soup.' },
      { text: 'Well, «that is not our problem».' },
      { text: '«You get what you pay for».', fixed: 'I can see why this is upsetting.' },
      { text: '@dana «calm down», it is on its way.' },
    ],
    clean: [
      { text: 'You are not overreacting at all.', because: 'negated' },
      { text: 'I’d never say calm down to anyone.', because: 'reported' },
      { text: 'I will calm the dog down.', because: 'another meaning' },
      { text: 'Sit back, relax and enjoy the film!', because: 'a wish' },
      { text: 'It’s only a five minute walk from the station.', because: 'a fact about a distance' },
      { text: 'You’re not the only one who saw this, and it’s on us.', because: 'negated, owned' },
      { text: 'No need to send it back, keep it.', because: 'an offer' },
      { text: 'At least two of us will look at it today.', because: 'another meaning' },
      {
        text: 'You are the first to try it, tell us what you think!',
        because: 'praise',
        incoming: 'Love the new blend!',
      },
    ],
  },
  *check(sentence, { kind, kinds }) {
    if (isPraise(kinds)) return;
    const made = sentence.has(OWNING) ? [] : sentence.find(DISMISSALS);
    const minimised = /\b(?:whether|if|asked|ask)\b/i.test(sentence.text) ? [] : sentence.find(MINIMISED);
    const phrases = isUpset(kind) ? [...made, ...minimised] : made;
    const orders = sentence.find(CALM_DOWN).filter(({ start, text }) => isOrder(sentence.text.slice(0, start), text));
    for (const phrase of [...orders, ...phrases]) yield restate(sentence.text, phrase, ACKNOWLEDGEMENT);
  },
});

/** Said to them, not told of: "when things calm down" is none. */
function isOrder(before: string, words: string): boolean {
  return (
    /^(?:please|just|you|try|maybe|can|could|why|let|everyone|no|there|do)\b/i.test(words) ||
    /(?:^|[^\p{L}\s]\s*|@[\w.]+\s+|\b(?:need to|have to|should|must|better|to just|so|and|then|now|ok|okay|hey|but|to please|oh|well|honestly|seriously|really)\s+)$/iu.test(
      before,
    )
  );
}
