import { contentOfText, contentOfTokens, isShared } from '@/lib/analysis/content-words.ts';
import type { Sentence } from '@/lib/analysis/sentence.ts';
import { mayBeUpset } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { ATTENTIVE, fairSentences, missing } from './phrases/attentive.ts';
import { EMPATHY } from './phrases/empathy.ts';
import { HELP, isHelped } from './phrases/help.ts';
import { FORMAL, REQUESTS } from './phrases/requests.ts';

const CRACKED: { readonly text: string; readonly kind: 'complaint' } = {
  text: 'My mug arrived cracked and the chat kept me waiting for an hour.',
  kind: 'complaint',
};

export const acknowledge = defineRule({
  id: 'acknowledge',
  title: 'Their trouble goes unnamed',
  label: 'What went wrong',
  family: 'etiquette',
  scope: 'absence',
  severity: 'warn',
  calms: true,
  source: ['S0', 'E-d2', 'E-d10'],
  what: 'A complaint or criticism answered without naming what happened or how it felt.',
  why: 'They may feel unread, as if the same reply went to everybody.',
  advice: 'Name the thing in their own words, such as “a cracked mug after an hour’s wait”.',
  phrases: [...ATTENTIVE, EMPATHY, FORMAL, ...HELP],
  examples: {
    flagged: [
      { text: 'Hi Jo, sorry about that! I’ll look into it.', situation: { incoming: CRACKED } },
      { text: 'Thank you for contacting us. Your satisfaction is our priority.', situation: { incoming: CRACKED } },
      { text: 'Send me a photo of the mug.', situation: { incoming: CRACKED } },
    ],
    clean: [
      {
        text: 'A broken mug is no way to start the day, Jo.',
        because: 'named in other words',
        situation: { incoming: CRACKED },
      },
      { text: 'I can see why you’re upset, Jo.', because: 'names the feeling', situation: { incoming: CRACKED } },
      {
        text: 'You should never have had to wait that long.',
        because: 'names the wait',
        situation: { incoming: CRACKED },
      },
      {
        text: 'So glad, thank you!',
        because: 'praise needs no acknowledging',
        situation: { incoming: { text: 'Lovely mug!', kind: 'compliment' } },
      },
    ],
  },
  asks: ({ kinds }, _draft, { faults }) => mayBeUpset(kinds, faults, 'complaint', 'criticism'),
  check: (draft, context, impression) => {
    const { incoming } = context;
    const fair = fairSentences(draft, impression);
    if (fair.some(({ sentence }) => sentence.matches.has(EMPATHY))) return [];
    const theirs = contentOfText(incoming?.text ?? '');
    const names = (sentence: Sentence): boolean =>
      !sentence.matches.has(FORMAL) &&
      !sentence.matches.has(REQUESTS) &&
      isShared(contentOfTokens(sentence.tokens), theirs);
    if (fair.some(({ sentence }) => names(sentence))) return [];
    if (isHelped(draft, context)) return [{ severity: 'tip' }];
    return missing(draft, context, impression, ['complaint', 'criticism'], 4);
  },
});
