/**
 * What a person looks for when sorting comments: each cue is one yes-or-no question about the text. Patterns ignore case, and take
 * plain apostrophes.
 */
const NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|many|half an?|(?:an? |the )?(?:whole|entire|full))';
const TIME = '(?:min(?:ute)?s?|h(?:ou)?rs?|h|days?|nights?|weeks?|months?|mornings?|evenings?|summers?|years?|yrs?)';
const ORDINAL = '(?:2nd|3rd|4th|5th|6th|second|third|fourth|fifth|sixth|umpteenth|nth)';
const GREETING =
  '(?:(?:hi|hello|hey|hiya|dear|good (?:morning|evening|afternoon)|ok|so|and|but|also|please|quick|question|yo|um|guys|team|there|all|folks|everyone|just|one|a|@\\w+)[\\s,.:!-]+){0,4}';
const BUYABLE =
  '(?:buy|order|purchase|book|reserve|rent|hire|subscribe|register|sign up|join|pre-?order|commission|enrol|apply|become a (?:member|customer)|open an?|switch to you|get (?:one|some|it|them|a quote|those|these)|try one)';

export const PATTERNS = {
  // How it asks
  asks: /\?/,
  endsAsking: /\?+[^\w?]*$/,
  opensWith: `^\\W*${GREETING}(?:what|what's|whats|when|when's|where|where's|which|who|whose|how|how's)\\b`,
  opensWhy: `^\\W*${GREETING}(?:why|how come)\\b`,
  opensAsking: `^\\W*${GREETING}(?:can|could|do|does|did|is|are|was|were|will|would|have|has|should|may|am|any)\\b[^.!]*\\?`,
  asksAnyone:
    /\b(?:(?:has|does|did|is|can|could|do) (?:any|some)(?:one|body)|any(?:one|body) (?:know|got|have|tried|else)|any (?:idea|tips|plans|recommendations|advice|chance|news|update))\b/,
  asksToKnow:
    /\b(?:(?:can|could) (?:you|some ?one|any ?one) (?:please )?(?:tell|explain|say|confirm|recommend|clarify|let me know)|i'?m wondering|i was wondering|wonder(?:ing)? (?:if|whether|how|what)|curious|want(?:ed)? to know|is it true|is there|are there|do i (?:need|have)|what does|what is|what's the|how do i|how can i|how long|how many|how far|what time|when (?:do|does|will|is|are)|where (?:is|are|do|can)|which (?:one|is|of|entrance|gate|size|day)|can i|can we|could i|may i|will (?:i|you|it|there)|should i|would you)\b/,
  asksWhyMine: /\bwhy (?:was|is|are|were|did|do|does|has|have|can'?t|won'?t|would|am)\b[^?]*\b(?:my|i|me|our|we)\b/,
  choosesBetween: /\b(?:or|vs\.?|versus|compared? (?:to|with)|difference between|better|instead)\b[^.!]*\?/,
  hypothetical:
    /\b(?:if|in case|before|tomorrow|next (?:week|month|year|summer)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?)\b[^.!]*\?/,

  // Wants to buy
  price:
    /\b(?:how much|price|prices|pricing|price list|costs?|rates?|quote|fees?|offer|discount|what do you charge)\b[^.!]*(?:\?|$)/,
  wantsToBuy: `\\b(?:want(?:ing|s)? to|want|would (?:like|love) to|'?d (?:like|love) to|looking to|like to|going to|about to|ready to|plan(?:ning)? (?:on|to)|hoping to|how (?:do|can) (?:i|we)|where (?:do|can) (?:i|we)|where to|(?:can|could|may) (?:i|we)|thinking (?:of|about)|let me) (?:\\w+ ){0,2}?${BUYABLE}(?:ing)?\\b`,
  offersToBuy:
    /\b(?:i'?m (?:sold|in|interested)|sold[!,]|sign me up|take my money|shut up and take|where(?:'s| is) (?:the|your) (?:checkout|order page|order form|shop)|i'?ll take (?:one|two|three|four|five|\d+|it|them)|would buy|i'?d buy|ready to (?:buy|order|pay)|where (?:do|can) (?:i|we) (?:\w+ )?(?:pay|buy|order|sign|get|register|book)|where to (?:buy|get|order)|interested in|about to (?:buy|order)|need (?:\d+|two|three|four|five|six|ten|some|new)|(?:i'?m |we'?re )?looking for (?:an?|some|new|good)|link please|price please|want one|need one|need this|need it in my life)\b/,
  asksStock:
    /\b(?:in stock|back in stock|available|availability|do you (?:sell|ship|deliver|do|offer|have (?:a|an|any|this|the|it))|for sale|preorder|pre-order|tickets? (?:left|available|for)|any (?:room|seats|places|spots|tickets) left|free on|vouchers?|gift cards?)\b[^.!]*\?/,
  alreadyBought:
    /\b(?:i|we|i've|we've|i'd|she|he|my \w+) (?:just |already |only |have |had |recently )?(?:ordered|bought|paid|booked|purchased|subscribed|cancelled|canceled|returned|received|got)\b|\bmy (?:order|parcel|package|booking|account|delivery|refund|claim|ticket|subscription|invoice|bill)\b/,

  // Praises
  thanks: /\b(?:thanks|thank (?:you|u)|thx|ty|cheers|grateful|gratitude|appreciate[ds]?|obrigad[oa]|gracias|merci)\b/,
  opensThanking:
    /^\W*(?:@\w+\W+)?(?:(?:so |very |many |big |huge |a (?:big|huge) |massive |special )?(?:thanks|thank you|thx|cheers|kudos|props|shout ?-?out|bravo|hats off|respect|credit|compliments|congrat\w*|well done|love|loved|loving|shukran|chapeau))\b/,
  thanksForNothing:
    /\bthanks? (?:you )?(?:for nothing|a lot for|for (?:ruining|wasting|ignoring|the (?:delay|wait)))\b|\bno thanks\b/,
  praise:
    /\b(?:amazing|awesome|brilliant|fantastic|wonderful|excellent|beautiful(?:ly)?|gorgeous|stunning|lovely|perfect(?:ly|ion)?|flawless(?:ly)?|superb|outstanding|delicious|delightful|delighted|incredible|impressed|impressive|magic(?:al)?|genius|legends?|legendary|hero(?:es)?|stars?|champions?|lifesavers?|angels?|beauties|spot on|top notch|first class|world class|pure gold|a joy|ace|bravo|great (?:job|work|service|team|experience|article|post|event|staff|stuff|time|place|food|show)|good (?:job|work)|well done|nice (?:work|job|one|touch)|happy (?:with|customer|tears)|so (?:good|proud|happy|grateful|kind|helpful|friendly)|love (?:it|this|that|your|the|you|love|these|how|my)|loved|adore|enjoy(?:ed)?|kudos|props|shout ?-?out|hats off|tip of the hat|credit (?:to|where)|compliments|congrat\w*|well deserved|you rock|made my (?:day|week|year|evening|night)|saved (?:my|our|the|me|us)|my favou?rite|new favou?rite|recommend(?:ed)? (?:you|it|them|this|to every)|can(?:not|'t) thank|worth every|exceeded|above and beyond|patience of|speechless|goosebumps|couldn'?t be happier|highlight)\b/,
  superlative:
    /\b(?:best|smoothest|nicest|kindest|friendliest|fastest|tastiest|greatest|coolest|happiest|loveliest|finest|easiest|cleanest|cosiest|comfiest)\b/,
  heart:
    /[\u2764\u{1F495}-\u{1F49F}\u{1F60D}\u{1F970}\u{1F64F}\u{1F44F}\u{1F929}\u{1F929}\u{1F389}\u{1F525}\u{1F44D}\u{1F917}\u{263A}\u{1F60A}]/u,
  unfailing:
    /\bnever (?:once |ever )?(?:crashed|failed|let|lost|broke|missed|disappointed|had (?:a|one) problem|a (?:problem|blister))\b|\b(?:lost none|not (?:a single|one) (?:problem|complaint|blister))\b/,
  fan: `\\b(?:(?:fan|loyal|regular|customer|member|client|user) (?:for life|since|for (?:over )?${NUMBER})|fan (?:page|club|group)|number one fan|biggest fan|tattoo|convert(?:ed)? (?:my|half|everyone|our)|tell every(?:one|body)|i'?ve (?:now )?(?:sent|brought|signed up|recommended)|${NUMBER} years (?:a |of being a )?(?:customer|member|fan|regular)|since (?:19|20)\\d\\d|(?:my )?\\d+(?:th|st|nd|rd) (?:flight|visit|stay|order|marathon|box|trip|book)|customer for life|been (?:wearing|using|coming|buying))\\b`,

  // Reports trouble
  waits:
    /\b(?:wait(?:ed|ing)?|on hold|in (?:the|a) queue|queue[ds]?|no (?:answer|answers|reply|replies|response|news|update|updates|explanation|notice|warning|word|sign|record|help|one|confirmation|show)|zero (?:answers|replies|help|response)|nobody|no-one|unanswered|ignored|any update|still (?:no|not|waiting|nothing|shows?|haven'?t|hasn'?t|isn'?t|doesn'?t|won'?t|can'?t)|nothing (?:works|since|happen\w*)|hung up|hangs up|fobbed off|passed (?:around|from)|sent (?:me|us) (?:from|to|away))\b/,
  lasted: `\\b${NUMBER}\\+?(?:[ -]| more )?${TIME}\\b`,
  since:
    /\b(?:since (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|since (?:yesterday|last|this|january|february|march|april|may|june|july|august|september|october|november|december|the \d|\d|my|your|the)|(?:that was|back) (?:on |in )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)|for (?:days|weeks|months|ages|hours|years)|all (?:day|night|morning|week)|overnight|until (?:midnight|now))\b/,
  repeats: `\\b(?:again|yet again|once more|twice|thrice|another|\\d+ times|\\d+x|\\d+ ?\\+ ?\\d+|(?:three|four|five|six|seven|nineteen|several|many|countless|multiple) times|every (?:single )?(?:time|day|week|night)|keeps?|in a row|(?:${ORDINAL}|last|day) (?:time|call|ticket|day|week|month|email|mail|visit|attempt|delay|one|two|three|four|five|six|seven|in a|running|this|box|parcel|order|faulty|technician|engineer))\\b`,
  failed:
    /\b(?:(?:did|does|do|was|is|were|are|has|have|had|would|could|can|will)(?:n[o']?t|n’t| not)|never|cannot|can[o']t|won[o']t|wont|cant|doesnt|didnt|isnt|wasnt|havent|hasnt|unable to|refus\w+ to|fail(?:s|ed|ing)? to|impossible to|no longer) (?:\w+ ){0,2}?(?:work|works|working|worked|arrive|arrived|arriving|come|came|coming|show|showed|turn|turned|receive|received|get|got|open|load|log|login|connect|print|answer|reply|respond|respon\w+|call|called|deliver|delivered|send|sent|start|charge|fit|exist|access|use|used|pay|find|reach|sync|save|update|install|let|ready|there|there yet|available|mine|paid|refunded|happen|help|helped|stop|read|run|ran|hear|heard|see|turn up|pick|picked|finish|sleep|resolved|fixed|sorted|credited|accepted|recognised|recognized|believe)\b/,
  broken:
    /\b(?:broke|broken|breaks|breaking|crash(?:es|ed|ing)?|froze|frozen|freez(?:es|ing)|fault(?:y|s)?|defect(?:ive)?|damaged?|dented?|scratch(?:ed|es)?|crack(?:ed)?|crushed|smashed|torn|ripped|bent|leak(?:s|ed|ing)?|flood(?:s|ed)?|soaked|soaking|wet|shrank|snapped|burst|exploded|swollen|burn(?:t|ed)|fell (?:off|apart|out)|came off|stuck|jammed|buffering|glitch(?:es|y|ed)?|bugs?|buggy|errors?|outage|down|offline|dead|died|dies|doa|stopped|corrupt(?:ed)?|unusable|unplayable|hacked|compromised|locked out|blocked|suspended|frozen|disabled|banned|deleted|wiped|erased|kicked (?:me|us) out|logged (?:me|us) out|disconnect\w*|loops?|ate|eats)\b/,
  missing:
    /\b(?:missing|lost|loses?|gone|vanished|disappeared|stolen|stole|robbed|emptied|empty|ran out|sold out|out of stock|left (?:without|behind|outside|in|my|our|open|alone)|forgot(?:ten)? (?:my|our|about|me|us)|not (?:in|on) the (?:box|bag|order)|nowhere|without (?:a |any )?(?:word|warning|reason|notice|asking|consent|explanation|names|assistance|help|hot|heating|water|power|internet))\b/,
  wrong:
    /\b(?:wrong|mistake|mistaken|mixed up|mix-up|incorrect|instead of|not what|although|even though|despite|but (?:got|your|you|it|the|then|nobody|still)|supposed to|was told|were told|told (?:me|us|my|to)|you (?:said|promised|told|confirmed|lost|left|sent|charged|closed|changed|broke|billed|cancelled|canceled|printed|cut|turned|blamed|deleted|ruined|made me|took)|promised|claimed|claims?|says (?:delivered|completed|free|paid|shipped|no)|marked (?:as|the)|accused|blamed|laughed|shrugged|rude|threw|chucked|dumped|hiding|keyed|misled|lied|denied|declined|rejected|turned (?:me|us|away|my))\b/,
  late: /\b(?:late|later than|delay(?:s|ed)?|overdue|postponed|cancel(?:led|ed|s)|called off|missed|rescheduled|too (?:early|short|late)|before I'd|(?:day|hours?|weeks?|days) late)\b/,
  money:
    /\b(?:charged|overcharged|double[- ]charged|charges? (?:for|on|twice|me|my)|billed|took (?:another|my|the|out|two)|deducted|debited|paid (?:for|extra|twice|double|in full)|refunds?|money back|compensation|overdrawn|bounced|reimburs\w+|invoice[ds]?|bill|fine[ds]?|fee (?:of|on|for|twice)|scam(?:med|mer)?|fraud|cost me|[£€$]\s?\d+|\d+ ?(?:euros?|pounds|dollars|quid|pence|bucks)|at the gate|for a \w+ (?:I|we) (?:never|don't|always|sent|returned))\b/,
  unclean:
    /\b(?:dirty|filthy|mou?ld(?:y)?|maggots?|bed ?bugs?|bugs in|ants|mice|mouse|rats? in|cockroach(?:es)?|hair in|glass in|raw|undercooked|rotten|gone off|was off|stale|smell(?:s|ed|y)?|stink(?:s)?|stank|stains?|rash|sick|food poisoning|ill|vomit\w*|allerg(?:y|ic)|migraine|headache|sneez\w*|itch\w*)\b/,
  uncomfortable:
    /\b(?:cold|freezing|no (?:hot|water|heating|heat|power|signal|internet|wifi|wi-fi|lift|parking|seat|seats|food|air|light|cot|towels?|meal|subtitles|sound|toilet|toilets)|noisy|noise|loud|nightclub|squeal\w*|too hot|out again|didn'?t sleep|slept (?:on|in|two|three|badly)|stood|standing|by the (?:bins|lift|toilets)|behind a pillar|in the rain|on the floor|in tears|power (?:was )?cut|hours? (?:in|on|without))\b/,
  hurts:
    /\b(?:crying|cried|cry|tears|shaking|terrif\w+|scar(?:ed|y)|embarrass\w+|humiliat\w+|furious|angry|upset|upsetting|cross|devastated|heart(?:broken| stopped| sank)|not ok(?:ay)?|stress(?:ed|ful)?|nightmare|disappoint(?:ed|ment)|frustrat\w+|annoy(?:ed|ing)|livid|fuming|worried|desperate|urgent(?:ly)?|emergency|at risk|injur\w+|hurt|fell (?:on|down)|pain|hospital|insulin|medication|wheelchair|funeral|late (?:husband|father|mother|wife)|exam|wedding|honeymoon|baby|toddler|rent due|payroll|no joke|unacceptable|ridiculous|disgrace\w*|joke now|done asking|had enough|fed up|sick of|tired of|fuming|ruined|ruins|waste of|wasted)\b/,
  demands:
    /\b(?:please (?:help|fix|sort|respond|reply|do something|look into)|help me|need help|sort (?:it|this) out|fix (?:it|this|your|the)|explain\.|do something|call me|answer (?:me|here)|respond|give me my|i want (?:my|a) (?:money|refund|answer|explanation)|where(?:'s| is| are) (?:my|our|the) (?:\w+)|what happened (?:to|with)|how (?:is (?:that|this)|can (?:that|this|it|you)) (?:possible|take|be)|are you (?:even|serious)|when will (?:i|my|it|this|you)|will it ever|sort yourselves)\b/,
  warns:
    /\b(?:lawyer|solicitor|court|sue|legal|ombudsman|trading standards|report(?:ed|ing)? (?:you|this|it|to)|consumer (?:rights|protection)|chargeback|police|write a review|leave a review|writing a thread|never (?:again|flying|buying|ordering|coming|using)|cancel(?:ling|ing)? (?:my|our)|taking my (?:business|money)|going elsewhere)\b/,
  sarcastic:
    /\b(?:great|lovely|nice|thanks|brilliant|wonderful|fantastic|well done|good job|love)\b[^.!?]*[,.!] (?:another|cold|no|still|wrong|not|and|so|my|the|that)\b|\b(?:thanks|cheers|nice one),? @?\w+[.!]*$/,
  firstPersonPast:
    /\b(?:i|we|i've|we've|i'd|my \w+|our \w+) (?:\w+ly |just |then |only |even |also |have |had )?(?:was|were|had|asked|paid|ordered|booked|bought|waited|called|rang|phoned|emailed|wrote|got|lost|landed|told|missed|slept|came|found|went|sat|saw|tried|drove|arrived|received|returned|cancelled|sent|reported|needed|fell|stood|took|gave|spoke|been|written|changed)\b/,
  mineFails:
    /\b(?:my|our|the|your|this|a|her|his) [\w' -]{2,30}? (?:is|are|was|were|has|have|had|keeps?|came|arrived|sat|stood|got|never|still|won'?t|doesn'?t|didn'?t|isn'?t|can'?t|fell|broke|stopped|shows?|says?|leaks?|drifts?|sags?|cost|hangs?|jumped|counted|chucked|hung|called|left|threw|rang|turned)\b/,

  // Judges
  judges:
    /\b(?:worst|poor(?:ly)?|bad(?:ly)?|terrible|horrible|awful|dreadful|dismal|useless|pointless|ridiculous|overpriced|greedy|greed|rip-?off|expensive|lazy|dull|boring|ugly|cheap(?:est)?|confusing|baffling|clunky|clumsy|slow|outdated|unreliable|disappointing|underwhelming|mediocre|average|pretentious|tone deaf|irresponsible|unprofessional|unethical|embarrassing|shameful|shame|disgusting|disgrace(?:ful)?|pathetic|a joke|laughable|worrying|misleading|dishonest|hypocri\w+|spyware|buzzwords|theatre|gimmick|nonsense|makes no sense|no sense|not (?:good enough|great|impressed|helpful|worth|a good look|how you|acceptable)|step back|out of (?:step|touch)|homework to do|waste of|masterclass|worse|hate|dislike|can't stand|sucks?|meh|lost its|devalues?|excludes?|greenwashing|wasteful|wasting)\b/,
  yourIs:
    /\b(?:your|yours|you guys|this|these|the new|the old) [\w' -]{1,40}?(?:is|are|isn'?t|aren'?t|looks?|reads?|feels?|sounds?|makes?|has|have|lacks?|ignores?|buries|hides?|says?|gets?|costs?|needs?|assumes?|treats?|pushes|shuts? out|means?|thinks?)\b/,
  suggests:
    /\b(?:should(?:n'?t)? (?:be|have|pay|not|at least|stop|get|add|know|do|make|give|offer)|would (?:be nice|be better|help|be plenty|be good|suit)|could at least|could (?:be|have been) (?:better|more|clearer)|ought to|need(?:s)? to (?:do better|improve|listen|learn|be)|why not|how about|bring (?:it |the old |\w+ )?back|please (?:use|stop|add|bring back|consider|make|change|let us)|stop (?:using|selling|sending|asking|changing|pretending)|train your|pay your|wouldn'?t hurt|instead of (?:\w+ing)|suggestion|feature request|i wish|wish (?:you|it|there)|more (?:choice|of|light|seats|staff)|bigger|fewer)\b/,
  rates:
    /\b(?:(?:one|two|three|1|2|3|1\.5|2\.5)(?:\/5| stars?| out of (?:5|five|10|ten))|honest(?:ly)?[,:]|honest review|in my opinion|imo|imho|personally|i (?:have to|must) say|to be (?:honest|fair)|with (?:all )?(?:due )?respect|as (?:a|an|someone)|can'?t say|wouldn'?t recommend|not recommend|expected (?:more|better)|used to (?:be|love|like)|unfollow\w*|i (?:don'?t|do not) (?:think|like|understand why)|i'?ve followed|sadly|the idea is|good idea|nobody (?:asked|needs|wants)|no one (?:asked|needs|wants)|who (?:tests|designed|designs|thought|decided|approved|wants|needs)|what a (?:dull|sad|waste|shame|pity|mess|letdown)|whoever)\b/,
  compares:
    /\b(?:competitors?|rivals?|elsewhere|better than you|than yours|other (?:brands|companies|banks|shops|airlines|apps)|unlike|whereas|others? (?:do|manage|can))\b/,
  accuses:
    /\b(?:look how|read (?:my|this|what)|see how|heard (?:from|that)|i'?ve (?:seen|heard|read)|video:|thread[.:]?|how (?:this|your|the) \w+ (?:treats?|handles?|pushes|works)|you (?:guys )?(?:keep|say you|claim|talk about|publish|sell|charge|wrap|pay|treat|push|ignore|call yourself|only care)|a (?:brand|company|carrier|bank|shop|hotel|firm) (?:that|which|like)|isn'?t (?:loyalty|service|news|enough)|are you (?:really )?(?:proud|kidding))\b/,

  // Insults
  insult:
    /\b(?:idiots?|idiotic|morons?|moronic|imbeciles?|stupid|dumb(?:est|ass)?|dumbass(?:es)?|scum(?:bags?)?|clowns?|parasites?|vermin|rats|pigs|swine|maggots?|worms?|trash|garbage|filth|losers?|cowards?|crooks?|thie(?:f|ves|ving)|thieving|liars?|lying|brainless|spineless|braindead|brain-dead|halfwits?|half-wits?|muppets?|hacks|jerks?|twats?|pricks?|dickheads?|wankers?|tossers?|arse(?:holes?)?|assholes?|bastards?|b\*+s?|b\*+stards?|bitch(?:es)?|b\*tch(?:es)?|whores?|cunts?|c\*+s?|f\*+\w*|f[- ]off|fuck\w*|shit\w*|s\*+t?|sh\*t\w*|bollocks|retard(?:ed|s)?|subhuman|freaks?|ugly|fat|fools?|ignorant|pathetic|worthless|disgusting|inbred|zombies|cretins?|numpt(?:y|ies)|bozos?|buffoons?|hypocrites?|nutcases?|psychos?|creeps?|pieces? of (?:shit|crap|garbage|trash)|useless (?:\w+ )?(?:people|lot|bunch|idiots|morons|scum|company))\b/,
  illWish:
    /\b(?:hope (?:you|your|the|that|every|u|they)[^.?!]*(?:die|rot|burn|burns|fail|bust|bankrupt|sacked|fired|suffer|choke|starve|cry|lose|close|closes|sink|fall|collapse|cancer|hell)|go (?:to hell|bust|die|bankrupt|away|f)|burn in hell|drop dead|rot in|rot\b|choke on|kill (?:your|you)|die\b|get (?:lost|cancer|stuffed|fucked)|screw you|shut (?:up|your)|piss off|eat shit|suck (?:it|my|a)|uninstall yoursel\w+|off yourself|crawl back)\b/,
  threat:
    /\b(?:i'?ll (?:find|come|get|make you|smash|burn|kill|hunt)|i know where|watch (?:your back|out)|find (?:out )?where [\w ]+ lives?|you'?ll (?:regret|pay|be sorry)|should be (?:shot|hanged|beaten|locked up)|smash your|come (?:round|over) and|regret this)\b/,
  youAre:
    /\b(?:you(?:'re| are|re)|u r|ur|you (?:absolute|utter|complete|total|bloody|fucking|stupid|pathetic|useless|people|lot|bunch|little|dirty|greedy|lying|spineless|brainless|disgusting|ungrateful)|the lot of you|all of you|every one of you|what a bunch)\b/,

  // Speaks of itself
  toThem: /\b(?:you|your|yours|you're|you've|u|ur)\b|@\w/,
  aboutSelf: /\b(?:i|i'm|my|me|we|our|us)\b/,
  ofToday:
    /\b(?:today|tonight|this (?:morning|evening|afternoon|week|weekend|year)|yesterday|sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|years? (?:ago|since|old)|after \d+ years|in (?:19|20)\d\d|just arrived|back from|first (?:day|time|payslip|tomatoes|snow))\b/,
  shares:
    /\b(?:lessons?|takeaways?|thread|panel|talk|webinar|speaking|moderating|slides|article|report|reading list|thoughts on|notes from|here(?:'s| is) what|learned|til|fun fact|story|history|proud (?:of|to|that)|share[ds]?|please share|hiring|we are looking for|join us|come and|see you|vote[ds]?|votes?|voting|election|posters|council|team|apprentices|parental leave|new (?:job|role|desk|keyboard|camera|in town)|starting as|start as|head of|retir\w+|handed in|built|painted|baked|walk(?:ed)?|garden|sunset|sunrise|rainbow|snow|rain|fog(?:gy)?|moon|sky|view|beach|river|harbour|pier|sea|dog|cat|fox|heron|ducks?|coffee|tea|birthday|christmas|easter|diwali|eid|holiday|weekend)\b/,
  answers:
    /^\W*(?:@\w+\s+)?(?:yes|no|ok|okay|sure|done|will do|yep|nope|correct|exactly|right|sent|dm(?:ed)?|i(?:'ve| have)? (?:sent|dm\w*|tried|changed|restarted|already|just)|it'?s (?:the|a|an|on)|i'?m (?:on|using|in|at))\b/,

  // Says it sideways
  foreignBody:
    /\b(?:(?:piece|bit|chunk|shard|lump|half an?|bits|pieces|shards)s? (?:of )?[\w ]{2,25}|glove|glass|metal|plastic|plaster|nail|wire|string|hair|fur|insects?|bugs?|worms?|slugs?|flies|fly|wasps?|beetles?|sewage|sludge|rust|smoke|mud|ink|water)\b [\w' ]{0,25}?\b(?:in|inside|on|all over|through|out of|under) (?:my|our|the|your|both|his|her|a)\b/,
  nounsOnly: `^\\W*(?!(?:i|we|you|my|our|your|it|this|that|he|she|they)\\b)(?:[\\w'-]+ ){1,5}(?:in|on|at|through|out of|from|inside|under|all over|again|since)\\b(?:(?!\\b(?:is|are|was|were|has|have|had)\\b)[^.!?])*[.!]?$`,
  priceRose:
    /\b(?:up|rise[ns]?|rose|increase[ds]?|hiked?|doubled|tripled|jumped|raised)\b[^.!?]{0,20}(?:\d|%|per ?cent|fifth|third|quarter|half|again|without)|\b(?:price|premium|rent|fee|bill|subscription|membership)s? (?:\w+ ){0,3}(?:up|rise|rose|increased|doubled|tripled|hiked)\b/,
  wasDue:
    /\b(?:(?:was|were|is|are) (?:meant|supposed|due) (?:to|on|in|by|at|for|yesterday|today|last)|should have (?:been|arrived|come|had)|promised (?:for|by|on)|(?:reported|raised|flagged|chased|rang|called|emailed|wrote|asked) (?:it |this |you |again |about it )?(?:in|on|twice|three|four|five|since|last|yesterday|and|again))\b/,
  verdict:
    /\b(?:is|are|seems?|feels?|was|were|that's|it's) (?:just |simply |so |really |plain |a bit |quite |rather |frankly )?(?:wrong|unfair|not fair|silly|daft|mean|absurd|insane|insulting|crazy|mad|bonkers|ridiculous|sad|cheap|tacky|lazy|beige|cynical|creepy|patronising|weird|unnecessary|excessive|a (?:rip-?off|con|joke|disgrace|shame|pity|cop-?out))\b|\bunfair\b|\b(?:taking|takes) the (?:mick|mickey|piss|biscuit)|\bhaving a laugh\b|\bcome off it\b|\byou know it\b|\bshame on\b|\bdo(?:es)? better\b|\bso-called\b/,
  helpsNobody:
    /\b(?:nobody|no ?one|none of us|hardly anyone|few people|not (?:everyone|all of us|everybody)|some of us|those of us|people (?:like|who|with|over)|anyone (?:over|under|who|with)|pensioners|the elderly|poor(?:er)? people|working (?:people|parents)|tenants|single parents|families)\b/,
  likens:
    /\b(?:looks?|reads?|sounds?|feels?|tastes?|smells?|acts?|plays?|behaves?) (?:\w+ )?like (?:an?|the|my|some|every)\b/,
  callsIt:
    /\b(?:call(?:s|ed|ing)? (?:it|this|that|yourselves?)|you (?:talk|brag|boast|preach|bang on|go on) about|in the name of|claim(?:s|ing)? to be|marketed as|sold as|supposedly|pretend\w*)\b/,
  sorted:
    /\b(?:sorted|solved|fixed|mended|repaired|rescued|saved|found|tracked down|got|had|brought|kept|turned|talked|taught|walked|carried|stayed|waited|refused to give up on|made) (?:it |me |us |him |her |them |everything |(?:my|our|his|the) [\w' ]{2,25}?)?(?:out |back |home |online |again |in (?:under )?(?:\d+|an?|one|two|three|four|five|ten) |within |reading|smil\w+|laugh\w*|walking|dancing|going|feel|through|for a (?:cuppa|chat)|right|beautifully|like new)/,
  surprised:
    /\b(?:did(?:n't| not) (?:think|expect|know)|never (?:thought|expected|knew|seen|felt)|unexpected(?:ly)?|wow|who does that|(?:what an? (?:man|woman|team|place|night|day|performance|gem|star|find|show|crew|difference))|you lot are|should have (?:done|bought|switched|joined|come)|ought to have|just works?|best decision|never (?:going|looking) back|(?:still|always) (?:looks?|feels?|tastes?|runs?|works?) (?:like )?(?:new|perfect\w*|great|fine)|first time (?:in|ever)|(?:lives|living) in my head|second (?:home|family)|deserves? (?:a|an|every|all)|give \w+ a (?:raise|rise|medal|pay rise)|(?:haven't|hasn't|can't|couldn't|not) (?:stop(?:ped)?|shut up)|crying (?:happy|laughing)|clapp(?:ed|ing)|lucky to)\b/,
  recommends:
    /\b(?:(?:sent|brought|dragged|told|converted|got|signed up|persuaded) (?:you )?(?:\w+ )?(?:my|half (?:my|the)|all my|the whole|our|everyone)|\d+(?:st|nd|rd|th) (?:year|summer|visit|time|season) (?:with|here|running)|(?:second|third|fourth|fifth|tenth) (?:year|summer|visit|season) (?:with|here))\b/,
  wantsOffer:
    /\b(?:cheapest|best (?:deal|price|offer|rate)|a quote|quotes?|prices? (?:for|list|please|compare)|how much|insured|signed up|set up|covered|fitted|moved|booked in|places? (?:on|left|for)|spaces? (?:left|for|on)|slots?|join(?:ing)?|sign up|enrol\w*|register|subscribe|switch(?:ing)? (?:to|over)|take on new|new (?:customers?|patients?|members?|clients?)|student (?:price|rate|discount|deal)|family (?:plan|pass|ticket)|deals?)\b/,
  ownDay: `^\\W*(?:today i|i )?(?:ran|swam|walked|cycled|climbed|finished|started|fell|made|burnt|burned|spent|watched|read|reading|off to|back from|plans?|weekend|painted|planted|cooked|baked|built|broke my|lost at|won|survived|learned|learnt|til|tried|first|half ?term|snow|rain|storm|sunday|monday|friday|getting old|dropped|woke|missing|dreaming|proud to|delighted to|excited to|thrilled to|happy to|spoke|speaking|a thread|thread|${NUMBER} years ago|our \\w+(?: \\w+)? (?:team|crew|museum|office|apprentices|drivers|engineers|volunteers|colleagues))\\b`,
  kinTells:
    /\b(?:my|our) (?:gran(?:ny|dad|dma|dpa)?|nan(?:na)?|aunt(?:ie)?|uncle|mum|mother|dad|father|neighbou?rs?|husband|wife|cat|dog|knees?|back|kids?|youngest|eldest|mate|friend) (?:swears|says|thinks|puts|reckons|has|have|used to|always|is|are|slept|predicts?|told)\b/,
  reassures:
    /\b(?:no rush|just (?:curious|wondering|checking)|out of (?:interest|curiosity)|nervous|first time (?:flyer|buyer|here|user|visitor)|new here|not urgent|whenever you|is it (?:normal|ok|okay|safe|true|worth)|did you|do you)\b/,
} satisfies Record<string, RegExp | string>;
