import type { Passage } from '@/lib/analysis/passage.ts';
import { defineRule, type Context } from '@/lib/analysis/rule.ts';
import type { IncomingKind } from '@/lib/analysis/situation.ts';
import { THANKS } from './phrases/thanks.ts';

const ABOUT_US = ['(we|our|ours|us|ourselves)'] as const;
const ABOUT_THEM = ['(you|your|yours|yourself|yourselves)'] as const;
/** Whoever says it, and of whom: only the words count. */
const ANY_VOICE = { negated: true, quoted: true, reported: true } as const;
/** Fewer than this many words about ourselves are nothing to speak of. */
const LEAST = 4;
/** A problem or a question is answered with what we do: there more of it is fine. */
const TALK: ReadonlySet<IncomingKind> = new Set(['compliment', 'neutral', 'criticism']);

const praise = {
  incoming: { text: 'The landing was so smooth, compliments to the crew.', kind: 'compliment' },
} as const;

function isAboutUs(draft: Passage, { kind }: Context): boolean {
  const us = draft.find(ABOUT_US, ANY_VOICE).length;
  const them = draft.find(ABOUT_THEM, ANY_VOICE).length;
  return us >= (TALK.has(kind) ? LEAST : 2 * LEAST) && us > 3 * them;
}

export const meMeMe = defineRule({
  id: 'me-me-me',
  title: 'All about us',
  family: 'promotion',
  scope: 'draft',
  severity: 'tip',
  source: ['S4-1', 'S1-1'],
  what: 'Notices a reply that speaks of the brand and hardly of the reader.',
  why: 'They may feel like an audience.',
  advice: 'Turn one sentence to them: thank them, or ask them something.',
  phrases: [THANKS, ABOUT_US, ABOUT_THEM],
  examples: {
    flagged: [
      { text: 'We invest in our pilots. Our fleet is our pride and we opened a new route.', situation: praise },
      { text: 'Our house was founded in 1921. We won our third award and our chef joined us.', situation: praise },
      { text: 'We have built our desk around our values. Our people are our strength.', situation: praise },
    ],
    clean: [
      {
        text: 'We are so glad! Our crew will read this tonight. Which seat did you have?',
        because: 'it asks them',
        situation: praise,
      },
      {
        text: 'Thank you! We told our crew and our captain, and we all smiled.',
        because: 'it thanks them',
        situation: praise,
      },
      {
        text: 'We open at nine.',
        because: 'a short answer',
        situation: { incoming: { text: 'When do you open?', kind: 'question' } },
      },
    ],
  },
  check(draft, context) {
    if (draft.text.includes('?') || draft.has(THANKS)) return [];
    return isAboutUs(draft, context) ? [{}] : [];
  },
});
