/** Naming the feeling, or granting the point. Sources: S2 "first, seek to understand the emotions"; E-d2 (active listening, then empathy). */

const SORE =
  '(frustrating|frustrated|upsetting|upset|annoying|annoyed|disappointing|disappointed|maddening|infuriating|stressful|stressed|horrible|horrid|awful|terrible|dreadful|rotten|grim|miserable|worrying|worried|scary|frightening|painful|embarrassing|unacceptable|unfair|angry|rubbish|exhausting|tough|rough|alarming|shocking|gutting|gutted|nightmare|letdown|nuisance|shame|lousy|unsettling|disheartening|heartbreaking|distressing|fed|tiring|confusing|confused|ridiculous|inexcusable|disgusting|concerning|crushing|aggravating|uncomfortable|dismal|poor|disgrace|disgraceful|cruel|sad|appalling|galling|crap|mortifying|humiliating|inconvenient|irritating|tiresome|sickening|deflating|exasperating|unpleasant|unnerving|hurtful|no fun|not fun|a lot|too much|too many|too long|long enough)';

export const EMPATHY = [
  '(i|we) (can|do|could|completely|fully|totally)? (understand|hear|imagine|sympathise|sympathize|empathise|empathize) (you|how|why|your|that|the|what|it|where|and|with|this)',
  '(i|we) (can|do|could|completely)? (see|get|know|feel) (how|why|your|it|that) (much|you|this|is|frustrating|upset|upsetting|annoying|bad|it|frustration|pain|anger|was)',
  '(i|we) (would|will) (be|feel|have been) (annoyed|upset|frustrated|cross|fuming|livid|angry|disappointed|too|gutted|furious|mad|irritated|worried)',
  '(so|neither) would i',
  '^ (guilty|touche|point taken|well spotted|fair cop|fair enough|hands up|busted|ouch)',
  '(no argument|can not argue|could not agree more|hard to argue|hear you loud)',
  '(you|your) (are|have|were|had)? (right|every right|been patient|let down|correct|not wrong|not overreacting|entitled|furious|upset|frustrated|angry|annoyed|worried|disappointed)',
  '(you|they) (do not|did not|should not|never)? (deserve|deserved|expected|earned|paid|waited|trusted|counted|should never|should not) ...',
  '(fair|good|valid|reasonable) (point|question|comment|criticism|challenge|complaint)',
  `(how|so|very|that is|is|must be|sounds|sound|was|been|be|feel|felt|feels|are|looks|pretty|more than) (a|an|incredibly|extremely|deeply|beyond|hugely|understandably|rightly|pretty|such|rather|far|bitterly)? ${SORE}`,
  `(what|such) (a|an) ${SORE}`,
  `(a|an) ${SORE} (day|morning|evening|night|week|experience|start|way|thing|time|wait|surprise|situation|end|hour|moment|stay|trip|journey|visit|one|message|feeling)`,
  '(your|the|that|this|such|all|of|and) (frustration|anger|disappointment|worry|stress|annoyance|concern|concerns|hassle|panic|confusion|embarrassment|pain|anxiety|distress|fright|upset)',
  '(not|nowhere|hardly|never) (good enough|okay|ok|acceptable|right|fair|fun|the experience|the service|the welcome|the start|the way|the standard|how we|what we|how i|what i|what you|how you|what anyone|up to)',
  '(should|ought) (not|never) (to)? have (happened|been|had|to|gone|waited|come|arrived|left|got|taken|needed|heard|seen)',
  '(should|ought) (not|never) (to)? (be|happen|have)',
  'should have been (enough|better|clearer|easier|caught|spotted|told|obvious|simpler|quicker|sooner|checked|tested|there|ready|clean|fixed|asked|warned|answered)',
  '(no one|nobody|anyone) (should|wants|likes|needs|deserves|enjoys|would)',
  '(last thing|worst part|worst time|worst possible)',
  '{let} you down',
  '(ruin|ruined|ruins|spoil|spoiled|spoilt|spoils|ruining|spoiling) (your|the|a|it|his|her|their|part)',
  '(long|longer) (time|wait|than) (to|for|without|you|it|anyone|anybody|we|i|in|and)',
  '(far)? too (long|slow|late|many|much|little) ...',
  '(no|not an) excuse',
  '(does|do) not (sound|seem|look|feel) (right|good|great|fun|like|okay|ok|fair)',
] as const;
