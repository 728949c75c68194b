import { inEachSentence } from '@/lib/analysis/chapter.ts';
import { mayBe } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { DEEDS, PASSIVES } from './phrases/steps.ts';

const LEAK: { readonly text: string; readonly kind: 'complaint' } = {
  text: 'The roof of our classroom has been leaking since May.',
  kind: 'complaint',
};
export const ownIt = defineRule({
  id: 'own-it',
  title: 'Nobody owns it',
  family: 'etiquette',
  scope: 'draft',
  severity: 'tip',
  source: ['E-d9', 'E-d10'],
  what: 'A next step that nobody takes, such as “it will be looked into”.',
  why: 'They may wait for nobody, and know it.',
  advice: 'Say who does it, as in “I’ll call the depot”.',
  phrases: [PASSIVES, DEEDS],
  examples: {
    flagged: [
      {
        text: 'Sorry, Jo. «It will be looked into».',
        situation: { incoming: LEAK },
        fixed: 'Sorry, Jo. I’ll look into it.',
      },
      { text: 'We are sorry about the leak. «Your complaint has been escalated».', situation: { incoming: LEAK } },
      { text: 'We hear you. «Appropriate measures will be taken».', situation: { incoming: LEAK } },
    ],
    clean: [
      {
        text: 'It has been logged, and I’ll call the roofer today.',
        because: 'somebody acts',
        situation: { incoming: LEAK },
      },
      { text: 'I’ll look into it, Jo.', because: 'somebody acts', situation: { incoming: LEAK } },
      {
        text: 'The roof will be looked at on Friday.',
        because: 'a question asked when',
        situation: { incoming: { text: 'When is the inspection?', kind: 'question' } },
      },
    ],
  },
  check: (draft, { kinds }) => {
    if (!mayBe(kinds, 'complaint') || draft.has(DEEDS)) return [];
    return draft
      .collect(passivesIn)
      .map(({ start, end, isWhole }) => ({ span: { start, end }, fixes: isWhole ? TAKEN_OVER : [] }));
  },
});

const TAKEN_OVER = [{ label: 'I’ll look into it', replacement: 'I’ll look into it' }];

/** Where the passive is the whole sentence but its "The" or "Your", one person can take it over as it stands. */
const passivesIn = inEachSentence(({ text, tokens, matches }) =>
  (matches.get(PASSIVES) ?? []).map(({ start, end, first, last }) => {
    const isWhole = first <= 1 && last === tokens.length && /^[.!]?\s*$/.test(text.slice(end));
    return { start: isWhole ? (tokens[0]?.start ?? 0) : start, end, isWhole };
  }),
);
