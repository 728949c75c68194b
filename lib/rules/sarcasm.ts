import { isUpset } from '@/lib/analysis/kinds.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import type { Passage } from '@/lib/analysis/passage.ts';
import type { Span } from '@/lib/analysis/span.ts';
import { FALSE_CHEER, PRAISED_TROUBLE, SNARK } from './phrases/snark.ts';

const SINCERE = ['(glad|happy|pleased|delighted|thrilled|love|loved|enjoy)', 'hope you'];
/** “your "emergency"”: a word of theirs held with tongs. */
const SCARE = /\b(?:your|this|that|such an?|the|an?|so|so-called)\s+(["“‘'])(\p{L}+(?: \p{L}+)?)["”’'](?!\p{L})/giu;
const HELD_WITH_TONGS =
  /^(?:(?:huge |big |terrible |urgent |serious )?(?:problems?|issues?|emergency|complaints?|disaster|crisis|expert|expertise|research|experience|feedback|review|facts?|opinion|evidence|proof|story|theory|knowledge|urgent|broken|terrible|late|faulty|ruined|traumatic|tragedy|nightmare|delay|damage|injury|allergy|illness|loyal|loyalty|customer|important|advice|suggestions?|question|claims?|defect|fault|ordeal|trauma|joke|humou?r|wisdom|influencer|journalist|food critic|horrible|awful|lost|missing))$/i;
const MOCKING = /[🙄🤡🎻]/u;
const MOCKING_IF_UPSET = /[🙃😏🥱💅😒]/u;
const CLAPS = /(?:\p{L}+(?=👏))?👏[🏻-🏿]?(?:\s?\p{L}+\s?👏[🏻-🏿]?)+(?:\s?\p{L}+)?/u;
/** An apology praises nothing. */
const SORRY = /\b(?:sorry|apolog\w+|hope|help)\b/i;
const TAG = /(?:^|\s)(\/s)(?=\s*$|[\s.!])/;

export const sarcasm = defineRule({
  id: 'sarcasm',
  title: 'Sounds sarcastic',
  family: 'tone',
  scope: 'sentence',
  severity: 'warn',
  source: ['S0 sin 4', 'E-d16'],
  what: 'Snark: saying the opposite of what is meant, or mocking what was said.',
  why: 'They may feel mocked, and screenshots of snark travel far.',
  advice: 'Say plainly what you mean, as you would to their face.',
  phrases: [SNARK, FALSE_CHEER, PRAISED_TROUBLE, SINCERE],
  examples: {
    flagged: [
      { text: '«Oh great», a new one of these.', incoming: 'Order late again, fed up.' },
      { text: '«Nice try».' },
      { text: '«How original».' },
      { text: '«Thanks for nothing».' },
      { text: 'Let me «get my crystal ball».' },
      { text: 'We will look at «your “emergency”».' },
      { text: 'Sure, it broke by itself «🙄»' },
      { text: '«Read👏the👏manual»' },
      { text: 'What a great way to ask «/s»' },
      { text: '«Cry me a river».' },
      { text: '«Congratulations, you found» the contact page.' },
      { text: 'We «love it when our parcels get lost», obviously.' },
      { text: '«Thanks for ignoring» the sign.' },
    ],
    clean: [
      {
        text: 'Oh great, glad it came in time!',
        because: 'sincere',
        incoming: 'It arrived before the party, love it!',
      },
      { text: 'Congratulations on the new flat!', because: 'sincere' },
      {
        text: 'Thanks so much for your kind words, Ana.',
        because: 'sincere thanks',
        incoming: 'Best bakery in town, thank you!',
      },
      { text: 'Choose “Settings”, then “Your account”.', because: 'names of buttons' },
      { text: 'Good for you, enjoy the trip!', because: 'sincere', incoming: 'Thank you for the upgrade, we love it!' },
      { text: 'We love it when nothing goes to waste.', because: 'sincere' },
      { text: 'Thanks for not giving up on us.', because: 'sincere' },
      { text: 'Haha 😂 love this photo!', because: 'laughs along', incoming: 'My cat loves your box, thank you!' },
    ],
  },
  *check(sentence, { kind }) {
    for (const span of sentence.find(SNARK, { negated: true })) yield { span };
    if ((isUpset(kind) || /^\W*(?:oh|ah)\b/i.test(sentence.text)) && !sentence.has(SINCERE))
      for (const span of sentence.find(FALSE_CHEER)) yield { span };
    if (kind !== 'compliment' && !SORRY.test(sentence.text))
      for (const span of sentence.find(PRAISED_TROUBLE)) yield { span, severity: 'tip' };
    for (const span of marksOf(sentence, isUpset(kind))) yield { span };
  },
});

/** Signs that stand for a tone of voice: emoji, claps between words, "/s", quotation marks around a word of theirs. */
function* marksOf({ text, tokens }: Passage, upset: boolean): Generator<Span> {
  const claps = CLAPS.exec(text);
  if (claps) yield { start: claps.index, end: claps.index + claps[0].length };
  for (const token of tokens) {
    if (token.kind !== 'emoji' || (claps && token.norm.startsWith('👏'))) continue;
    if (MOCKING.test(token.norm) || (upset && MOCKING_IF_UPSET.test(token.norm))) yield token;
  }
  const tag = TAG.exec(text);
  if (tag) yield { start: tag.index + tag[0].length - 2, end: tag.index + tag[0].length };
  for (const scare of text.matchAll(SCARE))
    if (HELD_WITH_TONGS.test(scare[2] ?? '')) yield { start: scare.index, end: scare.index + scare[0].length };
}
