/** Talking down. Sources: S0 sin 3 ("basic politeness"), S1-6 ("talking at them"), E-d19. */

/** Words that can simply go. */
export const OBVIOUSLY = [
  '(obviously|evidently|needless to say|as (anyone|everyone|everybody|anybody) (knows|can see|would know|could see)|as (everyone|everybody) else (knows|did|can see)|of course as you (know|should know)|as you (should|would|must|ought to) (already)? know|clearly) !(visible|marked|stated|written|labelled|labeled|displayed|signposted|says|says so|shown|posted|communicated|explained|defined|enough|yours|wins|a winner|the best|loved|enjoyed)',
  '(with all due respect|with all respect|with the greatest (of)? respect|with the utmost respect|all due respect|with respect) !(to|for|and)',
] as const;

/** Pet names: condescending as a form of address. */
export const PET_NAMES = [
  '(sweetie|sweetheart|honey|hun|darling|buddy|pal|kiddo|missy|young lady|young man|little lady|little man|sunshine|princess|sugar|babe|toots|son|sonny|my dear|dearie|love|sweet cheeks|chief|champ|boss|my friend|my good man|dear lady|old man|big guy|little one|cupcake|petal|poppet)',
  'bless your (little)? heart',
  '(there there|oh bless|bless you little|aw bless|good (boy|girl))',
] as const;

