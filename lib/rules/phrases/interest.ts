/** Interest in the person, and lifting a fan up. Sources: S0 sin 7 ("get to know people"), S1-5, S4-1. */

export const INTEREST = [
  '(tell|show|send|share) (me|us) (more|about|how|what|which|all|your|the|a|when|where)',
  '(love|like|keen|curious|eager|dying|interested) (to|in) (hear|hearing|know|see|seeing|learn|read|meet|try|taste)',
  '(i|we) (wonder|am curious|are curious)',
  '(let|keep) (me|us) (know|posted|updated)',
  '(hope|wish|wishing) (you|it|your|the|that|they|he|she|all|both) ...',
  '(enjoy|savour|savor|have) (the|your|it|every|that|a|each) (rest|next|day|weekend|trip|evening|party|game|holiday|run|ride|time|wonderful|lovely|great|fantastic|bite|book|new|first|view|flight|meal|season|moment|ball|blast|minute|walk)',
  '(good|best of) luck (with|on|for|to|at|tomorrow|today)',
  '(see|seeing|welcome|welcoming|meet|cook|have) (you|you both|you all) (again|soon|back|next|there|on|in|at|tomorrow|this)',
  '(looking|look) forward to',
  'give (him|her|them|your|the) ... (hug|love|best|regards|scratch|pat|treat|kiss|cuddle|squeeze|from)',
  '(say|said) (hi|hello) (to|from)',
  '(next time) (you|we|try|ask|come|pop)',
] as const;

/** The fan is lifted up. */
export const LIFTS = [
  '(because|thanks) (of|to) (you|people like you|fans like you)',
  '(you|you both|you all|you two|you three|you lot) (are|have) !(welcome|to|any|a question|a complaint|questions|free|the option|right|not|no)',
  '(people|fans|customers|guests|members|players|readers|regulars|friends|families|passengers|supporters|folks|patients|parents|users|students|teachers) like you',
  '(you|your) (deserve|deserves|rock|rule|win|inspire|story|loyalty|support|kindness|devotion|faith|years|love|enthusiasm|collection|dedication|trust)',
  '(our|the|my) (biggest|best|greatest|favourite|favorite|number one|truest|proudest) (fan|fans|supporter|supporters|regular|regulars|customer|customers|people|person|news|message|kind|family|story|compliment|thing)',
  '(our|the|my) (hero|champion|legend|ambassador|star)',
  '(legend|hero|champion|star|icon|superstar|royalty|treasure|gem|marvel|superfan|ambassador)',
  '(honoured|honored|humbled|touched|moved|blown away|speechless|in awe|grateful|privilege|honour|honor|lucky|blush|blushing|goosebumps|floored|gobsmacked|overwhelmed|tears|teary|choked|wow|whoa|woah)',
  'proud (to|that you|you|of you|of your)',
  '(that|this|what|such|now that) (is|a|an)? (dedication|devotion|commitment|loyalty|love|passion|faith|a record|a feat|an achievement)',
  '(thank|thanks) ... (years|loyalty|support|spreading|believing|trust|trusting|love|everything|word|heart|sticking|coming|choosing|bringing|sending|recommending)',
  '(we|i) (owe|salute|raise|cheer|celebrate|applaud|tip|love|adore) (you|a|our|my|your|the|having)',
  '(more|better) than (any|all|most|we|our) ...',
  '(could|would) not (have|be|do) ... without you',
  '(mean|means|meant) (a|the|so|everything|more) ...',
  '(made|make|makes) (my|our|everyone|the|us|me|all) ...',
  '(told|tell|telling|show|showed|read|reading|shared) (the|everyone|my|our|it|this) ... (team|counter|crew|kitchen|office|everyone|room|staff|boss|all)',
] as const;

/** Asking a fan to fit our script. */
export const SCRIPTS = [
  '(use|using|add|include|display|mention|follow|stick to|respect) (the|our|only|this) ... (logo|slogan|hashtag|hashtags|tag|guidelines|branding|brand|name|template|wording|handle|trademark|rules|assets)',
  '(official|approved|correct) (logo|slogan|hashtag|wording|name|branding|guidelines|channels|term|spelling)',
  '(leave|write|give|post|drop) (us|a|me|your|it) ... (review|rating|stars|testimonial)',
  '(tag|share|follow|like|retweet|repost) (us|our|this|your|and|the|it) ...',
  '(become|sign up|join|apply|register) ... (ambassador|affiliate|programme|program|club|scheme)',
  '(instead|rather) of calling (it|us|them)',
  '(it is|we are) (actually)? (called|spelled|spelt|pronounced|written)',
] as const;
