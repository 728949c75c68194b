import { defineRule } from '@/lib/analysis/rule.ts';
import { copiedShare, LEAST_SHINGLES } from './phrases/shingles.ts';

/** Share of the draft's word triples that stand in one earlier reply. A personal sentence added to a saved reply brings it below. */
const MOST_COPIED = 0.75;

const incoming = { text: 'The parquet came scratched.', kind: 'complaint', author: 'Jo Field' } as const;
const earlier =
  'Hi Ben, thanks for getting in touch. We’re sorry about your floor and will get back to you as soon as we have news from the workshop.';
const memory = { recentReplies: ['Yes, on Sundays too.', earlier] } as const;

export const copyPaste = defineRule({
  id: 'copy-paste',
  title: 'Sent before',
  family: 'conduct',
  scope: 'draft',
  severity: 'warn',
  source: ['S0', 'S4', 'E-d14'],
  what: 'Almost the same words as a recent reply to somebody else.',
  why: 'Anybody can see your other replies; they may feel like one of a pile.',
  advice: 'Keep what is true for both, and write one sentence that only fits here.',
  examples: {
    flagged: [
      { text: earlier, situation: { incoming, memory } },
      { text: earlier.replace('Ben', 'Jo').replace('workshop.', 'workshop!'), situation: { incoming, memory } },
      { text: earlier.replace('Hi Ben, ', '').replace('floor', 'parquet') + ' ^KT', situation: { incoming, memory } },
    ],
    clean: [
      {
        text: 'Hi Jo, a scratch across new parquet hurts to look at, and I’m sorry. I’ll drive over on Friday with the polish. We’re sorry about your floor and will get back to you as soon as we have news from the workshop.',
        because: 'a saved reply with a personal part',
        situation: { incoming, memory },
      },
      { text: 'Yes, on Sundays too.', because: 'too short to be a copy', situation: { incoming, memory } },
      { text: earlier, because: 'nothing is remembered', situation: { incoming } },
    ],
  },
  check: (draft, { memory: remembered }) => {
    const replies = remembered?.recentReplies ?? [];
    if (replies.length === 0) return [];
    const words = draft.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ norm }) => norm);
    if (words.length < LEAST_SHINGLES) return [];
    return copiedShare(words, replies) >= MOST_COPIED ? [{}] : [];
  },
});
