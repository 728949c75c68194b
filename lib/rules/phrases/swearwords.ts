/** Swearing by strength. Sources: S0 sin 3 (basic politeness), S2 policy ("foul and abusive language"). Checked by hand. */
import { inflections } from '@/lib/analysis/inflect.ts';

const forms = (stems: string): string[] => stems.split(/\s+/).flatMap(inflections);

/** Never fit for a public reply. */
export const STRONG_WORDS: ReadonlySet<string> = new Set([
  ...forms('fuck shit bullshit wank bitch cunt shag bugger'),
  ...`fucker fuckers motherfucker motherfuckers motherfucking motherfuckin fuckin fuckwit fuckface clusterfuck fuckup mindfuck fuk fukin fuking
  fck fcking fckin fkd fked fkn fking fcked fuked shyte sheeit phuck fuq shitty shittier shittiest shite shithead shithole shitshow shitstorm shitless dipshit horseshit apeshit
  batshit dogshit chickenshit bullshitter shitload asshole assholes arsehole arseholes arse arses jackass jackasses dumbass dumbasses
  smartass badass asshat asswipe kickass asses bastard bastards bitchy bitchin biatch cocksucker cocksuckers dickhead dickheads dickwad
  dicks prick pricks twat twats wanker wankers tosser tossers bellend knobhead bollocks bollock douche douchebag douchebags slut sluts
  slutty whore whores piss pissed pissing pisses pisser wtf stfu gtfo ffs omfg fml goddamn goddamned goddammit godammit goddam cum jizz
  tits boobs titties pussy pussies knobend minge gash nonce`.split(/\s+/),
]);

/** Coarse, but heard on television: at most a warning. */
export const MILD_WORDS: ReadonlySet<string> = new Set(
  `damn damned dammit damnit damnation crap crappy crappier crapped hell freaking frigging fricking freakin friggin effing fecking feck
  bloody sod sodding bum arsed lmao lmfao bs sucks sucked suck screwed jeez bleeping blasted darned bugger buggered butthurt piss-poor`.split(
    /\s+/,
  ),
);

/** Swearing only in these words: alone they mean something else. */
export const SWEAR_PHRASES = [
  '(pain in the|kick|kiss (my|our)|kick your|my|your|lazy|dumb|smart|stupid|sorry|bad|whole|cover (your|our)|save (your|our)|get (your|our)|off (your|our)|up (your|our)|big|fat|half) ass',
  '(dick|dicks) (move|head|around|about)',
  '(be|being|such|are|is|not be|acting like|like|of) a (dick|cock|knob|tool|tit|git|arse|ass)',
  'you (dick|cock|knob|tit|git|pussy|ass)',
  '(holy) (shit|crap|hell|cow dung|fuck)',
  '(son|sons) of (a bitch|bitches|a gun)',
  '(piss|pissing|pissed) (off|poor|take|you off)',
  '(taking|take|took) the (piss|mick)',
] as const;

export const MILD_PHRASES = [
  '(what|who|how|why|where|when) (the|in) (hell|heck|bloody hell|devil|actual hell|blazes|h)',
  '(go|rot|burn|straight) (straight)? (to|in) hell',
  '(bloody|holy|freaking|flaming|friggin|fricking) hell',
  '(as|like|for|the|from|give them|raise|through|is|been|was|pure|absolute|living|to) hell !(and back|o|ish|hole|kitchen|fire)',
  'hell (no|yes|yeah|of|to the|with|naw|nah)',
  '(give|gives|giving|gave) (a|one|two) (damn|crap|toss|monkeys|hoot|flying)',
  '(damn|damned|dammit|damnit|damnation)',
  '(crap|crappy|crappier|crapped)',
  '(freaking|frigging|fricking|freakin|friggin|effing|fecking|sodding|bleeping)',
  'bloody (awful|good|brilliant|stupid|useless|annoying|terrible|great|joke|nightmare|thing|time|idiot|well|ridiculous|mess|fool|parcel|phone|late|hard|cold|fantastic|amazing|marvellous|lovely|disgrace|cheek|app|order|policy|hours)',
  '(lmao|lmfao|wth|omfg|bs|pos|bugger|buggered|arsed)',
  '(screw|screwed|screwing) (up|over|this|that|it|us|you over)',
  '(this|that|it|which|really|service|app|you|they|we|delivery|traffic|waiting|must|product|food) (sucks|sucked|suck|stinks|blows) !(in|up|the)',
  '(piece|load|pile|full|crock|bunch) of (crap|bs|bull|dung|cow)',
] as const;
