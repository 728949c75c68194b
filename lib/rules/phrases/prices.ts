/** What it costs, and what it takes to be a buyer. Source: S1-7. */

const PRICE =
  /[£$€₹¥]\s?\d|\d\s?(?:[£$€₹¥]|euros?\b|eur\b|usd\b|gbp\b|pounds?\b|dollars?\b|quid\b|kr\b|zł\b|rand\b|rupees?\b|cents?\b|pence\b|p\b|%)|\bR\s?\d{2,}|\b(?:costs?|priced? at|is|are|for|from|pay|(?:start|begin)s? (?:at|from)|(?:an?|per|each) (?:head|person|month)) (?:only |just |about |around |roughly )?\d+(?:[.,]\d+)?\b/i;

/** True where a text names a price. */
export function hasPrice(text: string): boolean {
  return PRICE.test(text);
}

const BUYING =
  /\b(?:how much|what (?:would|does|do|will|is|are)[^.!?]{0,40}\b(?:cost|charge|set me back|price|prices|fees?)|price of|where (?:can|do|could|would|might) (?:i|we|one|you) (?:buy|get|order|find|book|sign|join|pick|reserve|rent|hire|apply|register)|how (?:do|can|could|would) (?:i|we) (?:buy|order|book|sign|join|reserve|rent|hire|apply|register|enrol|subscribe|upgrade|switch|get (?:my|our|a|an|one|two|some|the)\b[^.!?]{0,30}\b(?:insured|with you|from you|fitted|installed|delivered|tickets?|membership|quote|plan|covered))|(?:can|could|may) (?:i|we) (?:still |also |please )?(?:buy|order|book|reserve|rent|hire|get (?:a|an|one|two|three|four|some|tickets?))|(?:do you|have you|any|are there)[^.!?]{0,25}\b(?:in stock|for sale|left|vacanc\w+|places|spaces|slots|tickets|tables?)\b|(?:i|we)(?:'d| would|'m| am|'re| are)? (?:like|love|want|looking|hoping|keen|ready) to (?:buy|order|book|reserve|rent|hire|join|sign up|switch|subscribe)|(?:looking|hoping) to (?:buy|order|book|rent|hire))/i;

/** True where a question is a buyer's: how much, where to order, is there one left. */
export function isBuying(text: string): boolean {
  return BUYING.test(text.replaceAll('’', "'"));
}
