import { describe, expect, it } from 'vitest';
import { passageOf, type Phrase } from '@/lib/analysis/passage.ts';
import { parseSentence } from '@/lib/analysis/sentence.ts';
import { compilePhrases } from '@/lib/analysis/phrase-book.ts';

const LIST = ['calm down', 'company policy', 'you are (lying|rude)', 'nobody else {complain}'];
const book = compilePhrases([LIST], {});

/** How the first phrase of the sentence stands, all of them allowed. */
function voiceIn(text: string): Phrase | undefined {
  const passage = passageOf(parseSentence(text, book));
  return passage.find(LIST, { negated: true, quoted: true, reported: true })[0];
}

describe('voice', () => {
  it.each([
    "You don't need to calm down.",
    "I don't think you're lying.",
    'It is not company policy at all.',
    'No one should have to calm down first.',
  ])('hears a denial in: %s', (text) => expect(voiceIn(text)?.negated).toBe(true));

  it.each([
    "Why don't you calm down?",
    "Can't you calm down a bit?",
    "No you're lying.",
    "You're not only late, you're rude.",
    "It isn't a bank, it's company policy.",
    'It is not only company policy.',
  ])('hears none in: %s', (text) => expect(voiceIn(text)?.negated).toBe(false));

  it.each(["You told us you're lying awake.", "I'd never say calm down.", 'The agent said it was company policy.'])(
    'hears a report in: %s',
    (text) => expect(voiceIn(text)?.reported).toBe(true),
  );

  it.each([
    'I said calm down.',
    'Let me say calm down.',
    "About your claim, it's company policy.",
    'Your claim breaks company policy.',
    'Please call us, company policy is on the site.',
    'As you mentioned, calm down is what we need.',
  ])('hears none of a report in: %s', (text) => expect(voiceIn(text)?.reported).toBe(false));

  it.each(['You wrote "calm down" twice.', '> calm down', 'I read ‘calm down’ in it.'])(
    'sees a quotation in: %s',
    (text) => expect(voiceIn(text)?.quoted).toBe(true),
  );
});
