/** Who says in words that they are a fan: by what they call themselves, for how long, how often, how far, and whom they bring. Source: S1-5. */
const NUMBER = String.raw`(?:\d[\d,.]*(?:st|nd|rd|th)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|hundreds? of|a thousand|thousands? of|dozens? of|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth|thirtieth|fiftieth|hundredth|umpteenth|nth)`;
const OURS = String.raw`(?:your|you|this|the (?:same|best))`;

const SIGNS: readonly string[] = [
  // What they call themselves
  String.raw`(?:big(?:gest|ger)?|huge|massive|giant|number one|no\.? ?1|#1|top|greatest|life-?long|life long|die-?hard|devoted|loyal|true|proud|avid|obsessed|hardcore|long-?time) (?:(?:and most|ever|little) )?(?:fan|fans|supporter|supporters|follower|customer|customers|regular|regulars|devotee|believer)\b`,
  String.raw`(?:super|mega|ultra)-?fans?\b|\bfan ?(?:girl|boy|page|club|group|mail|art)\b|\bfan (?:for life|since|of (?:yours|you(?:rs?)?)\b)|(?:customer|member|regular|client|reader|listener|supporter|subscriber|guest) (?:for life|since (?:day|19|20|the|i was|before)|of ${NUMBER} (?:years|yrs|decades))`,
  String.raw`(?:addicted to|obsessed with|in love with|hooked on|devoted to) (?:${OURS}|everything you)\b`,
  // For how long
  String.raw`${NUMBER} (?:years?|yrs|decades?|seasons?|generations?|summers?|winters?|christmases) (?:as an? |of being an? |an? )?(?:customer|member|regular|fan|loyal|with you|of coming|in a row|running|straight|and counting|of (?:loyalty|you\b|your)|coming|at your|in your|on the trot|and (?:still|i still|never))`,
  String.raw`(?:been )?(?:coming|going|shopping|flying|banking|reading|listening|playing|training|staying|eating|riding|wearing|watching|using) (?:to |with |at |from )?(?:you|yours|here|your \w+)(?: guys| lot)? (?:for|since) (?:${NUMBER}|years|decades|i was|my whole|as long|ever)`,
  String.raw`since (?:day one|the (?:very )?(?:first|beginning|start)|the day you opened|i was (?:a kid|a child|little|born|\d+|six|seven|eight|ten|twelve))`,
  // How often
  String.raw`${NUMBER} (?:time|times|visit|visits|trip|trips|stay|stays|gig|gigs|show|shows|concert|concerts|pair|pairs|bottle|tub|copy|car|bike) (?:at|in|with|to|from|of|here|this|and|now|,)`,
  String.raw`${NUMBER} hours (?:in|into|of|on) (?:your|this|the) [\w' -]{0,20}(?:game|sim|series|app|podcast|world|show|server|podcasts|audiobook|books?)\b|${NUMBER} hours played|${NUMBER} (?:hours|days) in(?:to)? (?:it|this) and (?:still|i)`,
  String.raw`(?:every (?:single|one of your)|each and every|all of your|own all|own every|complete collection|full collection|whole collection)(?: \w+)? ?(?:records?|books?|albums?|flights?|one|episodes?|games?|films?|shows?|gigs?|match|matches|releases?|issues?|editions?|sets?|seasons?|songs?|shades?|colou?rs?|flavou?rs?|tours?|drops?|patch|patches)\b`,
  String.raw`(?:would(?:n't| not)|will never|won't|never|only ever|no longer) (?:ever )?(?:go|buy|use|fly|shop|drink|eat|wear|drive|trust|stay|bank|train|come|ride)(?: (?:anything|anywhere|anyone|any|to|with|from|at|by))? ?(?:else|other|again|you\b|yours|your own)`,
  // On their skin, in their home
  String.raw`tatt?oo(?:ed|s)?\b|\binked\b|(?:your|the) (?:logo|badge|mascot|crest|name|lyrics|cap|shirt|jersey|scarf|mug|poster|sticker) (?:is |still |always |proudly )?(?:on|in|above|all over) (?:my|our|the)|wear(?:ing)? (?:the|your|my) (?:badge|cap|shirt|jersey|scarf|hoodie|colou?rs|merch)|(?:named|called|naming|calling) (?:my|our) [\w ]{2,20} after|shrine`,
  // Whom they bring, how far they come
  String.raw`(?:brought|bring|bringing|dragged|took|taken|converted|convert|sent|send|introduced|signed up|recruited|got|turned|told) (?:you )?(?:my|our|half (?:my|the|of)|all (?:my|of|the)|(?:the|my|our) (?:whole|entire)|${NUMBER} (?:friends|mates|people|colleagues|customers|families|others)) ?(?:\w+ ){0,2}(?:office|family|team|friends?|mates?|mum|mom|dad|sister|brother|colleagues?|choir|street|class|club|neighbou?rs?|village|crew|parents|husband|wife|kids|people|customers?|along|to you|on to|onto|hooked)`,
  String.raw`(?:my|our|the) (?:whole|entire) (?:family|office|street|team|choir|class|village|club|crew)[^.!?]{0,40}\b(?:you|yours?|hooked|here)\b|(?:tell|told) (?:every(?:one|body)|anyone|the whole)|recommend(?:ed)? you to (?:every|all|my|our|${NUMBER})|(?:i|i've|we|we've|i have|we have) (?:now |even |also )?recommended you|(?:brought|sent) you (?:customers?|my|\d+)`,
  String.raw`(?:drove|driven|drive|flew|flown|travel+ed|travel|came|come|cycled|walked|queued|camped|crossed)[^.!?]{0,30}(?:all the way|${NUMBER} (?:hours|miles|km|kilometres|days|countries)|across (?:the country|town|europe)|overnight|from \p{L}+)[^.!?]{0,40}\b(?:just|to|for|again)\b`,
  String.raw`only (?:ever )?(?:come|go|shop|buy|fly|stay|eat|train|book|bank|read) (?:to|with|at|from|here|you|your)|(?:got|getting|kept|keeping) me through|saved my (?:life|year|marriage|sanity)|lives? (?:in my head )?rent[- ]free|do it all (?:over )?again|i (?:still )?run (?:a|the|your) (?:fan|local)|run (?:a|the|your) (?:\w+ )?(?:meet-?up|fan ?\w+|appreciation \w+)|convert(?:ed)? (?:my|our|the|half)|(?:brought|bring|dragged|signed up|recruited|introduced|got|turned|sent) (?:you )?(?:my|our|the) (?:whole|entire)`,
];

/** For text in lower case: compiling it for any case takes half as long again. */
const FAN = new RegExp(String.raw`(?<![\p{L}\d])(?:${SIGNS.join('|')})`, 'u');

/** True where a comment says that its author is a fan, or a customer of long standing who brings others. Whether it praises is another question. */
export function isFan(text: string): boolean {
  return FAN.test(text.toLowerCase().replaceAll('’', "'"));
}
