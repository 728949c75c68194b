import { defineRule } from '@/lib/analysis/rule.ts';
import type { Passage } from '@/lib/analysis/passage.ts';

const BAD =
  '(junk|rubbish|garbage|trash|cowboys|crooks|a joke|a scam|scammers|a rip off|rip off|rip offs|ripoff|useless|incompetent|hopeless|terrible|awful|dreadful|notorious|notoriously|dodgy|shady|shoddy|overpriced|crap|pathetic|amateurs|amateur|clowns|thieves|liars|frauds|a fraud|worse|the worst|way worse|much worse|far worse|even worse|a nightmare|a disgrace|a disaster|dire|appalling|laughable|inferior|second rate|third rate|bottom of the barrel|cheap knock offs|knock offs|trash tier|a mess|a shambles|unreliable|untrustworthy|dishonest|greedy|lazy|clueless|idiots|morons|rude|a waste of money|a disappointment|lousy|abysmal|horrible|horrendous|disgusting|shocking|bad|a ripoff|hated|never on time|always late|going bust|going under|dying|failing|bankrupt)';
const RUNNING_DOWN = [
  `(unlike|compared to|compared with) (those|these|some|certain|all those|the other|other so called|so called) .? (cowboys|companies|competitors|brands|shops|places|airlines|banks|people|amateurs|clowns|guys|lot|firms|providers|hotels|gyms|apps|sites|stores|restaurants|dealers|agencies|fly by night|outfits|chains|schools|clinics)`,
  '(cowboys|cowboy (outfit|builders|company)|fly by night|fly by nights|rip off merchants|rip off artists|snake oil|knock off merchants|bucket shop|charlatans|quacks|con artists|con men|conmen|swindlers)',
  `(our|the|all (our|the)|other|those|some|most) (competitor|competitors|competition|rival|rivals|other (guys|lot|companies|company|shops|brands|airlines|banks|hotels|providers|gyms|apps|restaurants|stores|firms)|brands|companies|providers|airlines|banks|shops|hotels|gyms|apps|restaurants) (is|are|all|just|only|simply|will|would|can|do|does|have|has|never|always|can not|could not|do not|does not) (is|are|all|just|only|simply|never|always|be|even|not)? (${BAD.slice(1, -1)}|rip|lie|cheat|overcharge|cut (corners|costs)|care|charge you|take your money|scam|steal|lose your|let you down|fail|use cheap|sell (junk|rubbish|garbage|cheap)|answer|deliver late|hide|trick|exploit|treat)`,
  '(our|the) (competitors|competitor|competition|rivals) (products|service|prices|food|app|stuff|phones|rooms|support|customer service)? (break|breaks|fall|falls|fails|fail|suck|sucks|stinks|stink|lag|lags|copy|copies|overcharge|lie|cheat|rip|cut)',
  `(they|those guys|that lot|that company|that place|that shop|that brand|their .|their (stuff|product|products|service|food|app|prices|rooms|network|staff|planes|support|quality|customer service|coverage)) (is|are|was|were) (all|just|really|absolutely|total|complete|a bunch of|nothing but|pure|utter)? ${BAD} !(to hear|about|for|at|when we)`,
  '(they|those guys) (will|would|are going to) (only|just|probably)? (rip you off|scam you|let you down|lose your|cheat you|lie to you|overcharge you|take your money|charge you (more|double)|disappoint you|treat you worse|ignore you)',
  '(they|those guys) (lie|cheat|steal|rip (you|people) off|overcharge|cut corners|do not care|never (answer|reply|deliver|care)|could not care less|sell (junk|garbage|rubbish))',
  '(good luck|have fun|enjoy) (with|at|over at|dealing with|trying) (them|those|that lot|the competition|our competitors|those guys|that place|someone else)',
  '(wait (till|until) you (see|try|hear|taste)|try|look at|have you (seen|tried)) (their|theirs|them|the others|the competition) (and see|then|prices|service|first|before)',
  'you (will|would) (regret|be sorry|come (crawling|running) back|soon be back|miss us)',
  'at least we (do not|are not|never|did not|have|can|answer|deliver|reply)',
  '(cheap|poor|bad|pale|shameless) (knock off|knock offs|imitation|imitations|copy|copies|clone|clones|substitute|ripoff)',
  `(the|that|this|our|your|those) (local|new|last|previous|other|third party|external)? #ThirdParty (is|are|was|were) (all|just|really|absolutely|total|complete|a bunch of|nothing but|notoriously|known to be|usually|always|simply)? ${BAD}`,
  '(typical|bloody|useless|hopeless|incompetent|stupid|lazy|those|damn|idiotic|clueless) #ThirdParty !(is|route|time|with|for|delivery|are)',
  '(#ThirdParty|they|he|she) (do|does|did) not (care|give a (damn|toss|monkeys)|know what (they|he|she) (are|is) doing|have a clue)',
  '(even|far|much|way|so much) (better|cheaper|faster|safer) than (those|the competition|our competitors|any of our competitors|the others|them|theirs|that lot|the rest of those)',
  '(they|those guys|that lot|that place|our competitors|the competition) (all|just|always|only|will|would|even|also|probably|usually)? (cook the|lose|break|cheat|copy|steal|rip|overcharge|fake|bribe|exploit|underpay|water down|reuse|scam|trick|dodge|smash|wreck|poison|cut corners|lie to|lie about|lie through|fob|hide|dump|spit|mislead|con|fiddle|squeeze|milk|fleece|throw|kick|sell your|spy|burn|ruin|crush|treat people|do not (wash|clean|pay|answer|care|check|refund)) !(in the|on the|us)',
  '(total|complete|utter|bunch of|absolute|bloody|real|pure|greedy|lying|useless|hopeless|rank) (amateurs|cowboys|crooks|clowns|jokers|charlatans|thieves|scammers|robbers|vultures|sharks|parasites|frauds|con men|rip off)',
  '(cooks|cook|cooking|fiddle|fiddling) the books',
  '(shady|dodgy|cheap|crooked|two bit|cowboy|bent|sleazy|shoddy|tinpot|tin pot|backstreet|dishonest|failing|dying|useless|amateur|fraudulent|notorious|greedy) (outfit|company|firm|bunch|lot|crew|operation|brand|shop|dealer|business|supplier|courier|bank|airline|hotel|competitor|place)',
  '(will|about to|going to|soon) (go (under|bust|bankrupt|to the wall)|be (bankrupt|bust|gone|out of business)|fold|collapse|close down) !(at|for|to|early)',
  '(the)? (other|next) (bakery|bank|hotel|airline|courier|shop|place|gym|restaurant|cafe|clinic|school|salon|garage|app|company|store|lot|guys) (is|are|uses|use|sells|sell|charges|does|do|will|cheats|lies|never|down the road|round the corner|across the street) (worse|terrible|dirty|filthy|junk|rubbish|overpriced|rude|awful|frozen|stale|expired|double|twice|fake|cheap|a joke|is|are|sells|uses)',
  '(stale|frozen|expired|fake|counterfeit|toxic|poisonous|rotten|second hand|contaminated|knock off) (bread|food|goods|products|parts|stuff|ingredients|cakes|meat|fish|phones|tickets) (from|like|at|of|they)',
] as const;
const GRAVE =
  '(junk|rubbish|garbage|trash|cowboys|crooks|a joke|a scam|scammers|a rip off|rip offs|ripoff|useless|incompetent|hopeless|notorious|notoriously|dodgy|shady|shoddy|overpriced|crap|pathetic|amateurs|clowns|thieves|liars|frauds|a fraud|a disgrace|a shambles|laughable|inferior|second rate|cheap knock offs|unreliable|untrustworthy|dishonest|greedy|clueless|lousy|abysmal|going bust|going under|bankrupt|a ripoff|worse|way worse|much worse|terrible|awful)';
const PREDICATES = [
  `(is|are|was|were|has|have) (all|just|really|absolutely|total|complete|a bunch of|nothing but|pure|utter|notoriously|known to be)? ${GRAVE}`,
  '(suck|sucks|stink|stinks|ripped|rips|lies|cheats|overcharges|cuts corners|copied|steals|scams|can not be trusted|does not care|do not care)',
];
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
