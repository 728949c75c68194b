/** Money, credit and gifts offered to somebody who complains. Source: E-d4 (offered in public, they invite others to complain). */

const TREAT =
  '(bottle|bottles|drink|drinks|beer|pint|pints|cocktail|meal|meals|coffee|coffees|tea|dessert|month|months|night|nights|upgrade|upgrades|delivery|shipping|ticket|tickets|week|weeks|day|days|year|cake|cakes|box|boxes|gift|gifts|class|classes|session|sessions|lesson|lessons|lunch|dinner|breakfast|round|loaf|dozen|pizza|starter|scoop|ice cream|pastry|pass|passes|entry|admission|ride|rides|trip|tour|cruise|stay|weekend|spa|massage|facial|treatment|wash|valet|service|cut|trim|groom|blow dry|manicure|refill|top up|data|minutes|miles|months|season|bouquet|bunch|basket|hamper|sample|samples|case|skin|skins|coins|gems|pack|packs|print|prints|album|game|season pass|membership|subscription|visit|visits|order|appointment|check up|consultation|room|suite|seat|seats|swim|rental|hire|frame|pair|tee|shirt|mug|book|film|show)';
const FEW = '(a|an|your|two|three|four|five|six|some|both|another|one|2|3|4|5|6|10|the|next|whole)';

/** Gifts by what they are. */
export const GIFTS = [
  '(a|an|another) . (euro|euros|pound|pounds|dollar|dollars|quid)? (voucher|gift card|giftcard|credit)',
  '(voucher|vouchers|gift card|gift cards|store credit|account credit|goodwill credit|free credit|loyalty points|bonus points|bonus miles|air miles)',
  `${FEW}? free ${TREAT}`,
  `(complimentary|free of charge) ${TREAT}`,
  `${TREAT} (is|are|comes|will be)? (on us|on me)`,
  `(next|first|whole|this|your) ${TREAT} (is|are)? (on (us|me|the house)|free)`,
  `(next|first|your|one|a) . ${TREAT}? on the house`,
  '(next one|next time|one|it|this one) (is|are)? on the house',
  '(next one|next time) (is|are)? on (us|me)',
  'on the house',
  `(give|giving|offer|offering|send|sending|credit|crediting|add|adding|pop|put) you ... (goodwill|compensation|credit|discount|voucher|${TREAT} free)`,
  '(goodwill (gesture|payment)|gesture of goodwill|as compensation|compensation of)',
  '(you|with)? (some|a|an)? (discount|compensation) (on|off|for)',
  `(throw|throwing|chuck|chucking|fling|pop|slip) in ${FEW} .`,
  '(knock|take|taking|knocking|shave|slash|drop) (a bit|something|some|half|a third|a quarter|.) off (your|the|that|this)? (next|bill|order|price|stay|total|fee|rent|invoice|ride|ticket)',
  `(day|days|week|weeks|month|months|year|years|night|nights|session|sessions|class|classes) of . (free|for free|on us)`,
  '(credit|points|miles|coins|gems|money) (on|to|in) your (account|card|app|wallet|profile|balance)',
  `(have|enjoy|get|take|pick) ${FEW} . ? (on us|on me|for free|for nothing|on the house|half price)`,
  '(half price|half off) (on|off|for)? (your|the|a|next)',
] as const;

const SUM = String.raw`(?:[£$€]\s?\d+(?:[.,]\d+)?|(?:\d+(?:[.,]\d+)?|five|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|eighty|a hundred)\s?(?:quid|euros?|pounds?|dollars?|bucks?|kr|rand|rupees|%|per\s?cent)|(?:a\s)?(?:tenner|fiver))(?![\p{L}\d])`;
/** A sum given, not given back: "give you £25", "15 quid for your trouble", "a tenner off your next ride". */
const GIVEN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:give|giving|offer|offering|credit|send|sending|add|adding|pop|popping|put|putting|have|plus|here['’]?s|knock|knocking|stick|sling|slip)\s(?:you\s)?(?:back\s|in\s|an? extra\s|another\s|off\s)?${SUM}|${SUM}\s(?:of\s)?(?:credit|vouchers?|gift|towards?|for (?:your|the|all the|this|his|her|their) (?:trouble|bother|hassle|wait|time|pain|upset|inconvenience|stress)|as an? (?:sorry|thank you|apology|gesture)|on top|extra|compensation|discount|to spend|bonus|off))`,
  'giu',
);

/** The sums that a sentence gives away. */
export function sumsGiven(text: string): { start: number; end: number }[] {
  if (!/[£$€\d%]|quid|pounds?|euros?|dollars?|bucks?|tenner|fiver/i.test(text)) return [];
  return [...text.matchAll(GIVEN)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