export const TALKING_DOWN = [
  '(let|allow) (me|us) (try to|just)? (explain|spell|break|say|put|go through|walk you through|simplify|dumb|repeat|clarify|clear) (it|this|that|things)? (out|to you|down|for you|up)? (to you|for you|out for you|down for you)? (slowly|simply|again|very slowly|one more time|once more|in (simple|simpler|plain|easy|small|short|layman s|basic) (terms|english|words|language)|so (even)? you|in words you|nice and)',
  '(let|allow) (me|us) (spell|dumb|simplify|educate|enlighten|school|teach|lecture) (it|this|that|you)',
  '(i|we) (will|can|could) (explain|say|type|spell|repeat|go) (it|this|that|out)? (slowly|slower|very slowly|once more|one more time|again for you|in (simple|plain|small|easy|short|simpler) (words|terms|english)|more simply|for you again)',
  '(explain|spell|break|put|make) (it|this|that) (out|down)? (for|to) you (like|as if|again|slowly|one more time|in (simple|plain|small))',
  '(do|did|can) you (even|really|actually|not|at all) (understand|know|get|realise|realize|grasp|listen|comprehend) (what|how|that|this|it|the|anything)?',
  'you (do not|did not|clearly do not|obviously do not|still do not|fail to|can not|have failed to|have not) (seem to|appear to|even|quite|fully|really|actually|properly|clearly)? (understand|understood|get it|grasp|grasped|realise|realize|comprehend|know how|know what|know the|appreciate|listen to|see the|read things|follow)',
  'you (seem|appear) (not)? (to|unable to|incapable of)? (be|have|not)? (confused|misunderstanding|understand|understanding|misunderstood|struggling|unaware|lost|having trouble (reading|understanding|following))',
  '(what|which|as) you (do not|fail to|need to|have to|must|should|are failing to|may not) (seem to|want to)? (understand|realise|realize|grasp|get|appreciate|know)',
  'you (have to|need to|must|should|might want to|ought to|would do well to|could) (learn|educate yourself|understand|realise|realize|remember|think about|think before|pay attention|grow|do (your|some|a little) (homework|research|reading)|read up|use (common sense|google|your)|listen|consider (reading|that we))',
  'if you (knew|understood|had any|had ever|were (smarter|paying|an|a professional)|had half|have ever|really understood|had worked|knew how|thought about|think about it|stop and think|used your|use your|had some|had a)',
  '(common sense|use (some|your|a bit of|a little) (common)? sense|basic (stuff|maths|math|reading|arithmetic|knowledge|physics|biology|economics|comprehension|logic|english|geography|manners)|elementary|reading comprehension|first grade|primary school|kindergarten|nursery school)',
  '(is|was|are) not (that|so|exactly|really|very|all that|too|as)? (hard|difficult|complicated|complex|rocket science|brain surgery) !(to (see|understand|imagine|tell) (why|how|that))',
  '(how (hard|difficult) (can|could|is) (it|that|this)|it is really (very|quite|so|not)? (simple|easy|straightforward))',
  '(pretty|really|quite|very|fairly|that|so|perfectly|rather) (simple|easy|obvious|straightforward|self explanatory|basic|clear) (really|actually|if you|to (understand|anyone|most)|even|stuff|isn t it|is it not|when you (read|look))',
  '(self explanatory|should be (obvious|clear|self explanatory|common knowledge)|is (common knowledge|obvious|blindingly obvious|plain to see))',
  '(even|any) (a|my|our|an)? (child|kid|toddler|monkey|baby|grandmother|grandma|gran|granny|nan|idiot|fool|beginner|caveman|5 year old|five year old|ten year old|6 year old|goldfish|dog|cat|amateur|trained monkey|moron|dummy) (can|could|knows|would|understands|manages|gets|uses|is)',
  '(a|my) (child|kid|toddler|monkey|five year old|5 year old|grandmother|grandma|nan|six year old|four year old|3 year old|10 year old) (can|could|would|manages|knows)',
  '(anyone|anybody|someone|everyone|people|most people) (with (half a|a|any|some|eyes|common)|can see|could (see|work|figure|do|tell)|who can read|knows that|would know|would understand|understands that)',
  '(learn|can you|are you able|do you know how|try|know how) (how)? to? (read|reading|count|spell|use google|tell the time|use a (phone|computer|map)|drive|cook)',
  '(can you|can not you|could not you|are you able to|were you able to) (even|not)? (read|count|follow (simple|basic) instructions|tell the time|spell|see)',
  '(try|maybe try|have you tried|start by|how about|consider) (reading|using your (brain|head|eyes|common)|google|googling|opening your eyes|listening|thinking|looking|paying attention|being (patient|polite|nice)) !(at|for|up your|into)',
  '(google (it|is your friend|that)|just google|rtfm|lmgtfy|let me google (that|it) for you|look it up|use google|try google|ask google)',
  '(is|are) not (our|my) job to (teach|educate|hold|read|babysit|explain|think|wipe|do your)',
  '(hold|holding) your hand',
  '(it|that|the answer) (says|is) (right|written right|clearly) there',
  'duh',
  '(educate yourself|welcome to the real world|newsflash|news flash|pay attention|listen carefully|are you (even)? (listening|paying attention|following)|think (about it|before you|it through)|do the (math|maths)|do your (own)? (homework|research)|repeat after me|work it out|figure it out (yourself|on your own)|use your (eyes|head|imagination|initiative|common))',
  '(what|which) part of ... (do not|did not|do|did|are) you (not)? (understand|get|understanding|getting)',
  '(is that (clear|understood|too hard|too much to|so hard|so difficult)|am i making myself clear|do i make myself clear|have i made myself clear|got it now|get it now|understood now|clear now|capisce|comprende|do you follow|are we clear) $',
  '(i am|we are) sure (you|even you|someone like you) (can|will|could) (figure|work it|manage|find|understand|appreciate that|google|handle|cope|read)',
  '(you will|when you) understand when (you are|you have)',
  '(when|once) you (are|get) (older|grown up|a bit older|more experienced)',
  '(in the)? (grown up|adult|real) world',
  '(trust|believe) (me|us) (we|i) (know|have|are)',
  '(we|i) (are|am) the (experts|professionals|expert|professional|specialist|doctor|pilot|chef)',
  '(leave|let) (it|that|this) to the (experts|professionals|grown ups|adults)',
  '(for|as) (someone|a person|somebody) (who|like you|with your|of your)',
  '(big|grown up|clever) (words|word|boy|girl)',
  '(i|we) (would)? (suggest|recommend|advise) (that)? you (read|learn|educate|do your|familiarise|familiarize|think|calm|pay|check your facts|take a (course|class|look in the mirror)|listen|look in|watch your|grow)',
  '(simple|basic) (instructions|maths|math|english|question|facts|rules|concept|courtesy)',
  '(not everyone|some people|you people|certain people) (can|are|understand|understands|just|simply|do not|will never|never) (understand|get|have|be|appreciate|cut out|the taste|read|a refined|know|listen)',
  '(your|a) (refined|untrained|unsophisticated) (palate|taste|eye|ear)',
  'you would not understand',
  '(it|this|that) (is|might be|may be|must be|seems) (a bit|a little|too|clearly)? (too|beyond|over|above) (complicated|complex|difficult|technical|advanced|your head|you|hard|much) (for (you|some)|to (understand|grasp)|$)?',
] as const;
