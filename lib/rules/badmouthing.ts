import { defineRule } from '@/lib/analysis/rule.ts';
import type { Passage } from '@/lib/analysis/passage.ts';
import { RUNNING_DOWN, PREDICATES } from './phrases/running-down.ts';

const PRAISE = ['(not|never|hardly)', '(sorry|apologise|apologize|our (fault|mistake))'];
/** A name in the middle or at the start of a sentence that is no everyday word. */
const NO_NAME =
  /^(?:I|We|You|It|This|That|They|He|She|There|The|Our|My|Your|What|Who|Which|Everything|Service|Delivery|Things|Here|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Today|Yesterday|Traffic|Weather|Food|Waiting|Nothing|Something|All|Some|People|Must|Should|Could|Would|Can|Might|May|And|But|So|Or|If|When|Because|How|Why|Where|That|These|Those|Parking|Shipping|Customers|Sorry)$/;

export const badmouthing = defineRule({
  id: 'badmouthing',
  title: 'Runs others down',
  family: 'honesty',
  scope: 'sentence',
  severity: 'warn',
  source: ['S2'],
  what: 'Speaking ill of a competitor, a partner or another third party.',
  why: 'They may wonder how you speak of them when they have left.',
  advice: 'Say what you do well, and leave the others out.',
  phrases: [RUNNING_DOWN, PREDICATES, PRAISE],
  examples: {
    flagged: [
      { text: 'We test it twice, «unlike those cowboys».' },
      { text: '«Acme is junk», honestly.' },
      { text: '«They’ll rip you off».' },
      { text: '«Good luck with them».' },
      { text: '«Our competitors just overcharge».' },
      { text: '«The courier is useless», we know.' },
      { text: 'Honestly, «Globex is a scam».', guidelines: { competitors: ['Globex'] } },
      { text: 'They sell «cheap knock-offs».' },
    ],
    clean: [
      { text: 'Unlike the first model, this one folds.', because: 'a neutral comparison' },
      { text: 'They are a different brand, so I can’t say.', because: 'neutral' },
      { text: 'I know waiting is terrible.', because: 'about the wait' },
      { text: 'Globex makes good tents too.', because: 'fair', guidelines: { competitors: ['Globex'] } },
      {
        text: 'Ana is terrible at goodbyes, so: see you soon!',
        because: 'praise',
        incoming: 'Ana was lovely, thank you all!',
      },
      { text: 'The driver was late, and that’s on us.', because: 'no ill word' },
    ],
  },
  *check(sentence, { kind, guidelines }) {
    if (kind === 'compliment') return;
    for (const span of sentence.find(RUNNING_DOWN)) yield { span };
    for (const phrase of sentence.find(PREDICATES)) {
      const name = nameBefore(sentence, phrase.start, guidelines.competitors ?? []);
      if (name !== undefined && !sentence.has(PRAISE)) yield { span: { start: name, end: phrase.end } };
    }
  },
});

/** Where the name begins of which something is said at `at`; undefined where the subject is no name. */
function nameBefore({ tokens, text }: Passage, at: number, competitors: readonly string[]): number | undefined {
  const before = tokens.filter(({ start, end }) => start < at && end <= at + 2);
  let first = before.length;
  const isJoined = (i: number): boolean =>
    i === before.length || !/[,;:]/.test(text.slice(before[i - 1]?.end, before[i]?.start));
  while (first > 0 && /^\p{Lu}/u.test(before[first - 1]?.text ?? '') && isJoined(first)) first--;
  const name = before[first];
  if (!name) return undefined;
  const written = text.slice(name.start, before.at(-1)?.end).replace(/['’]s$/, '');
  const isCompetitor = competitors.some((competitor) => competitor.toLowerCase() === written.toLowerCase());
  return isCompetitor || !NO_NAME.test(name.text.replace(/['’].*$/, '')) ? name.start : undefined;
}
