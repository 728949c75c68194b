/** Saying sorry as a person does. Sources: S2 "show regret and apologize, do it personally"; E-d7 (responsibility and repair weigh most), E-d8. */

/** A personal apology, or owning the fault in so many words. */
export const APOLOGIES = [
  '^ apologies',
  'sorry',
  '(sincerest|deepest|humble|heartfelt|big|huge|my|our|sincere|full) (apologies|apology)',
  '(my|our) (sincerest|sincere|deepest|humble|heartfelt|full) (apologies|apology)',
  'apologies (for|that|about|again|to)',
  '(i|we) (do|must|want|need|can|would|have|also|both) (only|like)? to? (apologise|apologize)',
  '(i|we) (apologise|apologize)',
  '(owe|owed) you (an|a|one|my|our) .? (apology|sorry)',
  'accept (my|our) . ? (apology|apologies)',
  '(my|our) (fault|mistake|bad|error|slip)',
  '(fault|mistake|error) (is|was) (ours|mine)',
  '(is|was) on (us|me)',
  '(i|we) (messed|screwed|slipped|mucked) up',
  '(i|we) (have|had|clearly)? (dropped|missed) (the|a) (ball|mark)',
  '(i|we) (have|had|did|clearly|plainly)? {let} (you|your|her|him|them|everyone|both) ... down',
  '(feel|felt|feeling) (awful|terrible|dreadful|bad|horrible|rotten|sick) (about|for|that)',
  '(i|we) (have|clearly)? (got|did|handled|made) (that|this|it|yours|your|a) ... (wrong|badly|poorly|mess|mistake)',
  '(i|we) (hate|hated) (that|hearing|to)',
  '(i|we) (regret|regretted) (that|the|how|what)',
  '(forgive|excuse) (me|us) for',
  '(gutted|mortified|ashamed|embarrassed) (that|to|about|by|for|we|this|it)',
] as const;

/** An apology that takes itself back, or nobody's: it does not count as one. */
export const EMPTY_APOLOGIES = [
  'sorry if',
  'sorry (that|you|but)? you (feel|felt|think|thought|see|believe|took)',
  'sorry (but|no|not|can|there|it)? (not|we|i|no|nothing) (can|do|could|are|am|nothing)? (not|unable|able|refund|refunds|exchange|exchanges|returns)',
  'sorry but',
  'sorry for (any|the|all|your|whatever) ... (inconvenience|inconveniences)',
  'sorry (about|for) (any|whatever)',
  '(apologise|apologize|apologies|apology) (for|if|to) (any|the|anyone|all|whatever|you)? ... (inconvenience|inconveniences|offended)',
  '(apologise|apologize|apologies) if',
  '(regret|regrets) (any|the) ... (inconvenience|inconveniences)',
  'sorry not sorry',
  '(will|would|be|you are|going to be|feel) [sorry] (for yourself|you|one day)',
  '(will|would) be [sorry] $',
  'sorry to say',
  'sorry (state|excuse|sight)',
] as const;
