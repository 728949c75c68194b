import { mayBe } from '@/lib/analysis/likelihood.ts';
import type { Passage } from '@/lib/analysis/passage.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { ATTENTIVE, missing } from './phrases/attentive.ts';
import { APOLOGIES } from './phrases/apologies.ts';
import { PITCHES, sells } from './phrases/pitches.ts';
import { DEEDS } from './phrases/steps.ts';
import { THANKS } from './phrases/thanks.ts';

const PRAISE: { readonly text: string; readonly kind: 'compliment' } = {
  text: 'Best haircut I ever had, and the coffee was perfect too!',
  kind: 'compliment',
};
const CRITICISM: { readonly text: string; readonly kind: 'criticism' } = {
  text: 'The new menu font is too small to read for anyone over fifty.',
  kind: 'criticism',
};
/** A bare "Thank you!" has no more words than this. */
const BARE = 2;
/** A longer draft, in UTF-16 units, is no bare word. */
const LINE = 80;

export const thankThem = defineRule({
  id: 'thank-them',
  title: 'No thank-you',
  label: 'A thank-you',
  family: 'etiquette',
  scope: 'absence',
  severity: 'warn',
  source: ['S0', 'E-d18'],
  what: 'Praise or useful criticism that gets no thank-you, or no more than the bare word.',
  why: 'They took the trouble to write, and may feel that it went unnoticed.',
  advice: 'Thank them, and say what in particular pleased or helped you.',
  phrases: [...ATTENTIVE, THANKS, APOLOGIES, DEEDS, PITCHES],
  examples: {
    flagged: [
      { text: 'We are proud of our stylists.', situation: { incoming: PRAISE } },
      { text: 'Thanks.', situation: { incoming: PRAISE } },
      { text: 'Cheers. Book your next cut now!', situation: { incoming: PRAISE } },
      { text: 'Most people read it without trouble.', situation: { incoming: CRITICISM } },
    ],
    clean: [
      { text: 'Thank you so much, Jo!', because: 'short and sincere', situation: { incoming: PRAISE } },
      {
        text: 'You made our day, Jo. I’ll tell Mia.',
        because: 'thanks in other words',
        situation: { incoming: PRAISE },
      },
      {
        text: 'Fair point, thanks: I’ve asked for a bigger print.',
        because: 'thanks for criticism',
        situation: { incoming: CRITICISM },
      },
      {
        text: 'It’s on the left.',
        because: 'a question needs no thanks',
        situation: { incoming: { text: 'Where is the salon?', kind: 'question' } },
      },
    ],
  },
  asks: ({ kinds, fan }) => mayBe(kinds, 'compliment', 'criticism') || (fan && mayBe(kinds, 'neutral')),
  check: (draft, context, impression) => {
    const { kinds } = context;
    if (draft.has(THANKS) && !isBare(draft) && !isReceipt(draft)) return [];
    // Somebody who is sorry and acts takes a criticism for a complaint, which is as good.
    if (kinds.criticism > kinds.compliment && draft.has(APOLOGIES) && draft.has(DEEDS)) return [];
    return missing(draft, context, impression, ['compliment', 'criticism'], 2);
  },
});

function isBare(draft: Passage): boolean {
  return draft.text.length <= LINE && draft.tokens.filter(({ kind }) => kind !== 'symbol').length <= BARE;
}

/** A bare word of thanks before a pitch: a receipt. */
function isReceipt(draft: Passage): boolean {
  const [first, ...others] = draft.sentences;
  if (!first || others.length === 0 || !first.matches.has(THANKS)) return false;
  if (first.tokens.filter(({ kind }) => kind === 'word').length > BARE) return false;
  return others.every(sells);
}
