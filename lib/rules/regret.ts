import { mayBeUpset } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { overlaps } from '@/lib/analysis/span.ts';
import { ATTENTIVE, missing } from './phrases/attentive.ts';
import { APOLOGIES, EMPTY_APOLOGIES } from './phrases/apologies.ts';
import { EMPATHY } from './phrases/empathy.ts';
import { HELP, isHelped } from './phrases/help.ts';
import { DEEDS } from './phrases/steps.ts';
import { THANKS } from './phrases/thanks.ts';

const LATE: { readonly text: string; readonly kind: 'complaint' } = {
  text: 'Parcel is four days late and nobody picks up the phone.',
  kind: 'complaint',
};

export const regret = defineRule({
  id: 'regret',
  title: 'No personal apology',
  label: 'A personal sorry',
  family: 'etiquette',
  scope: 'absence',
  severity: 'warn',
  calms: true,
  source: ['S2', 'E-d7', 'E-d8'],
  what: 'A complaint about something we did, answered without a personal apology.',
  why: 'They may feel that nobody minds what happened to them.',
  advice: 'Say what you are sorry for, as in “I’m sorry the parcel came late”.',
  phrases: [...ATTENTIVE, APOLOGIES, EMPTY_APOLOGIES, EMPATHY, THANKS, ...HELP],
  examples: {
    flagged: [
      { text: 'Our drivers are busy this week. It will come.', situation: { incoming: LATE } },
      { text: 'I understand. I’ll speak to the driver.', situation: { incoming: LATE } },
      { text: 'Thanks for telling us, I’ll look into it.', situation: { incoming: LATE } },
    ],
    clean: [
      {
        text: 'I’m so sorry it’s late. I’ll ring the depot now.',
        because: 'a personal apology',
        situation: { incoming: LATE },
      },
      {
        text: 'That’s on us, and it shouldn’t have happened.',
        because: 'owns the fault',
        situation: { incoming: LATE },
      },
      {
        text: 'It opens at nine.',
        because: 'nothing to be sorry for',
        situation: { incoming: { text: 'When do you open?', kind: 'question' } },
      },
      {
        text: 'Your courier is ringing the bell now.',
        because: 'the apology stands earlier in the thread',
        situation: { incoming: LATE, thread: [{ text: 'I’m sorry, I’ll find out where it is.', own: true }] },
      },
    ],
  },
  asks: ({ kinds, thread }, _draft, { faults }) =>
    mayBeUpset(kinds, faults, 'complaint') && !(thread ?? []).some(({ own, text }) => own && saidSorry(text)),
  check: (draft, context, impression) => {
    const empty = draft.find(EMPTY_APOLOGIES, { negated: true });
    const sincere = draft.find(APOLOGIES).some((apology) => !empty.some((other) => overlaps(apology, other)));
    if (sincere) return [];
    // Thanked, granted and acted on: they may have taken it for a criticism, and say so better than a second guess would.
    const isMet = draft.has(THANKS) && draft.has(EMPATHY, { negated: true }) && draft.has(DEEDS);
    if (isMet || isHelped(draft, context)) return [{ severity: 'tip' }];
    return missing(draft, context, impression, ['complaint']);
  },
});

/** An apology in an earlier turn of ours, which needs no second one in this draft. */
function saidSorry(text: string): boolean {
  return /\b(?:I['’]?m|we['’]?re|I am|we are) (?:so |very |really |truly )?sorry\b(?! (?:if|but|you))/i.test(text);
}
