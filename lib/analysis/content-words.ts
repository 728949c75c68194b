/** What a text is about: its content words as stems, words of one trouble brought together. */
import type { Token } from './tokens.ts';

/** Words that say nothing of the matter. */
const EMPTY = new Set(
  `a about above after again against all also although always am an and any anybody anyone anything are around as ask asked at away back be
  because been before being below between both but by call called came can come could day days dear did do does doing done down each
  either else even ever every everybody everyone everything few for from further gave get gets getting give given go goes going gone
  good got had has have having he hello help her here hers hey hi him his hope how i if in into is it its itself just keep kept
  know known later least less let like long look looking lot made make makes making many may maybe me mean might mine more most much
  must my myself need needs never new next no nobody none nor not nothing now of off oh ok okay on once one only onto or other our
  ours out over own people perhaps please possible put quite rather really right said same say saw see seems seen shall she should
  since so some somebody someone something soon sorry still such sure take taken team thank thanks that the their them themselves then
  there these they thing things think this those though through till time times to today together told tomorrow tonight too took
  toward try two three under until up us use used very via want was way we week weeks well went were what when where whether which
  while who whom whose why will with within without would yes yesterday yet you your yours yourself mr mrs ms dr ever lol omg
  service customer customers order orders booking bookings reservation number reference company business happy first last year
  years month months hour hours minute minutes morning evening afternoon night contact reply read feel felt experience feedback
  issue issues problem problems matter question review understand apologise apologize apology apologies inconvenience appreciate
  great nice bad work working works best better hear heard tell know somehow anyway actually already almost`.split(
    /\s+/,
  ),
);

/** Words that name one and the same trouble: each line is one meaning, the first word its name. */
const SAME = [
  'late lateness delay delayed delays overdue slow slowly wait waiting waited waits queue queues queued queuing queueing stuck hang hung lag hours',
  'lost lose losing missing disappear vanish vanished misplaced astray gone',
  'arrive arrival deliver delivery deliveries dispatch shipped shipping shipment',
  'parcel package packages box post courier driver van',
  'broken break broke breaks breaking faulty fault defective damage damaged damages crack cracked dent dented smashed shattered torn rip ripped leak leaking leaked dead malfunction snapped bent',
  'crash crashed crashes freeze freezes froze frozen bug bugs buggy glitch error errors outage down offline bugged',
  'rude rudeness attitude manners disrespect impolite shouted snapped tone spoken treated unprofessional',
  'staff waiter waitress agent employee colleague guard receptionist crew steward nurse cashier barista reception assistant clerk',
  'ignored ignore silence answer answers answered unanswered respond response responds responded replies replied callback rings ring rang phone',
  'price prices cost costs expensive pricey fee fees rate charge charged charges overcharged bill billed billing money pay paid payment payments invoice hike',
  'refund refunded refunds reimbursement reimbursed moneyback',
  'dirty filthy dirt mess messy unclean stain stained stains smell smelly stink stinks hygiene clean cleaned cleaning mould mold grime dust grubby',
  'noise noisy loud music racket party',
  'cancel cancelled canceled cancellation cancelling axed',
  'wrong incorrect mistake mistakes mixed mixup swapped error',
  'sick ill illness poisoning poisoned vomiting allergic allergy reaction',
  'account login log logged logging password locked lockout access',
  'internet broadband wifi wi-fi connection signal coverage network',
  'luggage bag bags baggage suitcase suitcases case',
  'flight flights plane fly flew airport',
  'food meal meals dinner lunch dish breakfast plate pizza starter main burger',
  'kid kids child children son daughter toddler baby',
  'wet soaked flood flooded water leak',
  'heating heat boiler radiator cold freezing',
  'appointment appointments slot surgery clinic gp',
  'double twice doubled duplicate',
  'lift elevator',
  'ad ads advert adverts advertising',
  'blanket comforter',
  'photo picture pic image',
  'text texts message messages sms',
] as const;

const stems = new Map<string, string>();

/** A word without its endings: good enough to see that "delivered" and "delivery" are one. */
export function stem(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  if (plain.length < 4) return plain;
  const short = plain
    .replace(/(?:ations?|ings?|edly|ed|ly|ies|ied|es|s|ers?|ness|ments?)$/, '')
    .replace(/[ey]$/, '')
    .replace(/([bdfglmnprt])\1$/, '$1');
  return short.length >= 3 ? short : plain;
}

for (const line of SAME) {
  const [name = ''] = line.split(' ');
  for (const word of line.split(' ')) stems.set(word, `=${name}`);
}

/** The meaning of a word as a key that texts can be compared by, or `null` where it has no content. */
function contentOf(word: string): string | null {
  if (word.length < 3 || EMPTY.has(word)) return null;
  let key = stems.get(word);
  if (key === undefined && stems.size < 20_000) stems.set(word, (key = stem(word)));
  return key ?? stem(word);
}

/** The content of some tokens; handles, tags and addresses have none. */
export function contentOfTokens(tokens: readonly Token[]): Set<string> {
  const content = new Set<string>();
  for (const { kind, norm } of tokens) {
    const key = kind === 'word' ? contentOf(norm) : null;
    if (key !== null) content.add(key);
  }
  return content;
}

const WORD = /(?<![@#\p{L}\p{N}])\p{L}[\p{L}\p{M}'’-]+/gu;
const contents = new Map<string, ReadonlySet<string>>();

/** The content of a text that is no draft. Remembered, since the same incoming is asked about at every key. */
export function contentOfText(text: string): ReadonlySet<string> {
  let content = contents.get(text);
  if (!content) {
    const keys = (text.toLowerCase().match(WORD) ?? []).map(contentOf);
    content = new Set(keys.filter((key) => key !== null));
    if (contents.size > 50) contents.clear();
    contents.set(text, content);
  }
  return content;
}

/** True where the two have a meaning in common. */
export function isShared(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const key of some) if (others.has(key)) return true;
  return false;
}
