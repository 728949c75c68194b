import { defineRule } from '@/lib/analysis/rule.ts';
import type { Passage } from '@/lib/analysis/passage.ts';
import type { Token } from '@/lib/analysis/tokens.ts';
import { capitalise, startsSentence } from '@/lib/analysis/fix.ts';
import { COMMON_WORDS } from './phrases/common-words.ts';

/** A run this long is loud from end to end. */
const LONG_RUN = 4;
const MARKS = /[!?]*(?:!{3,}|\?{3,}|[!?]{4,})[!?]*|(?:!\?){2,}|(?:\?!){2,}/g;
/** Under praise a few exclamation marks are joy. */
const JOY = 5;

export const shouting = defineRule({
  id: 'shouting',
  title: 'Reads as shouting',
  family: 'tone',
  scope: 'sentence',
  severity: 'tip',
  source: ['S4-1', 'S0 sin 1'],
  what: 'Words in capitals, or rows of exclamation and question marks.',
  why: 'They may hear a raised voice.',
  advice: 'Write it in plain case with one mark; the words can carry the weight.',
  examples: {
    flagged: [
      { text: 'Please «READ THE TERMS» first.', fixed: 'Please read the terms first.' },
      { text: '«WE ARE NOT A BANK». Ask yours.', fixed: 'We are not a bank. Ask yours.' },
      { text: 'It was sent on Monday«!!!»', fixed: 'It was sent on Monday!' },
      { text: 'Who told you that«????»', fixed: 'Who told you that?' },
      { text: '«FREE DELIVERY TODAY ONLY»', fixed: 'Free delivery today only' },
    ],
    clean: [
      { text: 'Please send the PDF to our HR team.', because: 'acronyms' },
      { text: 'That is NOT how we want it.', because: 'one emphatic word' },
      { text: 'Your code is AB CD EF and your seat is 12A.', because: 'codes' },
      { text: 'The ACME USB HDMI hub has three ports.', because: 'names' },
      { text: 'Thank you so much!!!', because: 'joy under praise', incoming: 'Best coffee ever, thank you!' },
    ],
  },
  *check(sentence, { kind }) {
    const { text } = sentence;
    for (const run of capitalRuns(sentence)) {
      const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      const plain = run
        .map((token, i) => text.slice(run[i - 1]?.end ?? token.start, token.start) + lower(token))
        .join('');
      const replacement = startsSentence(text, span.start) ? capitalise(plain) : plain;
      const severity = run.length >= LONG_RUN ? 'warn' : 'tip';
      yield { span, severity, fixes: [{ label: replacement, replacement }] };
    }
    for (const match of text.matchAll(MARKS)) {
      if (kind === 'compliment' && match[0].length <= JOY) continue;
      const replacement = match[0].includes('?') ? '?' : '!';
      yield {
        span: { start: match.index, end: match.index + match[0].length },
        fixes: [{ label: replacement, replacement }],
      };
    }
  },
});

const isCapitals = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Lu}[\p{Lu}'’-]*$/u.test(text);

/** Runs of two words or more in capitals of which one at least is an everyday word, so that names and codes are left alone. */
function capitalRuns({ tokens }: Passage): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = (): void => {
    const words = run.filter(({ text }) => text.length > 1);
    const common = words.filter(({ text }) => COMMON_WORDS.has(text.toLowerCase().replace(/[’]/g, "'")));
    if (words.length >= 2 && common.length > 0 && common.length * 3 >= words.length) runs.push(run);
    run = [];
  };
  for (const token of tokens) {
    const last = run.at(-1);
    if (token.start === last?.start) continue; // the second half of a contraction
    if (isCapitals(token)) run.push(token);
    else close();
  }
  close();
  return runs;
}

function lower({ text }: Token): string {
  return /^I(?:['’]|$)/.test(text) ? `I${text.slice(1).toLowerCase()}` : text.toLowerCase();
}
