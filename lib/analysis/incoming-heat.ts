import type { IncomingKind } from './situation.ts';

const INSULTS =
  /\b(?:idiots?|morons?|imbeciles?|scum(?:bags?)?|parasites?|vermin|crooks?|thie(?:f|ves|ving)|liars?|brainless|spineless|bastards?|b\*+\w*|bitch(?:es)?|cunts?|wankers?|assholes?|arseholes?|retards?|losers?|pathetic|hope you (?:die|rot|burn|go bust)|rot in|drop dead|kill your\w+|i'll (?:find|come|get you)|watch your back|burns? down)\b/iu;
const SWEARING =
  /\b(?:f\*+\w*|fuck\w*|f off|wtf|shit\w*|crap|bullshit|damn(?:ed)?|bloody|hell|arse|ass|pissed|worst|disgust\w+|disgrace\w*|outrag\w+|scam\w*|furious|livid|fuming|lawyer|solicitor|court|ombudsman|terrif\w+|unacceptable|appalling)\b/iu;
const ANNOYED =
  /\b(?:annoy\w*|disappoint\w*|frustrat\w*|ridiculous|terrible|awful|horrible|useless|joke|poor|bad|again|still|ruined|waste[ds]?|tired of|fed up|sick of|upset|angry|cross|never again|not (?:happy|okay|ok|good enough)|greedy|shame\w*|embarrass\w*|hate|ugh|nightmare|crying|really\?|seriously|no (?:answer|reply|one))\b|!!|\?\?|\?!|!\?/iu;
const SHOUTED = /\b\p{Lu}{3,}\b/gu;

/** How hot a comment is, 0 (calm) to 3 (insults, threats). A calm kind (`question`, `compliment`…) never goes above what its words say. */
export function heatOf(text: string, kind: IncomingKind): 0 | 1 | 2 | 3 {
  if (kind === 'abuse') return INSULTS.test(text) ? 3 : 2;
  if (kind === 'compliment' || kind === 'purchase-intent' || kind === 'neutral') return 0;
  if (INSULTS.test(text)) return 3;
  const shouted = text.match(SHOUTED)?.length ?? 0;
  if (SWEARING.test(text) || shouted >= 3) return 2;
  return ANNOYED.test(text) || (shouted > 0 && kind === 'complaint' && text.includes('!')) ? 1 : 0;
}
