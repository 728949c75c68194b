import { defineRule } from '@/lib/analysis/rule.ts';
import type { IncomingKind } from '@/lib/analysis/situation.ts';
import { ASIDES, findAsides } from './phrases/asides.ts';
import { findPitches, PITCHES } from './phrases/pitches.ts';

/** Kinds in which somebody asked for something: an offer there is at worst self-promotion. */
const ASKED: ReadonlySet<IncomingKind> = new Set(['purchase-intent', 'question', 'complaint']);
const stranger = {
  incoming: { text: 'First run of the year, what a morning.', kind: 'neutral' },
  memory: { known: false },
} as const;

export const coldPitch = defineRule({
  id: 'cold-pitch',
  title: 'Sells to a stranger',
  family: 'promotion',
  scope: 'sentence',
  severity: 'warn',
  source: ['S1-2', 'S3-2'],
  what: 'Notices a pitch to somebody who did not ask and whom you have not talked with before.',
  why: 'A stranger who shared a moment may feel ambushed.',
  advice: 'Talk about what they shared; offers can wait until they ask.',
  over: ['self-promotion'],
  phrases: [PITCHES, ASIDES],
  examples: {
    flagged: [
      { text: 'Nice! «Use code RUN for 20% off» shoes.', situation: stranger },
      { text: '«Apply for a loan today».', situation: stranger },
      { text: 'Great pace. «Check out our» gels.', situation: stranger },
    ],
    clean: [
      { text: 'What a morning! How far did you get?', because: 'a talk', situation: stranger },
      {
        text: 'Check out our gels.',
        because: 'somebody you know',
        situation: { ...stranger, memory: { known: true } },
      },
      {
        text: 'You can order now, here.',
        because: 'they asked',
        situation: {
          incoming: { text: 'Where can I buy the gels?', kind: 'purchase-intent' },
          memory: { known: false },
        },
      },
    ],
  },
  check: (sentence, { kind, memory }) =>
    memory?.known === false && !ASKED.has(kind)
      ? [...findPitches(sentence), ...findAsides(sentence)].map((span) => ({ span }))
      : [],
});
