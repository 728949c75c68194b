import type { Swap } from './canned.ts';

/** Lawyers' words with a plain form. Source: S2 ("if you let your legal department do it, you will make the problem worse"). */
export const LEGAL_TERMS: readonly Swap[] = [
  {
    phrases: [
      'pursuant to',
      'in accordance with',
      'in compliance with',
      'in conformity with',
      'under the provisions of',
      'by virtue of',
      'subject to the provisions of',
    ],
    instead: 'under',
  },
  {
    phrases: [
      '(as per|per|as set out in|as stipulated in|as stated in|as outlined in) (our|the) (terms and conditions|terms of (service|use|sale)|terms|t&cs|t&c|tcs|terms of (service|use|sale)|conditions)',
    ],
    instead: 'under our terms',
  },
  { phrases: ['notwithstanding'], instead: 'despite' },
  {
    phrases: ['(hereby|herewith|hereinafter|heretofore|therein|herein|thereof|hereto|thereto|whereby|wherein)'],
    instead: '',
  },
  { phrases: ['without prejudice'], instead: '' },
  { phrases: ['(terminate|termination of) (the|your) (agreement|contract)'], instead: 'end your contract' },
  { phrases: ['commence'], instead: 'start' },
];

/** Lawyers' words that need a sentence of one's own. */
export const LEGALESE = [
  '(shall|will|can|may) not be (held)? (liable|responsible|accountable) for',
  '(we|the company|it) (accept|accepts|assume|assumes|bear|bears|take|takes|disclaim|disclaims|admit|admits) no (liability|responsibility|fault|wrongdoing)',
  '(no admission|without admission|without any admission|without admitting) (of)? (liability|fault|any liability|guilt)',
  '(null and void|force majeure|in lieu of|bona fide|prima facie|inter alia|mutatis mutandis|pro rata|ipso facto|ex gratia|de facto|caveat emptor|act of god|gross negligence|duty of care|due diligence|good faith|all rights reserved|terms and conditions apply|t&cs apply|subject to (terms|change|availability|the terms|our terms|conditions|contract|status))',
  '(terms of (service|use|sale|carriage|business)|conditions of (carriage|sale|use|contract)|contract of carriage|clause|subsection|sub section|section) (state|states|stipulate|stipulates|provide|provides|clearly|dictate|dictates|1|2|3|4|5|6|7|8|9|10|11|12)',
  '(the terms and conditions|our terms and conditions|our terms|the terms|the t&cs|our t&cs|the contract|the agreement|your contract|your agreement) (clearly)? (state|states|say|says|stipulate|stipulates|provide|provides|specify|specifies|dictate|forbid|do not|does not|exclude)',
  '(you|the customer|customers|the client|the user|the passenger|guests) (agreed|consented|acknowledged|accepted|are bound|is bound|are deemed|is deemed|shall|hereby|are obliged|is obliged) (to (the|our)|by (the|our)|to have|be deemed|agree|acknowledge|accept|comply|bear)',
  '(breach|violation|infringement) of (contract|our terms|the terms|terms|the agreement|our agreement|our (community)? (guidelines|policy|policies))',
  '(liability|liable|indemnify|indemnity|indemnification|disclaimer|jurisdiction|statutory|stipulated|stipulates|contractual|contractually|the undersigned|aforesaid|foregoing|the parties|third party liability|burden of proof|remedies available|at our sole discretion|sole discretion|reserve the right|reserves the right|reserves all rights|reserve all rights|obligated to|deemed to (be|have)|in respect of|in witness|duly authorised|duly authorized|to the extent (permitted|that)|as amended|as defined in|the extent permitted)',
  '(shall|will) (constitute|be deemed|be construed|be governed|have no (claim|right|liability))',
  'shall (be entitled|remain (liable|in force|unaffected)|survive|prevail|apply mutatis|bear (all|the)|not constitute|be without|be subject to|be void|lapse|be forfeited)',
  'nothing (in|herein|contained|stated) ... (shall|constitutes|constitute|be construed)',
  '(constitute|constitutes|constituting) (an|a|any|acceptance|admission|breach|a waiver|fraud|consent)',
  '(admission|waiver|assumption) of (liability|guilt|fault|rights|any|responsibility|wrongdoing)',
  '(conditions|contract|terms) of (carriage|sale|use|contract|business|service|supply|hire|engagement|membership|purchase)',
  '(in (their|its) entirety|save (where|as|for|to the extent)|for the avoidance of doubt|as set forth|as set out in|as stipulated|as provided (in|for|by|under)|provides otherwise|unless otherwise (stated|provided|agreed)|to the fullest extent|mandatory (law|provisions)|time barred|inadmissible|forthwith|therewith|thereunder|thereafter the|hereunder|heretofore|whereas|in the absence of|in lieu|in the event of (a|any)|at law|in equity|severally|de jure|quantum meruit|force and effect)',
  '(applicable|governing|prevailing|relevant|statutory) (law|laws|legislation|terms|regulation|regulations|tariff|provisions|clause|clauses|directive)',
  '(under|pursuant|per|in|see|of|by) (section|article|clause|paragraph|subsection|sub section|schedule|annex) .',
  '(section|article|clause|paragraph|subsection) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|4.2|3.1)',
  'the (customer|carrier|insurer|lessee|lessor|policyholder|hirer|undersigned|claimant|data subject|subscriber|licensee|tenant|insured|purchaser|consignee|consignor|cardholder|account holder|contracting party|company|seller|buyer|passenger|guest|user|member) (shall|refers|agrees|acknowledges|assumes|bears|undertakes|waives|accepts|warrants|must|may not|is (obliged|bound|deemed|liable|responsible|required|entitled)|has (accepted|agreed|waived|acknowledged|no (claim|right|entitlement)))',
  '(claims|claim|complaints|request|liability|compensation|refund|refunds) (is|are|shall be|will be|cannot be|must be) (excluded|precluded|inadmissible|void|limited to|forfeited|time barred|lodged|submitted in writing|asserted|waived|subject to)',
  '(our|your|its) (legal|contractual|statutory) (obligation|obligations|position|rights|right|duty|entitlement|remedies)',
  '(legally|contractually) (obliged|obligated|bound|required|entitled|permitted)',
  '(our|the) legal position',
  '(gross|contributory) negligence',
  '(you|customers|guests|users|passengers|members) (waive|waived|have waived|hereby|agreed to (the|our)|accepted (the|our)|are bound by|are deemed|acknowledge|accept) (the|our|all|any|that|terms|full|and)',
  'without (accepting|admitting|acknowledging|conceding|any|assuming) (any|an|of)? (fault|liability|admission|acknowledgement|acknowledgment|wrongdoing|responsibility|blame|guilt|obligation) (of)?',
  '(nothing|none) ... (is|constitutes|amounts to|should be (taken|read|construed)) (as)? (an|any)? admission',
  '(data controller|data processor|data subject|regulatory obligations|statutory (period|obligation|rights|obligations|notice|timeframe)|fiduciary|indemnified|rescinded|litigation|jurisdictional|the undersigned|duly noted for the record|terms of engagement|ipso facto|prima facie|bona fide|mutatis mutandis|quid pro quo|in perpetuity)',
  'reserve (all|the|our|any|certain) (rights|right)',
  '(further to|following) (the|your) (above|above mentioned|aforementioned|abovementioned|letter|correspondence)',
  '(as|and) (stipulated|set out|laid down|specified|defined|provided for|prescribed) (in|by|under) (paragraph|section|clause|article|the|our|our terms|part|schedule)',
  '(submit|submitted|lodge|lodged|made|request|requested) ... in writing (to|within|by)',
  '(admission|acknowledgement|acceptance) of (fault|liability|guilt|wrongdoing|responsibility|any)',
  '(the)? (company|customer|buyer|rider|visitor|passenger|patient|hirer|keeper|occupier|operator|management) (shall|accepts no|accept no|assumes no|is not liable|disclaims|reserves)',
  '(gdpr|article) (article|33|12|13|14|15|6|7|17|21) ',
] as const;
