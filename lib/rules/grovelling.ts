import { swap } from '@/lib/analysis/fix.ts';
import { defineRule } from '@/lib/analysis/rule.ts';

const SORRY = ['(sorry|apologise|apologize|apologies|apology|forgive (me|us)|our bad|my bad)'];
/** More apologies than this in one reply read as panic. */
const ENOUGH = 2;
const PILED_UP =
  /\b(?:so+,?\s+){2,}(?:very\s+)?sorry\b|\b(?:very,?\s+){2,}sorry\b|\bsorry(?:[,\s]+(?:so |very |really )?sorry)+\b/gi;
const BEGGING = [
  '(i am|we are)? begging (you|for your)',
  '(i|we) beg (you|for|of you|your forgiveness)',
  'beg (for|your) (your)? (forgiveness|mercy|pardon and)',
  'please please (do not (leave|go|post|cancel|hate|be (mad|angry))|forgive|give us|accept|take|let us|believe|stay)',
  '(pretty|please) please',
  'pretty pretty please',
  '(give|grant) (us|me) (just)? (one more|another|a second|one last|a last|a) chance',
  '(can not|could not|never) (apologise|apologize|say sorry|thank you) enough',
  '(horrible|terrible|awful|wretched|useless|pathetic|hopeless) (people|company|team|of us|humans)',
  '(we|i) (am|are) (so)? (horrible|useless|pathetic|hopeless|wretched|awful)',
  '(hate|hates|hating|kicking|beating) (ourselves|myself)',
  '(weep|weeping|cry|crying|cried|sobbing|tears) (over|about|for|in|because|all) (this|it|you|our|the|night|what)',
  '(we|i) (will|would) (never forgive|not sleep|lose sleep|not be able to sleep) (ourselves|myself|tonight|until|over)?',
  '(have|take) (mercy|pity) (on)? (us|me)?',
  '(on|down on) (my|our) (knees|hands and knees)',
  '(grovel|grovelling|groveling|prostrate|at your mercy)',
  '(can you|could you|will you|would you|please) (ever|find it in your heart to) forgive (us|me)',
  '(please)? find it in your heart',
  '(we|i) (do not|did not) deserve (you|your|to|customers)',
  '(i|we) (am|are) (so|truly|absolutely|utterly|completely|deeply|beyond) (ashamed|mortified|humiliated|heartbroken|devastated)',
  '(i|we) (am|are) (such|an|a|the|truly|absolutely|utterly)? (an|a|the)? (terrible (person|company|people)|failures|a failure|the worst|worthless|disgrace|unworthy)',
  '(a thousand|million|thousand|endless|countless|eternal|unending|deepest deepest|sincerest humblest) (apologies|sorries|pardons|times sorry)',
  '(words|no words) (can not|could never|fail|can) (express|describe|say) how (sorry|ashamed|bad)',
  '(i|we) (will|would) do (anything|absolutely anything|whatever you want|anything you (ask|want|say)) (to|for|you)?',
  '(anything|tell me anything) you want (just|please)?',
  '(please)? do not (leave|abandon|hate|give up on|be mad at|be angry (with|at)|quit on|cancel on|fire) (us|me) (please)?',
  '(it is|this is) (all|entirely|totally|completely) (my|our) fault (and|i am|we are) (i am|we are|an|terrible|so|hate)',
  'my job (depends|is on the line|is at stake)',
  '(i|we) (could|will|might|may) (lose|get fired|be fired) (my|our)? (job)?',
  '(could|want to|going to|might|about to|nearly) (die|cry|weep|curl up|sink|disappear|crawl) (of|with|from|in|under|through)? (shame|embarrassment|guilt|a hole|a ball|the floor|a rock)?',
  '(in|floods of|bits) (bits|tears|pieces|floods|shreds) (over|about|here|at|for|because|of)?',
  '(we|i) (do not|did not|really do not|so do not) deserve (you|guests|customers|people|fans|patients|members|your|to|such|anyone|someone|friends|followers|passengers|neighbours)',
  '(hang us out|string us up|hang our heads|sackcloth|unworthy|in your debt|on our knees|at your feet|crawling|eternally sorry|forever sorry|please hate us|shoot us|fire us all)',
  '(a)? (thousand|million|hundred|zillion|gazillion) times (sorry|over)',
  '(sorry|apologies|apologise|apologize) (a|one)? (thousand|million|hundred|zillion|billion) times',
  '(we|i) (am|are) (so|just|truly|really|absolutely|such|total|utterly|completely)? (useless|hopeless|rubbish|pathetic|the worst|idiots|a disgrace|a joke|a shambles|monsters|beyond ashamed|beyond help|beyond sorry|not worthy)',
  'how can (we|i) ever (make|repay|apologise|look|face|forgive)',
  '(most|sincerest|deepest|humblest) (sincere|heartfelt|humble|deep|sincerest|deepest|humblest|profound|grovelling) (most|and|deepest|sincerest|heartfelt|humble|apologies)',
  'please (oh)? please',
  '(can|could|will) you ever (forgive|find|trust)',
];

export const grovelling = defineRule({
  id: 'grovelling',
  title: 'Too many sorries',
  family: 'tone',
  scope: 'draft',
  severity: 'tip',
  source: ['S2', 'E-d7'],
  what: 'Apology upon apology, or begging.',
  why: 'They may sense panic, and wonder how bad it really is.',
  advice: 'Keep one sincere sorry for one named thing, then go on to the help.',
  phrases: [SORRY, BEGGING],
  examples: {
    flagged: [
      { text: 'We are «so so so sorry».', fixed: 'We are so sorry.' },
      { text: 'I’m sorry. I’m sorry about the soup. I «apologise» again.' },
      { text: '«I’m begging you», stay.' },
      { text: 'Oh no, «sorry sorry sorry», on it.', fixed: 'Oh no, so sorry, on it.' },
      { text: 'We’ll fix it, just «please don’t leave us».' },
    ],
    clean: [
      { text: 'I’m so sorry the cake fell. I’ll bake a new one now.', because: 'one sincere apology' },
      {
        text: 'I’m sorry it came late, and sorry nobody called you. I’ll bring it round.',
        because: 'two for two things',
      },
      { text: 'No need to say sorry, Ana!', because: 'none of ours' },
    ],
  },
  *check(draft) {
    const { text } = draft;
    for (const match of text.matchAll(PILED_UP))
      yield swap(text, { start: match.index, end: match.index + match[0].length }, 'so sorry');
    for (const { start, end } of draft.find(BEGGING)) yield { span: { start, end } };
    for (const { start, end } of draft.find(SORRY, { negated: true }).slice(ENOUGH)) yield { span: { start, end } };
  },
});
