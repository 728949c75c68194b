/** Troubles that can only be put right with details nobody should post: bills, contracts, identities, records. Sources: S2, E-d4. */

const MINE = String.raw`(?:my|our|his|her|their|the|a|an|last|this|another|final|first|second|\w+'s)`;

const MATTERS: readonly string[] = [
  // Money that moved, or was asked for
  String.raw`(?:double|over|wrongly |under|mis|been |still |was |were |got |being |keep |keeps |you |i'm |is )[- ]?(?:charg|bill|invoic)(?:ed|ing)\b`,
  String.raw`(?:charg(?:e|ed|es|ing)|bill(?:ed|ing|s)?|invoic(?:e|ed|es|ing)|debit(?:ed|ing|s)?|deduct(?:ed|ing|s)?) (?:me|us|my|him|her|twice|again|for|from|after|the|both)\b`,
  String.raw`${MINE}(?: \w+)? (?:bills?|invoices?|statements?|direct debits?|standing orders?|premiums?|pay ?outs?|pay ?slips?|deposits?|overdrafts?|tariffs?|mortgage|pension|roaming|charges?|arrears|instal+ments?|refunds?|reimbursements?|tax letters?)\b`,
  String.raw`\b(?:bills|invoices?|direct debits?|roaming|overcharg\w+|premiums?|refunds?)\b`,
  String.raw`(?:paid|pay|paying|payment|money|deposit|fee|instal+ment|membership|subscription|rent)[^.!?]{0,30}\b(?:twice|taken|gone|missing|after i|since i|left my)\b`,
  // Contracts and their ends
  String.raw`(?:i|we|mum|dad|he|she|they|i've|we've|you) (?:\w+ )?cancel+ed\b|cancel+ed (?:it|my|our|at|in|by|on|twice|the|last|three|weeks|months)\b|(?:can't|cannot|won't let me|how do i|unable to|trying to|tried to) cancel\b|cancel+ation`,
  String.raw`${MINE}(?: \w+)? (?:subscription|membership|contract|tenancy|lease|policy|claim|plan|season ticket|licen[cs]e|visa|application|enrol+ment|registration)\b`,
  String.raw`(?:moved|moving) (?:out|house|home|away|in)\b|\b(?:left|gave up|handed back|sold) (?:in|the|my|our|that)? ?(?:january|february|march|april|may|june|july|august|september|october|november|december|flat|house|keys|unit|last)`,
  // Access and identity
  String.raw`(?:locked|logged|shut|signed) out\b|\b(?:log|sign) ?in\b|${MINE} (?:account|accounts|profile|password|passcode|card|number was ported)\b|\b(?:hacked|verification code|two[- ]factor)\b`,
  // Records about a person
  String.raw`${MINE}(?: \w+)? (?:prescription|test results?|results|records?|scan|referral|diagnosis|grades?|report card|transcript|file|passport|salary|wages|payslip|medication)\b`,
];

const ACCOUNT_MATTER = new RegExp(String.raw`(?<![\p{L}\d])(?:${MATTERS.join('|')})`, 'iu');

/** True where nobody can help without knowing who it is. */
export function isAccountMatter(text: string): boolean {
  return ACCOUNT_MATTER.test(text.replaceAll('’', "'"));
}

const SETTLED =
  '(refunded|returned|released|reversed|credited|cancelled|canceled|stopped|closed|changed|corrected|removed|taken|moved|updated|paid|repaid|waived|deleted|unlocked|unblocked|reset|restored|reopened|approved|sent|fixed|sorted|found|deducted|voided|transferred|issued|ended|put|rung|called|emailed|written|messaged)';

/** It is settled already, so no detail is wanting. */
export const DONE = [
  `(i|we) (have|had) (just|now|already|also|both)? ${SETTLED}`,
  `(i|we) (just|already)? (refunded|returned|released|reversed|credited|cancelled|canceled|stopped|corrected|removed|repaid|waived|deleted|unlocked|unblocked|restored|reopened|approved) (it|the|your|both|all|that|this|them)`,
  `(has|have) (now|already|just)? been (now|already|just)? ${SETTLED}`,
  '(is|are) (now|already)? (back|on its way|on the way|on their way|refunded|cancelled|canceled|closed|reversed|credited|sorted|settled|stopped|unlocked)',
  '^ (refunded|cancelled|canceled|done|sorted|fixed|reversed|credited|stopped|unlocked)',
] as const;
