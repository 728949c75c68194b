/** Sentences that carry nothing: politeness around the help, and no help. Sources: S3-3, S3-4, S4-1. */
export const HOLLOW = [
  '(happy|glad|here|able|like|love|want|pleased) to (help|assist|discuss|talk|chat|support|look)',
  '(can|will|could|would) (help|assist|discuss|talk|advise|support) (you|it|this|further|there|with)',
  '(so|and|where) (we|they|our team|someone|i) (can|will|may|could) (help|assist|discuss|advise|support|investigate|look|chat|get)',
  '(for|with) (further|more|additional|any)? (assistance|help|information|support|details|queries|questions)',
  '(sorry|sad|disappointed|concerned) to (hear|read|see|learn)',
  '(thank|thanks) ... (reaching out|contacting|getting in touch|your message|your feedback|letting us know|your comment|writing|your patience)',
  '(value|values|appreciate|take) (your|all|this|that|it|feedback|complaints) ...',
  '(have|wishing you|enjoy) (a|your) (great|nice|lovely|good) (day|evening|weekend|week|afternoon)',
  '(best|kind|warm) (regards|wishes)',
  '(apologise|apologize|apologies|sorry) for (the|any|your) ...',
  '(your|customer) (satisfaction|feedback|experience|opinion|comfort) ... (is|are|matters|means)',
] as const;
