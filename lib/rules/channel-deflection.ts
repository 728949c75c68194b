import { inEachSentence } from '@/lib/analysis/chapter.ts';
import type { Sentence } from '@/lib/analysis/sentence.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { APOLOGIES } from './phrases/apologies.ts';
import { CHANNELS, DEFLECTIONS } from './phrases/channels.ts';
import { HOLLOW } from './phrases/hollow.ts';
import { hasPrice } from './phrases/prices.ts';
import { THANKS } from './phrases/thanks.ts';
import { DEEDS } from './phrases/steps.ts';

const COLD: { readonly text: string; readonly kind: 'complaint' } = {
  text: 'No heating for three days and a baby in the house.',
  kind: 'complaint',
};

/** Words before the channel that can be a greeting and no help. */
const MOST_BEFORE = 4;

export const channelDeflection = defineRule({
  id: 'channel-deflection',
  title: 'Only a channel',
  family: 'etiquette',
  scope: 'draft',
  severity: 'warn',
  source: ['S3', 'E-d5'],
  what: 'A reply that sends people elsewhere and helps with nothing here.',
  why: 'They already made the effort to write here, and may feel sent away.',
  advice: 'Help with one thing here first, then offer the channel for the rest.',
  phrases: [CHANNELS, DEFLECTIONS, HOLLOW, THANKS, APOLOGIES, DEEDS],
  examples: {
    flagged: [
      { text: '«Please call our helpline.»', situation: { incoming: COLD } },
      { text: 'Hi Jo! Sorry to hear that. «Drop us a DM.»', situation: { incoming: COLD } },
      { text: '«Fill in the contact form on our website.» Thank you!', situation: { incoming: COLD } },
    ],
    clean: [
      {
        text: 'Three days is awful, Jo. DM me your postcode and I’ll send a fitter today.',
        because: 'help beside it',
        situation: { incoming: COLD },
      },
      {
        text: 'A fitter is on the way, Jo. Call me if he’s late.',
        because: 'help first',
        situation: { incoming: COLD },
      },
      {
        text: 'Yes, we open at nine; call us for a table.',
        because: 'answers here',
        situation: { incoming: { text: 'Open on Sunday?', kind: 'question' } },
      },
      {
        text: 'Ring the workshop on Monday: they start at 240 euros.',
        because: 'the price is given',
        situation: { incoming: { text: 'I’d like an oak bench, how do I order?', kind: 'purchase-intent' } },
      },
      {
        text: 'Thank you, Jo!',
        because: 'no channel',
        situation: { incoming: { text: 'Love it', kind: 'compliment' } },
      },
    ],
  },
  check: (draft, { kind }) => {
    if (kind === 'abuse' || kind === 'compliment') return [];
    if (kind === 'purchase-intent' && hasPrice(draft.text)) return []; // the price is the help
    if (!draft.sentences.every((sentence) => pointsAway(sentence) || saysNothing(sentence))) return [];
    return draft
      .collect(awayIn)
      .slice(0, 1)
      .map((span) => ({ span }));
  },
});

/** Sends the reader elsewhere, with nothing of substance before it, and nobody here does anything. */
function pointsAway({ matches }: Sentence): boolean {
  if (matches.has(DEEDS)) return false;
  const isPolite = matches.has(HOLLOW) || matches.has(APOLOGIES) || matches.has(THANKS);
  if (isPolite) return matches.has(DEFLECTIONS) || matches.has(CHANNELS);
  return (matches.get(DEFLECTIONS) ?? []).some(({ first }) => first <= MOST_BEFORE);
}

const awayIn = inEachSentence((sentence) =>
  pointsAway(sentence) ? [{ start: 0, end: sentence.text.trimEnd().length }] : [],
);

/** A greeting, thanks, a bare sorry, a name: no help. */
function saysNothing({ matches, tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  return words <= 3 || matches.has(HOLLOW) || ((matches.has(APOLOGIES) || matches.has(THANKS)) && words <= 9);
}
