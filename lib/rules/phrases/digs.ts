/** Digs under a polite surface. Sources: S0 sin 4 (snark), E-d19. */

/** References to what was said before, which can go. */
export const AS_STATED = [
  '(as|like) (previously|already|earlier|clearly|repeatedly) (stated|mentioned|advised|explained|noted|communicated|discussed|said|indicated|informed|pointed out|outlined|answered|described|confirmed)',
  '(as|like) (was|has been|have been|has already been|was already|had been) (previously|already|clearly|repeatedly)? (stated|mentioned|advised|explained|noted|communicated|discussed|said|told|indicated|made clear|pointed out|outlined)',
  'as (stated|explained|mentioned|noted|advised|outlined|indicated|discussed|communicated) (above|earlier|before|previously|already|below|multiple times|many times|several times|in (my|our|the) (last|previous|earlier|first|other) (message|email|reply|comment|post|answer)|on our (website|site|page))',
  '(as)? (per) (my|our) (last|previous|earlier|prior|other|first|original) (message|email|reply|comment|note|post|response|conversation|correspondence|dm|answer|e mail|mail|tweet|communication)?',
  '(no offense|no offence|not to be (rude|funny|mean|difficult|harsh|blunt|that (guy|person))|i am not being funny|i do not mean to be (rude|funny|mean)|do not take this the wrong way|no disrespect|i hate to be that (guy|person)|i hate to break it to you|i hate to say it|sorry to burst your bubble|not being funny) but?',
  'as (i|we) (have|had)? (already|clearly|repeatedly|previously|patiently|just|now)? (explained|stated|mentioned|advised|noted|communicated|indicated|informed|pointed out|outlined|written|shown|announced|described|detailed) (you|to you|it|this|that)? (more than once|many times|several times|twice|before|already|above|earlier|repeatedly|three times|multiple times|countless times|time and again|in (my|our|the) (last|previous|earlier|first|email|emails|message|messages))?',
] as const;

