import { leaveOut, swap, type Mended } from '@/lib/analysis/fix.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import type { Passage, Phrase } from '@/lib/analysis/passage.ts';
import { contains, type Span } from '@/lib/analysis/span.ts';
import { maskedSwearing } from './phrases/masked-words.ts';
import { MILD_PHRASES, STRONG_WORDS, SWEAR_PHRASES } from './phrases/swearwords.ts';

const STRONG = [`(${[...STRONG_WORDS].join('|')})`];
/** Milder words, said for the same thing. The first that fits is taken. */
const SOFTER: readonly (readonly [RegExp, string])[] = [
  [/^(what|who|how|why|where|when) (?:the|in) \S+(?: hell)?$/i, '$1'],
  [/^hell (yes|yeah|no)$/i, '$1'],
  [/^(?:give) (?:a|one|two) \S+$/i, 'care'],
  [/^(?:gave) (?:a|one|two) \S+$/i, 'cared'],
  [/^(?:pissed|pissed off)$/i, 'upset'],
  [/^(?:shitty|crappy)$/i, 'poor'],
  [/^screwed (up|over)$/i, 'messed up'],
  [/^screw up$/i, 'mess up'],
  [/^(?:shitshow|clusterfuck)$/i, 'mess'],
  [/^(sucks|stinks)$/i, 'is no fun'],
];
/** Only loud: the sentence stands without them. */
const LOUD =
  /^(?:fuck(?:ing|in)|motherfucking|bloody|damn(?:ed)?|goddamn(?:ed)?|freaking?|frigging?|fricking|effing|fecking|sodding|bleeping|shagging|buggering)$/i;

export const profanity = defineRule({
  id: 'profanity',
  title: 'Swearing in public',
  family: 'tone',
  scope: 'sentence',
  severity: 'stop',
  source: ['S0 sin 3', 'S2'],
  what: 'Swearing, spelled out or masked.',
  why: 'They may feel sworn at, and screenshots keep it.',
  advice: 'Say the same thing without it; calm words carry further.',
  phrases: [STRONG, SWEAR_PHRASES, MILD_PHRASES],
  examples: {
    flagged: [
      { text: 'This is «fucking »great.', fixed: 'This is great.' },
      { text: 'What a load of «bullshit».' },
      { text: 'Well, «sh1t» happens.' },
      { text: 'Oh «f*ck», not again.' },
      { text: 'Somebody was an «a$$hole» today.' },
      { text: '«What the hell» happened there?', fixed: 'What happened there?' },
      { text: 'We were «pissed off» too.', fixed: 'We were upset too.' },
      { text: 'It is a «shitty» day for trains.', fixed: 'It is a poor day for trains.' },
      { text: 'No «f u c k i n g» way.' },
      { text: 'That is so «f***ed» up.' },
      { text: '«Fuuuuck», the oven broke.' },
      { text: 'A «damn »good cake, that.', fixed: 'A good cake, that.' },
    ],
    clean: [
      { text: 'The class in Essex can assist with Dickens in the cockpit.', because: 'words inside words' },
      { text: 'Scunthorpe, Penistone and Arsenal fans eat shiitake.', because: 'words inside words' },
      { text: 'Hello, the shell is on the shelf.', because: 'words inside words' },
      { text: 'Dick Turpin and Moby Dick are on tonight.', because: 'names' },
      { text: 'You wrote “this is shit”, and I’m sorry.', because: 'the customer’s own word' },
      { text: 'A Bloody Mary is five pounds.', because: 'a drink' },
      { text: 'Rated 5***** by 20 guests.', because: 'stars' },
      { text: 'Hell’s Kitchen is two stops away.', because: 'a place' },
      { text: 'Your pass is in the glass case, assessed and shipped.', because: 'words inside words' },
    ],
  },
  *check(sentence) {
    const told = { negated: true, reported: true };
    const phrases = sentence.find(SWEAR_PHRASES, told);
    for (const phrase of phrases) yield soften(sentence, phrase);
    const mild = sentence.find(MILD_PHRASES, told);
    for (const phrase of mild) yield { ...soften(sentence, phrase), severity: 'warn' };
    const within = (span: Span): boolean => [...phrases, ...mild].some((other) => contains(other, span));
    for (const phrase of sentence.find(STRONG, told)) if (!within(phrase)) yield soften(sentence, phrase);
    for (const span of maskedSwearing(sentence.text))
      if (!sentence.quotes.some((quote) => contains(quote, span))) yield { span };
  },
});

function soften({ text }: Passage, phrase: Phrase): Mended {
  if (LOUD.test(phrase.text)) return leaveOut(text, phrase);
  for (const [pattern, words] of SOFTER) {
    if (pattern.test(phrase.text)) return swap(text, phrase, phrase.text.replace(pattern, words));
  }
  return { span: { start: phrase.start, end: phrase.end }, fixes: [] };
}
