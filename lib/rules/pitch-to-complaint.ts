import { mayBe } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { ASIDES, findAsides } from './phrases/asides.ts';
import { findPitches, PITCHES } from './phrases/pitches.ts';

const complaint = { incoming: { text: 'My order is a week late and nobody answers.', kind: 'complaint' } } as const;

export const pitchToComplaint = defineRule({
  id: 'pitch-to-complaint',
  title: 'Sells under a complaint',
  family: 'promotion',
  scope: 'sentence',
  severity: 'stop',
  source: ['S0 sin 1', 'S2'],
  what: 'Notices a pitch to somebody who has just complained.',
  why: 'An unhappy customer who is sold to may tell everybody.',
  advice: 'Leave the offer out and say what you will do about their trouble.',
  over: ['cold-pitch', 'self-promotion'],
  phrases: [PITCHES, ASIDES],
  examples: {
    flagged: [
      { text: 'Sorry about that. «Why not upgrade» to express?', situation: complaint },
      { text: '«Buy now and save 10%» on your next parcel.', situation: complaint },
      { text: 'We hear you. «Check out our» new app.', situation: complaint },
      { text: 'Sorry. «Did you know we» also run sunset cruises?', situation: complaint },
      { text: 'Oh dear. «We do sunglasses too, from £49».', situation: complaint },
    ],
    clean: [
      { text: 'We do evening visits too: would Thursday suit?', because: 'help', situation: complaint },
      { text: 'We’ll knock 20% off the bill.', because: 'makes good', situation: complaint },
      { text: 'A replacement is on its way, free of charge.', because: 'a repair', situation: complaint },
      { text: 'I have refunded all 29 euros.', because: 'a refund', situation: complaint },
      {
        text: 'Check out our new app.',
        because: 'no complaint',
        situation: { incoming: { text: 'Nice shop!', kind: 'compliment' } },
      },
    ],
  },
  check: (sentence, { kind, kinds }) => {
    if (kind !== 'complaint' && !(kind === 'criticism' && mayBe(kinds, 'complaint'))) return [];
    const asides = findAsides(sentence).map((span) => ({ span, severity: 'warn' as const }));
    return [...findPitches(sentence).map((span) => ({ span })), ...asides];
  },
});
