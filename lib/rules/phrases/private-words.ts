/** Words for what belongs to one person: reasons to keep a thing out of public. Source: S2 policy. */
export const PRIVATE_WORDS = [
  '(personal|private|confidential|sensitive|account|card|bank|medical|health|booking|order|payment|billing|contact|security|your) (data|details|detail|information|info|number|numbers|record|records|account|card|order|booking|file|case|policy|treatment|password|address)',
  '(privacy|gdpr|data protection|hipaa|password|passwords|pin|iban)',
  '(phone|card|account|order|booking|reference|passport|policy|mobile|telephone) (number|numbers)',
  '(e mail|email|home|street|postal) address',
  '(your|his|her|their|the|an|my) (address|number|email|phone|card|surname|postcode|licence plate|plate|passport|ticket)',
] as const;

/** The words about a place that everyone can read. */
export const IN_PUBLIC = [
  '(here|publicly|openly)',
  '(in|on) (public|a public|the open|social media|twitter|facebook|linkedin|this thread|the comments|the thread|this page)',
  '(via|by|in|over|through|on) (a)? (dm|dms|private|direct|phone|email|message|messages|chat)',
  '(dm|private message|direct message|inbox)',
] as const;
