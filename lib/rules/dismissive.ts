import { defineRule } from '@/lib/analysis/rule.ts';

const DISMISSALS = [
  'calm down',
  'you are (overreacting|exaggerating)',
  '(is|was) not (a|that) big (a|of a)? deal',
  'you are the only (one|person) ...',
  '(nobody|no one) else (has|have|had)? {complain}',
  'get over it',
] as const;

export const dismissive = defineRule({
  id: 'dismissive',
  title: 'Brushes the upset aside',
  family: 'tone',
  scope: 'sentence',
  severity: 'warn',
  source: ['S1', 'S2'],
  what: 'Words that tell people their trouble is small or theirs alone.',
  why: 'They may feel unheard, and answer louder.',
  advice: 'Say that you see why they are upset, then what you will do.',
  phrases: [DISMISSALS],
  examples: {
    flagged: [
      { text: 'Please «calm down», Ana.' },
      { text: "Honestly, «you're really overreacting»." },
      { text: '«Nobody else has complained» about it.' },
    ],
    clean: [
      { text: 'You are not overreacting at all.', because: 'negated' },
      { text: "I'd never say calm down to anyone.", because: 'reported' },
      { text: 'I will calm the dog down.', because: 'another meaning' },
    ],
  },
  check: (sentence) => sentence.find(DISMISSALS).map((span) => ({ span })),
});
