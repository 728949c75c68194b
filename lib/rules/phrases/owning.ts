/** The brand takes it on itself: what sounds like a charge is then none (`obviously our mistake`). Sources: S2, E-d7. */
export const OWNING = [
  '(our|my) own? (mistake|fault|error|bad|failing|oversight|responsibility|slip|mess|blunder)',
  '(on|at|from) (our|my) (side|end|part)',
  '(we|i) (got|get|did) (it|this|that|yours|your ...) wrong',
  '(we|i) (made|make) (a|this|that|the) (mistake|error|slip)',
  '(we|i) (messed|slipped|screwed) up',
  '(we|i|have|has) let you down',
  'that is on us',
  'you are right',
  'fair point',
  '(we|i) (was|were) wrong',
  '(we|i) should have',
  'should not have happened',
  'should have (had|been)',
  'no excuse',
  'should never have',
  'not (the|how|what|good) (experience|enough|service|standard|way|we|you)',
] as const;
