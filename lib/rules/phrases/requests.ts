/** Asking the customer for something, and talking like a contract. Sources: S0 sin 3, S2 "legal department". */

/** A bare request at the start of a sentence. */
export const REQUESTS = [
  '^ (send|tell|give|share|provide|confirm|email|e-mail|dm|message|text|call|ring|phone|contact|fill|complete|submit|forward|upload|attach|quote|state|reply|write|supply|post|drop) (me|us|our|the|your|in|out|it|this|a|to|with|back|over|through|support|customer|here|them|all|every|by|on)',
  '(could|can|would|will) you (please|kindly|just)? (send|tell|give|share|provide|confirm|email|dm|message|call|contact|fill|complete|submit|forward|upload|rate|change|remove|delete|take|leave)',
  'please (send|tell|give|share|provide|confirm|email|dm|message|call|contact|fill|complete|submit|forward|upload|quote)',
  'would you mind',
] as const;

/** The voice of a contract: it names the matter without meeting the person. */
export const FORMAL = [
  'the (carrier|lender|hotel|company|customer|insurer|supplier|provider|undersigned|operator|bank|tenant|passenger|client|policyholder|insured|seller|buyer|patient|airline|store|management) (may|shall|accepts|will|is|are|has|can|must|cannot|does|reserves|refers|be)',
  '(pursuant|hereby|herein|hereunder|thereof|aforementioned|notwithstanding|pertaining|inadmissible|whatsoever)',
  '(sole discretion|in accordance with|without prejudice|subject to|terms and conditions|liability|liable|mandatory law|reserve all rights)',
] as const;
