import { contentOfText, contentOfTokens, isShared } from '@/lib/analysis/content-words.ts';
import type { Sentence } from '@/lib/analysis/sentence.ts';
import { mayBe } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { ATTENTIVE, missing } from './phrases/attentive.ts';
import { ANSWERS, NON_ANSWERS, WILL_ANSWER } from './phrases/answers.ts';
import { DETAILS, NO_STEPS } from './phrases/steps.ts';
import { FAVOURS } from './phrases/favours.ts';
import { PITCHES, sells } from './phrases/pitches.ts';

const OPENING: { readonly text: string; readonly kind: 'question' } = {
  text: 'Do you open on bank holidays, and is there parking?',
  kind: 'question',
};

/** Talk between us: a sentence without it states how things are. */
const TALK = ['(i|we|you|us|me|our|your|my|ours|yours|yourself|ourselves|hope|glad|happy|lovely|great|sorry)'] as const;

/** A sentence that only takes up the question's words answers it if it is longer than an echo. */
const LEAST_WORDS = 6;

export const answerIt = defineRule({
  id: 'answer-it',
  title: 'The question stays open',
  label: 'An answer',
  family: 'etiquette',
  scope: 'absence',
  severity: 'warn',
  source: ['S0', 'S2', 'S3'],
  what: 'A question that gets thanks, a refusal or a pointer instead of an answer.',
  why: 'They still don’t know, and have to ask again or go elsewhere.',
  advice: 'Answer in a sentence, or say when you will know.',
  phrases: [...ATTENTIVE, TALK, ANSWERS, NON_ANSWERS, WILL_ANSWER, DETAILS, NO_STEPS, FAVOURS, PITCHES],
  examples: {
    flagged: [
      { text: 'Great question, thanks for asking!', situation: { incoming: OPENING } },
      { text: 'Get the app!', situation: { incoming: OPENING } },
      { text: 'It’s all in the brochure.', situation: { incoming: OPENING } },
      { text: 'Retweet our survey first, then we’ll have a look.', situation: { incoming: OPENING } },
      { text: 'Check our website.', situation: { incoming: OPENING } },
      { text: 'We’re not able to discuss that here.', situation: { incoming: OPENING } },
      { text: 'Why do you want to know? 😄', situation: { incoming: OPENING } },
    ],
    clean: [
      { text: 'Yes, ten to four, and the car park is free.', because: 'the answer', situation: { incoming: OPENING } },
      {
        text: 'Good question! I’ll ask Mia and tell you by noon.',
        because: 'a time for one',
        situation: { incoming: OPENING },
      },
      {
        text: 'Entries after a second missed date lead to a letter.',
        because: 'cold, but it answers',
        situation: { incoming: { text: 'What happens if I miss my date?', kind: 'question' } },
      },
      {
        text: 'All hours are here: https://shop.example/hours',
        because: 'a page with the answer',
        situation: { incoming: OPENING },
      },
      {
        text: 'Thank you!',
        because: 'no question',
        situation: { incoming: { text: 'Lovely shop.', kind: 'compliment' } },
      },
    ],
  },
  asks: ({ kinds }) => mayBe(kinds, 'question'),
  check: (draft, context, impression) => {
    const { incoming } = context;
    const asked = contentOfText(incoming?.text ?? '');
    const answered = draft.sentences.some((sentence) => answers(sentence, asked) && !sells(sentence));
    return answered ? [] : missing(draft, context, impression, ['question'], 4);
  },
});

function answers({ text, tokens, matches }: Sentence, asked: ReadonlySet<string>): boolean {
  if (tokens.some(({ kind }) => kind === 'url')) return true;
  if (matches.has(FAVOURS)) return false;
  if (matches.has(WILL_ANSWER)) return true;
  // Asking what is needed to answer moves it on; other questions don't.
  if (/\?\s*$/.test(text)) return matches.has(DETAILS) && !matches.has(NO_STEPS) && !matches.has(NON_ANSWERS);
  if (tokens.some(({ kind }) => kind === 'number')) return true;
  if (matches.has(NON_ANSWERS)) return false;
  if (matches.has(ANSWERS)) return true;
  return tokens.length >= LEAST_WORDS && (!matches.has(TALK) || isShared(contentOfTokens(tokens), asked));
}