export const DIGS = [
  '(please)? (refer|see|look|go|scroll|check) (back)? (to|at|up) (my|our|the) (previous|last|earlier|first|above|other) (message|email|reply|comment|post|answer|response|statement)',
  '(see|refer to) (above|my previous|my last|our previous|our last)',
  '^ again (we (can|do|did|have|will|told|never|close|only)|you|the|it|this|please (read|see|check|refer)|as|your|there|no|our (policy|terms|hours)|if you|read|see|check)',
  '(friendly|gentle|kind|polite|quick|little|small) reminder !(will|email|by|text|the day|before|when)',
  '(just|and) (a)? reminder (that)? (you|we|to|our)',
  '(just saying|just so you know|just so (that)? (you are|we are) (aware|clear)|for the record|for what it is worth|if you must know) !(i (am|have|will)|we (have|fixed|will|reopen|open))',
  '(for|in) future (reference)? (please|you|read|check|try|it|do|kindly|perhaps|maybe)',
  'for future reference',
  '(good luck|best of luck) (with (that|them|those|your (search|review|complaint|attitude))|(finding|getting|doing|trying|in finding) (that|it|them|anyone|another|a|someone|somewhere|anything|better|one|any))',
  '(suit yourself|as you wish|if you say so|if that is what you (think|believe|want)|if you insist|think what you (like|want)|believe what you (like|want)|say what you (like|want)|do what you (like|want)|be that way|be my guest|your call then|up to you then|have it your way|fine by (us|me)|fine then|fine whatever|sure whatever|ok then|okay then|well okay then|right then|alrighty then|okie dokie then) !(and|to)',
  '(thank you|thanks) for (your)? (opinion|two cents|unsolicited|sharing your opinion|letting us know how you feel|so called|finally|eventually|bothering|gracing|deigning|taking the time to (complain|moan|criticise|criticize)|pointing out the obvious) !(on the|about the|and|we will|i will|it helps)',
  '(interesting|fascinating|creative|curious|bold|unique) (take|theory|opinion|choice|choice of words|version|interpretation|perspective|way to|logic|approach|story|claim|way of) !(on our new)',
  '(everyone|everybody|we are all|you are|people are) (is|are)? entitled to (your|their|his|her|an|an)? (own)? opinion',
  '(that|this) is (just|only)? (your|one) (opinion|view|perspective|way (to|of)|person s)',
  '(agree|agreeing) to disagree',
  '(some of us|some people) (have|work|actually|are|just|need|do|like|prefer|will|never|can)',
  '(not sure|unsure|i wonder|wondering|i am not sure) (if|whether|that) you (saw|read|noticed|received|understand|understood|realise|realize|are aware|have read|got)',
  'in case you (missed|have not noticed|had not noticed|did not (see|notice|read|know|realise)|forgot|were not aware|have forgotten|can not read|had not realised)',
  '(i am|we are) sure you (are|have) (a)? (very|really)? (busy|important|perfect|never (make|made)|your reasons)',
  'would it (kill|hurt) you to',
  '(hope|glad) (that|it|this|you)? (makes|made|are|is)? (you)? (happy|satisfied|proud|pleased) now',
  '(happy|satisfied) now $',
  '(forgive|pardon|excuse) (me|us) for (thinking|assuming|trying|not|having|being|daring|asking|doing|believing|expecting|trusting|living|existing)',
  '(silly|stupid|foolish) (me|us) (for)?',
  '(my|our) (bad|mistake|fault) for (thinking|assuming|trusting|expecting|believing|trying|caring)',
  '(sorry|apologies) for (caring|trying to help|doing my job|doing our job|asking|bothering|not being (perfect|good)|interrupting your|wasting your precious|having standards|having a policy)',
  '(i|we) (will|would) (just)? (leave|let) (this|that|you|it) (here|to it|sink|stew)',
  '(correct me if i am wrong|unless i am mistaken|unless i missed something|last time i checked|last i checked|if memory serves)',
  '^ (noted|duly noted|point taken|message received|heard you the first time|we heard you the first time|loud and clear|ok noted|okay noted|fine) $',
  '(we|i) (heard|got) (you|it|that) the first time',
  '(could|can|would) you (maybe|perhaps|possibly)? (not|try not to|at least|for once|actually|bother to) (shout|swear|be|read|try|wait|yell|use|give|check|say)',
  '(if|should) you (had|have|were|ever|could)? (actually|bothered|bother|cared|care|decide to (read|calm|be|listen)) to?',
  '(when|once|if) you (are|have) (calmed|calm|done (shouting|ranting|complaining|moaning|yelling)|finished (shouting|ranting|complaining|moaning)|ready to (be|talk|listen|speak|act) (reasonable|reasonably|nicely|like|politely|polite|calmly|civil)?|able to (be|speak|talk) (civil|polite|nicely|politely|calmly)|had time to (cool|calm))',
  '(nice|lovely|good|great) (of|that) you (to)? (finally|eventually|at last|bother|deign)',
  '(must|have to) have been (nice|hard|difficult) for you',
  '(as|like) you (would|already|should) (know|have known|have seen) (if|had)',
  '(we|i) (will)? (take|took|taken) (that|it|this|your (comment|opinion|review)) under advisement',
  '(we|i) (will|shall) (be sure to|try to)? (keep|bear) that in mind $',
  '^ (whatever|ok whatever|okay whatever|k|kk|k bye|bye then|sure jan|sure thing pal|okay boomer|ok boomer) $',
  'we (all)? have (bad days|our opinions|better things to do|real (work|problems))',
  '(better|other|more important) things to do',
  '^ as (stated|explained|mentioned|noted|advised|outlined|indicated|discussed|communicated|announced|shown|written|described|displayed) (in|on|by|at) (the|our|my|all|every|each|three|both|several|your|two|bold)',
  '(maybe|perhaps) (get|buy|try) (a|an|some|your) (faster|better|newer|different|hobby|new|real|proper|calendar|watch)',
  '(someone|somebody|someones|somebodys) (is|has|did|got|woke|is having|needs|must) (not)? (a|having|out|up|woken|needs|have|got|be)? (bad day|wrong side|grumpy|cranky|in a mood|up on the wrong|touchy|sensitive|a nap|coffee|their coffee|a hug|cheering)',
  '(wrong side of (the)? bed|touchy (are|today|much)|bad day (are|is|was|huh|much)|rough day (huh|was))',
  '(are|is|do|did|have) we (now)? $',
  '(for once in|like i care|if you must|always something|there is always one|never mind then|never you mind) !(sorry)',
  '(how|very) (nice|lovely|brave|clever|grown up|mature|helpful|constructive|original|insightful|informative|illuminating|enlightening|kind) (of you)? (to (finally|say|tell|share|point))',
  '^ (so|very|how) (helpful|constructive|insightful|informative|illuminating|enlightening|mature|classy|original|productive) $',
  '(we|i) (all)? (would|d) (love|like) to (live|work|be|have) (in|a|that|your) (perfect|ideal|world|dream|fantasy|easy)',
  '(in|live in|from) (a|your) (perfect|ideal|fantasy|dream|own little|parallel) (world|land|universe|bubble)',
  '(by all means|feel free to) (complain|keep|shout|continue|write|rant|carry on|go ahead|vent|moan|post|tell|tweet|share it|be (angry|upset))',
  '(keep|carry on|go on|go ahead) (complaining|shouting|ranting|telling yourself|believing|tweeting|posting|and (post|tell|complain|sue|leave))',
  '(not everyone|some of us|others|real people|adults) (has|have|get|gets|can) (the luxury|time|all day|jobs|a job|work to|lives|patience)',
  '(i|we) (did not|had not|never) (know|realise|realize|realised) (you were|we were dealing|that you|it was|we employed|you had|you are) (an|with|a|the|so|such|all)',
  '^ (just)? for your information',
  '^ whatever you (say|think|want|like|prefer to believe)',
  '^ you do you',
  '(as|like) (my|our|the|your|his|her) (colleague|colleagues|team|manager|driver|agent|teacher|doctor|receptionist|staff|email|message|letter|website|site|page|sign|post|contract|invoice|receipt) (has|have|had|already|clearly|just)? (already|clearly|just|patiently|repeatedly)? (said|explained|told|states|stated|says|mentioned|wrote|showed|shows|pointed)',
  'if (that|this) is (how|what|the way) you (want|feel|see|prefer|like|choose|think|would rather)',
  '(some|certain|there are) people (are|will|who)? (never|always|just|simply|can not|will not|only|love to|like to|live to) ',
  '(must be|it must be|how) (nice|great|lovely|wonderful|fun) (to) (have|be|live|never|know|get|always) (so|that|all|no|such|nothing|everything|the|so much|perfect|a|in|able)',
  '(sorry|apologies) (that)? (we|i|our . ) (am|are|is) (not)? (good|perfect|fast|fancy|cheap|posh|smart|quick|clean|special|up to) (enough|for|to your|like)',
  '(sorry|apologies) (that)? (we|i|our . ) (am|are|is) not (good|perfect|fast|fancy|cheap|posh|smart|quick|clean|special|up to|magicians)',
  '(whatever|if it|if that) (makes|helps|keeps) you (happy|feel|sleep|calm)',
  '(add|put|file|pop|stick) (that|it|this) (to|on|under|in) (the|our|my) (pile|list of|heap|bin|ever growing|long list|round file|complaints (box|drawer)|usual)',
  "(everyone's|everybody's|everyone is|everybody is|always|another|such) (a|an)? (critic|expert|comedian|detective|lawyer|food critic|victim)",
  '(glad|good|nice|happy|pleased|great) (to see|that|to know|you) ... (finally|at last|eventually|bothered|decided to)',
  '(finally|at last|eventually) (read|reading|noticed|noticing|decided|deciding|answered|answering|replied|replying|found the|checked|opened|bothered)',
  '(we|i) (will|shall|would) (try to|do our best to)? (contain|hide|manage|live with|survive|get over) (our|my|the|it|without) (excitement|tears|disappointment|joy|grief|you)?',
  'never (satisfied|happy|pleased|good enough|content) (are you|is it|for some|for you|with some)',
  '(so much|that much|all that|too much|plenty of) (free|spare)? time (on your hands|to (write|complain|post|tweet|spare))',
  '(well|so|oh) (excuse|pardon|forgive) (me|us)',
  '(no|thanks|thank you) (need)? to (thank|worry about) (us|me|our feelings)',
  '(next time|maybe) (we|i) (will|should|can|could) (just)? (read|ask|send|train|hire|telepath|guess|mind read|know) (your mind|a|telepathically|by magic)?',
] as const;

/** Said alone they close a door. */
export const ALONE = [
  '^ (noted|fine|whatever|if you say so|duly noted|ok noted|good for you|your choice|your opinion|point taken) $',
] as const;

/** Wishes that mean the opposite to somebody upset: "enjoy the walk". */
export const FALSE_WISHES = [
  '^ (enjoy|have fun|have fun with|good luck with|good luck|best of luck|best of luck with|happy|safe|sweet) (the|your|that|those|with the|with your|with that|hunting|waiting|searching|walking|queueing|queuing|dreams|counting|finding) !(weekend|evening|day|trip|holiday|holidays|stay|rest|meal|birthday|wedding|exam|exams|interview|move|match|game|party|cake|coffee|lunch|dinner|breakfast|journey|flight|show|film|concert|book|new|race|season|christmas|celebration|anniversary|baby)',
] as const;

/** Bitter whatever was asked. */
export const BITTER_WISHES = [
  '(enjoy|good luck with|have fun with) (the|your|that|those|with the) (walk|wait|queue|view|rain|silence|pillows|noise|cold|bus|stairs|search|paperwork|form|forms|phone|hold music|hunt|consequences|drama|chase|weather|competition|next one|rest of your (rant|life)|moaning|complaining|attitude)',
] as const;
