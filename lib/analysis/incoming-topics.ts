/** What a comment is about, most telling first: the first pattern with the most matches wins. */
const TOPICS: readonly (readonly [topic: string, pattern: RegExp])[] = [
  [
    'outage',
    /\b(?:outage|server (?:is |are )?down|servers?|no (?:internet|signal|power|service)|(?:is|are|been|site|app|network|system|everything) (?:\w+ )?(?:down|offline)|power (?:was )?cut|blackout)\b/giu,
  ],
  [
    'refund',
    /\b(?:refund(?:s|ed)?|money back|reimburse\w*|compensation|chargeback|cancel(?:l?ed|l?ing|lation)?|credit note|return(?:ed|ing)? (?:it|them|my|label))\b/giu,
  ],
  [
    'payment',
    /\b(?:charge[ds]?|overcharged|billed|bill(?:ing)?|invoices?|pa(?:y|id|yments?)|debit(?:ed)?|deducted|transfers?|overdraft|overdrawn|fees?|double[- ]charged|statement|vat|receipt|direct debit|standing order)\b/giu,
  ],
  [
    'delivery',
    /\b(?:deliver(?:y|ed|ies|ing)?|parcels?|packages?|courier|shipp(?:ed|ing)|shipment|tracking|driver|depot|post(?:ed|al)?|luggage|baggage|suitcase|(?:my|lost|a) bag|arrived? (?:crushed|empty|open)|never arrived|customs)\b/giu,
  ],
  [
    'late',
    /\b(?:late|delay(?:s|ed)?|wait(?:ed|ing)?|on hold|queues?|queued|overdue|slow|postponed|minutes|hours|hrs|weeks)\b/giu,
  ],
  [
    'account',
    /\b(?:accounts?|log ?in|logged|log on|password|passcode|pin|locked out|hacked|sign in|verification|two-factor|2fa|identity|username|profile)\b/giu,
  ],
  [
    'app',
    /\b(?:apps?|website|web site|site|updates?|crash(?:es|ed|ing)?|sync(?:ing)?|bugs?|software|game|android|ios|login page|page|widget|button|notifications?|freezes?|froze|loading|chatbot|bot|download|install(?:ed)?|version|browser)\b/giu,
  ],
  [
    'broken',
    /\b(?:broke(?:n)?|faulty|defective|damaged|cracked|dented|leak(?:s|ed|ing)?|scratched|smashed|crushed|torn|dead|doesn't work|not working|stopped working|fell apart|repair|warranty|battery|screen)\b/giu,
  ],
  [
    'staff',
    /\b(?:staff|rude|waiter|waitress|agent|manager|cashier|receptionist|reception|driver|crew|colleague|employee|teller|technician|engineer|support|customer service|representative|nurse|doctor|team)\b/giu,
  ],
  [
    'price',
    /\b(?:prices?|pricing|expensive|overpriced|cheap(?:er)?|costs?|rates?|discount|how much|rip-?off|greedy|tariffs?|[£€$]\s?\d+)\b/giu,
  ],
  [
    'policy',
    /\b(?:polic(?:y|ies)|terms|rules?|allowed|privacy|data|tracking|ads|advert(?:s|ising)?|sustainab\w+|plastic|environment\w*|ban(?:ned)?)\b/giu,
  ],
  [
    'quality',
    /\b(?:quality|taste[sd]?|cold|stale|dirty|filthy|raw|food|room|breakfast|coffee|cake|bread|smell(?:s|ed)?|hair|mould|noise|noisy|sound|material|size|fit|portion)\b/giu,
  ],
];

/** The topic of a comment, or `null` where no word names one. */
export function topicOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [topic, pattern] of TOPICS) {
    const found = text.match(pattern)?.length ?? 0;
    if (found > most) {
      best = topic;
      most = found;
    }
  }
  return best;
}
