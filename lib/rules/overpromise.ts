import { swap, type Mended } from '@/lib/analysis/fix.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import type { Phrase } from '@/lib/analysis/passage.ts';

const NEVER_AGAIN = [
  '(this|that|it|such a thing|something like this|anything like this|a thing like this|these things) (will|shall|is going to|are going to) (absolutely|certainly|definitely|for sure)? (never|not) (ever)? (happen|occur|be repeated|repeat itself) (again|in the future|any more|twice|anymore)?',
];
const VOWS = [
  '[(i|we) (can|do|will|would)? (promise|guarantee|swear|assure|vow|pledge)] (to)? you? (that)? (it|you|this|that|there|they|everything|your|the|no|nothing|all|every|he|she|our|next time) !(have my|have our|have been heard|are heard|we will|i will|matters|matter|feedback (is|was))',
];
const CERTAINTIES = [
  '(never|not ever) (happen|occur) again',
  '(100|one hundred|hundred|1000|110|200|a hundred) (%|percent|per cent) (guarantee|guaranteed|sure|certain|safe|satisfaction|secure|reliable|effective|success|accurate|risk|uptime|of the time|correct|fine|confident|confidence|perfect|fresh|on time|foolproof|positive|fail)',
  '(100%|110%|200%|1000%) (guarantee|guaranteed|sure|certain|safe|satisfaction|secure|reliable|effective|success|accurate|risk|uptime|of the time|correct|fine|confident|confidence|perfect|fresh|on time|foolproof|positive|fail)',
  '(is|are|be|absolutely|fully|completely|satisfaction|delivery|results|success|next day|comes|totally) guaranteed !(for|until|against|by (law|the manufacturer))',
  '^ guaranteed $',
  '(we|i|our (drivers|team|trains|flights|staff|parcels|product|products|service|app|servers|systems|couriers|engineers|courses|policy|site)) (will)? (always|never) (ever)? (deliver|arrive|fail|fails|miss|break|breaks|crash|crashes|lose|let (you|anyone) down|answer|reply|keep|send|ship|respond|refund|replace|honour|honor|run|late|charge|overbook|cancel|make mistakes|arrives|works|work|delivers|disappoint|disappoints) !(fun|pleasure|happy|a soft|love)',
  '(always|never) (be|been|get|have|see|experience|face|deal with|worry about) (on time|late|wrong|perfect|delayed|a problem|problems|any problems|an issue|issues|this again|that again|it again|down again|cold again|again)',
  'you will never (ever)? (have|see|experience|face|need|be|get|wait|lose|find|regret|worry|hear|pay) ... (again|problem|problems|issue|issues|delay|delays|late|disappointed|let down|trouble|anywhere|elsewhere)',
  '(you|we|i) will never (ever)? let you down (again)?',
  '(without fail|come what may|come hell or high water|by hook or by crook|guaranteed or|cross my heart|hand on heart|scout s honour|mark my words|money can buy|for sure this time|once and for all|forever and ever|for good this time)',
  '(you have|i give you|we give you|on|take|that is) (my|our) (word|solemn promise|absolute (word|guarantee)|personal guarantee) !(on the|against)',
  '(will|should) (definitely|certainly|surely|absolutely|100%|for sure|undoubtedly|without (a)? doubt|with certainty) (arrive|be (there|with you|fixed|here|on time|delivered|perfect|better|fine|ready|refunded|resolved|working)|work|get there|come|fix|solve|reach you|land|happen|last|not happen|never|resolve|run|have it|receive|get it|pass|win|cure|heal|lose|love it)',
  '(zero|no|absolutely no|without any|not the slightest) (risk|chance|downtime|possibility|bugs|side effects|errors|mistakes|delays|hidden fees|problems) (of|ever|whatsoever|at all|that|from now|again|going forward)',
  '(risk free|fool proof|foolproof|bullet proof|bulletproof|unhackable|unbreakable|unsinkable|fail safe|failsafe|fail proof|never fails|works every time|perfect every time|every single time|flawless|error free|bug free|trouble free|hassle free forever|completely safe|totally safe|completely secure|impossible to (break|hack|fail|lose|go wrong)|nothing (can|will|could) (ever)? go wrong|what could go wrong)',
  '(no|not one|zero) more (problems|issues|delays|bugs|crashes|outages|mistakes|mix ups|late|cold|trouble|surprises) (from now on|ever|again|going forward|i|$)?',
  '(will|is going to) (be)? (perfect|flawless|problem free|spotless|faultless|completely fixed|fixed forever|solved forever|fixed for good|sorted for good|permanently fixed)',
  '(i am|we are) (absolutely|completely|totally|100%|dead|one hundred percent) (certain|sure|positive|confident) (it|that|this|you|everything|the|your)',
  '(it|this|that) (is|was) (impossible|not possible) (for (it|that|this) to|to) (happen|occur|fail|break|arrive late|be late|go wrong)',
  '(everything|every problem|all problems|all issues|all of it|all your problems|every issue) will be (fixed|solved|resolved|perfect|sorted|fine|ok|okay|gone) (today|tomorrow|by|within|immediately|soon|forever|from|in|$)',
  '(last|only) time (this|that|it|something like this|anything like this) (will|ever) (ever)? (happen|happens|occur)',
  '(fastest|best|safest|cheapest|most reliable) ... (in the world|on the planet|on earth|in the universe|ever made|money can)',
  '(we|i|our (drivers|trains|flights|staff|team|ovens|servers|products|bread|food)) (have|has) never (once|ever|yet)? (missed|lost|failed|broken|been late|let|crashed|cancelled|canceled|hurt|sent|made|delivered|disappointed|run out|got|gotten|burnt|burned|overcharged|forgotten|had a (late|bad|single)) ',
  '(always|every time) (fresh|hot|on time|perfect|right|correct|works|arrives|in stock|available|the best) (guaranteed|no exceptions|without exception|$)',
  '(without exception|no exceptions|no ifs|no question|without question|beyond (any)? doubt|bet my|stake my|swear on|put money on)',
  '(for|from) (ever|life|all eternity|this day on|now on) (free|perfect|problem|safe|guaranteed|it will|you will|never)',
  '(nobody|no one) (ever|will ever) (waits|gets sick|complains|loses|has|fails|wait|fail|lose|get)',
  '(cures|cure|heals|fixes|solves|works for) (everything|everyone|every|all|anything|any)',
  '(best|fastest|safest|cheapest|strongest|purest|healthiest) (in|on) (the|all) (world|country|planet|market|earth|universe|town guaranteed)',
  '(can not|could not|never can|will never) (fail|go wrong|be beaten|break|crash|happen|be hacked|be late|run out)',
] as const;
const WARRANTY = [
  '(warranty|guarantee period|money back guarantee|price promise|price match|terms)',
  '(year|years|month|months|day|days) (guarantee|warranty|guaranteed)',
  '(trial|money back)',
];

