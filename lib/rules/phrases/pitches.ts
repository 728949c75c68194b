/** Words that sell. Sources: S0 sin 1, S3-2, S4-1. */
import { inEachSentence } from '@/lib/analysis/chapter.ts';
import { passageOf, type Passage } from '@/lib/analysis/passage.ts';
import type { Sentence } from '@/lib/analysis/sentence.ts';
import { overlaps, type Span } from '@/lib/analysis/span.ts';

/** Calls to buy, and the hurry that goes with them. */
export const PITCHES = [
  '(check|checking) out our !(terms|t&c|t&cs|conditions|faq|faqs|help|support|status|policy|privacy|guide|guides|instructions|article)',
  '(discover|explore|browse|shop|experience|unlock|enjoy) our',
  'try our (new|latest|amazing|full|great|famous|award)',
  '(buy|book|subscribe|apply|register|join|upgrade|switch|enrol|enroll|download|enquire) (now|today|direct|online now)',
  '(^|and|or|to|please|just|so) (shop|order) (now|today|direct|online now)',
  '^ please? (apply|book|order|reserve|buy|register|upgrade|switch|subscribe|join|call|treat yourself) ... ... (now|today|tonight|this week|this weekend|before it is gone)',
  '(and|or) (reserve|book|buy|save|order|apply|subscribe) (now|today)',
  '(grab|get|claim|secure|reserve|book|snap up) (yours|your spot|your seat|your place|your tickets) (now|today|before|while)?',
  'sign up (now|today|for our|to our)',
  'subscribe to our',
  'become a (member|subscriber) (now|today)',
  'start (your|a) free trial',
  'free trial',
  '(request|get) (a|your) free? (quote|demo)',
  'book (a|your) (demo|viewing|tasting|consultation|free call)',
  'request a quote',
  'why not (go|try|book|upgrade|order|switch|join|treat|add|grab|get)',
  '(why not|or) go further',
  'treat yourself',
  'upgrade to (premium|pro|gold|platinum|plus|our|the)',
  'switch to (us|our)',
  '(book|order|buy|apply|upgrade|switch|subscribe|register) before (monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|tonight|tomorrow|christmas)',
  '(ends|ending|only|valid|offer|sale|deal|deals|price|prices) (on|until|till|at|before)? midnight',
  '(order|book|buy|sign up|join|get yours) (it|now|yours|today)? (until|till|before) midnight',
  '(promo|discount|coupon) code',
  '(limited time|limited offer|special offer|exclusive offer|introductory offer|flash sale|one day only|today only|weekend only|while (stocks|supplies) last)',
  '(sale|offer|deal|promotion) (ends|ending|runs|is on|starts)',
  '(last chance|final hours|do not miss (out|it|this)|hurry|act (now|fast)|it will not last)',
  '(our|the) (best|biggest|lowest) (deal|deals|price|prices|offer|offers|sale) (ever|yet)',
  '(unbeatable|best) (prices|deals|value on)',
  '(link in bio|swipe up|shop the link)',
  'have you (tried|seen|checked out) our',
  '(you will|you are going to) love our',
  'perfect (excuse|time|moment) to (buy|try|book|upgrade|order|switch|treat)',
  'our (new|latest|brand new|exclusive|winter|summer|spring|autumn|christmas|holiday|premium) (range|collection|line|bundle|package|packages|menu|plan|plans|model|arrivals)',
  '(bundle|package|plan|range|collection) is now only',
  '(out|available|in stores|in store) now (at|for|from|in)',
  '(pre order|preorder) (now|yours|today)',
  '(visit|see) our (website|site|shop|store|webshop) (and|to) (buy|book|order|reserve|save|see our)',
  '(visit our (website|shop|store|site)|come (and)? (visit|see) us) and (reserve|book|buy|order|save)',
  '(we have|there is) (a|an) (great|amazing|big|special)? (sale|promotion) on',
  '(cashback|money off|half price|buy one get one|two for one|bogof)',
  '(on|in|special|great|our) (offer|promotion) (all|this|now|until|till|today|week|at|for|from|only)',
  '(is|are|now|currently|also) on (sale|offer|special) (this|all|now|until|till|today|for|at|from|in)',
  '(two|three|2|3) (bunches|for|pairs|tickets|pizzas|bottles|nights|coffees|rides) (for|at) (a|the price of|only|just|one) (tenner|fiver|one|two|.)',
  '(0%|0 %|zero|no interest|interest free|zero percent) (finance|apr|interest|credit)',
  '(fares|prices|rooms|tickets|plans|flights|deals|memberships|packages|bundles|rates|rentals|seats) (from|starting at|start at|starting from|as low as) (only|just)? .',
  '(first|your first) (month|night|week|class|session|year|visit|box|order|lesson|delivery) (is|are)? (on us|free|half price|on the house)',
  '(half price|half off|buy one get|two for one|2 for 1|bogof|free delivery|free shipping) (till|until|this|on|all|today|for|when|with|over)',
  '[(did|do) you know (that)? (we|our)] (also|now|do|offer|have|sell|run|stock|make|deliver|provide)',
  '(test drive|book|reserve|grab|order|snap up|bag|pre order|treat yourself to|get) (yours|one|a table|your . ) (today|now|here|before|while|this)',
  'time to (trade|upgrade|switch|treat|book|move up|splash)',
  '(pop|come|swing|drop|nip|head) (in|by|down|over|along) (and (grab|buy|save|snap)|for (a|our) (deal|bargain|sale|discount)) ...',
  '(upgrade|move up|switch|step up|go) (to)? (premium|pro|gold|platinum|plus|deluxe|unlimited|business|first)',
  '(have|did) you (seen|see|tried|try|met|heard about|checked out|visited) our (new|latest|range|sale|summer|winter|spring|autumn|. range|own)',
  '(grab|bag|snap) (one|yours|it|a bargain|them|a deal|up)',
  'save a (fiver|tenner|bundle|packet|fortune|few)',
] as const;

