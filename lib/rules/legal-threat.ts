import { defineRule } from '@/lib/analysis/rule.ts';
import type { Passage } from '@/lib/analysis/passage.ts';
import type { Span } from '@/lib/analysis/span.ts';
import { THREATS } from './phrases/threats.ts';

/** The customer's own step: "if you take legal action", "your lawyer". */
const THEIRS = /\b(?:you|your|you['’](?:re|ve|d|ll)|customer['’]?s?)\b[^.!?]{0,40}$/i;
const OURS = /\b(?:we|our|us|against|ours)\b[^.!?]{0,60}$/i;

export const legalThreat = defineRule({
  id: 'legal-threat',
  title: 'Sounds like a threat',
  family: 'honesty',
  scope: 'sentence',
  severity: 'stop',
  source: ['S2'],
  what: 'Lawyers, courts or the police, held up against a customer.',
  why: 'A legal threat can turn one complaint into a story.',
  advice: 'Leave the law out of the thread and offer to sort it out person to person.',
  over: ['legalese'],
  phrases: [THREATS],
  examples: {
    flagged: [
      { text: 'You will «hear from our lawyers».' },
      { text: 'We may have to take «legal action» against you.' },
      { text: '«We will sue», be careful.' },
      { text: 'This is «defamation».' },
      { text: 'Expect a «cease and desist» letter.' },
      { text: 'I’ve passed it to «our legal team».' },
      { text: 'Fine, «see you in court».' },
      { text: '«Your review is illegal», take note.' },
    ],
    clean: [
      {
        text: 'You wrote that you’d take legal action, and I hope we can avoid that.',
        because: 'the customer’s own step',
      },
      { text: 'Sue from our team will call you at six.', because: 'a name' },
      { text: 'We would never take legal action over a review.', because: 'negated' },
      {
        text: 'I understand you are considering legal steps. I’d like to help first.',
        because: 'the customer’s own step',
      },
      { text: 'The tennis court is open until nine.', because: 'another meaning' },
      { text: 'Your lawyer can write to us any time.', because: 'the customer’s own' },
    ],
  },
  *check(sentence) {
    for (const span of sentence.find(THREATS)) if (!isTheirs(sentence, span)) yield { span };
  },
});

function isTheirs({ text }: Passage, { start, end }: Span): boolean {
  return THEIRS.test(text.slice(0, start)) && !OURS.test(text.slice(0, end));
}