export const overpromise = defineRule({
  id: 'overpromise',
  title: 'Promises too much',
  family: 'honesty',
  scope: 'sentence',
  severity: 'warn',
  source: ['S2', 'E-d22'],
  what: 'Certainty about what nobody can be certain of.',
  why: 'They will hold you to it, and a second let-down costs more than the first.',
  advice: 'Promise what you yourself will do, and by when.',
  phrases: [NEVER_AGAIN, VOWS, CERTAINTIES, WARRANTY],
  examples: {
    flagged: [
      {
        text: '«This will never happen again».',
        fixed: 'We’re working to keep this from happening again.',
      },
      { text: '«I promise» you’ll have it tomorrow.', fixed: 'I expect you’ll have it tomorrow.' },
      { text: 'It’s «100% guaranteed».' },
      { text: '«We always deliver» on time.' },
      { text: 'It «will definitely arrive» today.' },
      { text: 'You’ll have it by noon «without fail».' },
      { text: '«We guarantee» that your data is safe.', fixed: 'We expect that your data is safe.' },
      { text: '«You have my word», it will work.' },
    ],
    clean: [
      { text: 'We can’t promise it will be Friday.', because: 'negated' },
      { text: 'I’ll call you by six today, I promise.', because: 'a dated commitment' },
      { text: 'I promise to keep you posted.', because: 'an act of one’s own' },
      { text: 'It comes with a two-year guarantee.', because: 'a named warranty' },
      { text: 'We always love to see your photos!', because: 'no claim' },
      { text: 'You can always write to me here.', because: 'an offer' },
      { text: 'This never should have happened.', because: 'regret' },
    ],
  },
  *check(sentence) {
    const { text } = sentence;
    const never = sentence.find(NEVER_AGAIN, { negated: true });
    for (const phrase of never) yield mendNeverAgain(text, phrase);
    for (const phrase of sentence.find(VOWS))
      yield swap(
        text,
        phrase,
        phrase.text.replace(/(?:(?:can|do|will|would|['’]ll)\s+)?\S+$/, 'expect').replace(/\s+/g, ' '),
      );
    if (sentence.has(WARRANTY)) return;
    for (const span of sentence.find(CERTAINTIES))
      if (!never.some((other) => other.start <= span.start && span.end <= other.end)) yield { span };
  },
});

function mendNeverAgain(text: string, phrase: Phrase): Mended {
  const subject = /^\S+/.exec(phrase.text)?.[0].replace(/['’].*/, '') ?? 'this';
  return swap(text, phrase, `we’re working to keep ${subject.toLowerCase()} from happening again`);
}