/** A discount code, a discount or a "now only" price: `use code X20`, `20% off`, `save £10`, `from just 29 euros`. */
const LURE =
  /(?<!\b(?:knock|take|taken?|taking|took|deduct|knocked|deducted)\s)\b(?:\d{1,2}\s?%|(?:five|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy)\s+per\s?cent)\s*(?:off|discount|cheaper)\b|\bsave\s+(?:up\s+to\s+)?(?:[£$€]\s?\d+|\d+\s?%|\w+\s+per\s?cent)|\b(?:now|only|just|from)\s+(?:just|only|from)\s+[£$€]?\s?\d+|\bget\s+(?:[£$€]\s?\d+|\w+\s+(?:pounds|euros|dollars))\s+(?:free|off|cashback)\b|\b(?:promo|discount|voucher|coupon)\s+code:?\s+\S+/gi;
/** A code in capitals or with digits; "use code blocks" is none. */
const CODE =
  /\b(?:[Uu]se|[Ww]ith|[Ee]nter|[Aa]pply|[Qq]uote)\s+(?:the\s+|our\s+|my\s+)?code:?\s+["'“]?(?=[A-Z0-9]*[A-Z])[A-Z0-9]{3,}/g;

/** Everything in a passage that sells, in order, never overlapping. */
export function findPitches(passage: Passage): Span[] {
  const spans: Span[] = passage.find(PITCHES);
  const lures = /\d|per\s?cent|code/i.test(passage.text)
    ? [LURE, CODE].flatMap((lure) => [...passage.text.matchAll(lure)])
    : [];
  for (const { index, 0: text } of lures) {
    const lure = { start: index, end: index + text.length };
    if (!passage.quotes.some((quote) => overlaps(quote, lure))) spans.push(lure);
  }
  return joined(
    spans.sort((a, b) => a.start - b.start),
    passage.text,
  );
}

/** True for a sentence that sells: what it promises is no help and no answer. */
export function sells(sentence: Sentence): boolean {
  return findPitches(passageOf(sentence)).length > 0;
}

/** The sentences of a draft that sell, whole. */
export const soldIn = inEachSentence((sentence) => (sells(sentence) ? [{ start: 0, end: sentence.text.length }] : []));

/** Spans that touch, or have no full stop between them and little else, are one pitch. */
function joined(spans: readonly Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const between = last ? text.slice(last.end, span.start) : '';
    if (last && between.length < 40 && !/[.!?\n]/.test(between)) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else result.push({ start: span.start, end: span.end });
  }
  return result;
}
