/** Everyday words: in capitals they are shouted, while unknown capitals may be names, codes or acronyms. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a about again all already always am an and any are aren't as ask at back bad be because been before being best better big both but buy
  by call called can can't cannot cheap check click come could day days deal deals delivery did didn't do does doesn't don't done down
  each even ever every everyone everything fault first for free from get getting give go going good got great had has hate have he help
  her here him his how hurry i i'm if in into is isn't it it's just know last late learn leave less let like limited listen lie lied
  lies liar long look love make many me money more most must my need never new next no nobody none nor not nothing now of off offer
  offers ok old on once one only open or order our out over own paid pay please policy price problem quick read refund reply right sale
  same save say seen send sent shame she should shop so some sorry special start stay still stop such take tell terms thank thanks that
  that's the their them then there these they thing think this those three time to today told tomorrow tonight too try two under until
  up us use very wait want was wasn't way we we're week well went were what when where which while who why will win with won't word
  work working worst would write wrong yes yesterday you you're your yours year calm rules complaint customer customers service store
  explain understand check before after final answer entire ridiculous everywhere anywhere absolutely happy welcome huge miss chance
  discount half weekend soon enjoy amazing`.split(/\s+/),
);
