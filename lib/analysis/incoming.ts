import { kindSharesOf } from '@/lib/classifiers/kinds.ts';
import { isFan } from './fan.ts';
import { topicOf } from './incoming-topics.ts';
import { heatOf } from './incoming-heat.ts';
import { mayBe } from './likelihood.ts';
import { INCOMING_KINDS, type Incoming, type IncomingKind, type KindShares } from './situation.ts';

/** What a comment is, as far as its words say. */
export interface IncomingReading {
  readonly kind: IncomingKind;
  readonly kinds: KindShares;
  /** `late`, `broken`, `price`, `staff`, `app`, `outage`, `delivery`, `refund`, `payment`, `account`, `policy`, `quality`, or `null`. */
  readonly topic: string | null;
  /** 0 calm · 1 annoyed, disappointed · 2 swearing, capitals, "worst" · 3 insults or threats. */
  readonly heat: 0 | 1 | 2 | 3;
  /** Praises or chats, and says in words that they are a fan, or a customer of long standing who brings others. */
  readonly fan: boolean;
}

const SILENCE: IncomingReading = { kind: 'neutral', kinds: certain('neutral'), topic: null, heat: 0, fan: false };

/** Reads the comment that is answered. A kind set by a person wins; no text is `neutral`. Pure; the caller caches by text. */
export function readIncoming(incoming: Incoming | null | undefined): IncomingReading {
  const text = incoming?.text.trim() ?? '';
  const corrected = incoming?.kind;
  if (text === '') return corrected ? { ...SILENCE, kind: corrected, kinds: certain(corrected) } : SILENCE;
  const kinds = corrected ? certain(corrected) : sharesOf(text);
  const kind = corrected ?? likeliest(kinds);
  const fan = mayBe(kinds, 'compliment', 'neutral') && isFan(text);
  return { kind, kinds, topic: topicOf(text), heat: heatOf(text, kind), fan };
}

function sharesOf(text: string): KindShares {
  const shares = kindSharesOf(text);
  return eachKind((kind) => shares.get(kind) ?? 0);
}

function certain(kind: IncomingKind): KindShares {
  return eachKind((other) => (other === kind ? 1 : 0));
}

function likeliest(kinds: KindShares): IncomingKind {
  return INCOMING_KINDS.reduce((best, kind) => (kinds[kind] > kinds[best] ? kind : best));
}

function eachKind(share: (kind: IncomingKind) => number): KindShares {
  return {
    complaint: share('complaint'),
    criticism: share('criticism'),
    compliment: share('compliment'),
    question: share('question'),
    'purchase-intent': share('purchase-intent'),
    abuse: share('abuse'),
    neutral: share('neutral'),
  };
}
