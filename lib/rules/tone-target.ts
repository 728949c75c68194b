import { formalityOf } from '@/lib/analysis/formality.ts';
import type { Passage } from '@/lib/analysis/passage.ts';
import { defineRule, type Context } from '@/lib/analysis/rule.ts';

/** Shorter drafts have no tone to speak of. */
const LEAST_WORDS = 5;
/** A grievance answered in one cold word is an answer with a tone. */
const LEAST_UNDER_GRIEVANCE = 1;
/** A draft longer than this, in UTF-16 units, has words enough. */
const LINE = 80;
/** The meter is coarse: only well outside the range is worth a word. */
const MARGIN = 4;

const guidelines = { voice: { warmth: [55, 100], formality: [0, 55] } } as const;

function isOutside(value: number, range: readonly [number, number] | undefined): boolean {
  return range !== undefined && (value < range[0] - MARGIN || value > range[1] + MARGIN);
}

function isLongEnough(draft: Passage, { kind }: Context): boolean {
  const least = kind === 'complaint' || kind === 'criticism' ? LEAST_UNDER_GRIEVANCE : LEAST_WORDS;
  return draft.text.length > LINE || draft.tokens.filter((token) => token.kind === 'word').length >= least;
}

export const toneTarget = defineRule({
  id: 'tone-target',
  title: 'Off the team’s tone',
  label: 'The team’s tone',
  family: 'brand',
  scope: 'absence',
  severity: 'tip',
  source: ['S4-2'],
  what: 'Compares how a reply sounds with the warmth and formality that your team asks for.',
  why: 'It may not sound like the team they know.',
  advice: 'Bring it nearer to the team’s tone: a kind word, or a plainer one.',
  examples: {
    flagged: [
      { text: 'Your claim is inadmissible under article five of the conditions.', guidelines },
      { text: 'We acknowledge receipt of your enquiry and regret the inconvenience.', guidelines },
      { text: 'The policy does not allow that. It must be paid in full.', guidelines },
    ],
    clean: [
      { text: "Thank you Ana, I'm so glad you liked it! See you soon.", because: 'warm', guidelines },
      {
        text: 'At nine.',
        because: 'too short to tell',
        guidelines,
        situation: { incoming: { text: 'When?', kind: 'question' } },
      },
      { text: 'Your claim is inadmissible under article five of the conditions.', because: 'no target' },
    ],
  },
  asks: (context, draft) => {
    const { voice } = context.guidelines;
    return (voice?.warmth ?? voice?.formality) !== undefined && isLongEnough(draft, context);
  },
  *check(draft, { guidelines: { voice } }, { tone }) {
    if (isOutside(tone.warmth, voice?.warmth)) {
      const isCold = tone.warmth < (voice?.warmth?.[0] ?? 0);
      yield {
        message: isCold ? 'It may sound colder than the team wants to.' : 'It may sound warmer than the team wants to.',
      };
    } else if (isOutside(formalityOf(draft), voice?.formality)) {
      const isStiff = formalityOf(draft) > (voice?.formality?.[1] ?? 100);
      yield {
        message: isStiff
          ? 'It may sound stiffer than the team wants to.'
          : 'It may sound chattier than the team wants to.',
      };
    }
  },
});
