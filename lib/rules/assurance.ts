import { mayBeUpset } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { overlaps } from '@/lib/analysis/span.ts';
import { ATTENTIVE, fairSentences, missing } from './phrases/attentive.ts';
import { FAVOURS } from './phrases/favours.ts';
import { PITCHES, soldIn } from './phrases/pitches.ts';
import { DEEDS, DETAILS, NO_STEPS, PASSIVES } from './phrases/steps.ts';

const LATE: { readonly text: string; readonly kind: 'complaint' } = {
  text: 'Parcel is four days late and nobody picks up the phone.',
  kind: 'complaint',
};

export const assurance = defineRule({
  id: 'assurance',
  title: 'No next step',
  label: 'What happens next',
  family: 'etiquette',
  scope: 'absence',
  severity: 'warn',
  calms: true,
  source: ['S2', 'E-d7', 'E-d5'],
  what: 'A complaint answered without saying what will happen now.',
  why: 'They may feel that nothing will change, however kind the words are.',
  advice: 'Say who does what by when, as in “I’ll ring the depot and write here by six”.',
  phrases: [...ATTENTIVE, DEEDS, DETAILS, NO_STEPS, PASSIVES, FAVOURS, PITCHES],
  examples: {
    flagged: [
      { text: 'I’m so sorry about the delay, that’s awful.', situation: { incoming: LATE } },
      { text: 'We are sorry to hear that. Your feedback is important to us.', situation: { incoming: LATE } },
      { text: 'Sorry, Jo. We’ll see what we can do.', situation: { incoming: LATE } },
      { text: 'You will hear from our counsel.', situation: { incoming: LATE } },
      { text: 'Sorry! Hopefully it gets better soon.', situation: { incoming: LATE } },
      { text: 'Sorry. We are always looking to improve.', situation: { incoming: LATE } },
      { text: 'I’m sorry, we can’t refund late parcels.', situation: { incoming: LATE } },
    ],
    clean: [
      {
        text: 'Sorry! I’ll ring the depot and tell you by six.',
        because: 'who does what by when',
        situation: { incoming: LATE },
      },
      { text: 'Sorry about that. A new one is on its way.', because: 'it is under way', situation: { incoming: LATE } },
      { text: 'I’m sorry. Which order is it?', because: 'asks what is needed to act', situation: { incoming: LATE } },
      {
        text: 'We are looking at the number 4.',
        because: 'no complaint',
        situation: { incoming: { text: 'Which bus is it?', kind: 'question' } },
      },
    ],
  },
  asks: ({ kinds }, _draft, { faults }) => mayBeUpset(kinds, faults, 'complaint'),
  check: (draft, context, impression) => {
    if (draft.has(PASSIVES)) return []; // somebody owning it is the concern of `own-it`
    const noHelp = [...draft.find(NO_STEPS, { negated: true }), ...draft.find(FAVOURS), ...draft.collect(soldIn)];
    if (draft.specials.some(({ kind }) => kind === 'url')) return []; // a page that helps: a bare channel is `channel-deflection`
    const steps = [...draft.find(DEEDS), ...draft.find(DETAILS)];
    const fair = fairSentences(draft, impression);
    const isStep = steps.some(
      (found) => !noHelp.some((other) => overlaps(found, other)) && fair.some((sentence) => overlaps(found, sentence)),
    );
    return isStep ? [] : missing(draft, context, impression, ['complaint'], 4);
  },
});
