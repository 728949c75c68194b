import type { Incoming, IncomingKind, KindShares } from './situation.ts';
export interface IncomingReading {
  readonly kind: IncomingKind;
  readonly kinds: KindShares;
  readonly topic: string | null;
  readonly heat: number;
  readonly fan: boolean;
}
export function readIncoming(incoming: Incoming | null | undefined): IncomingReading {
  const t = incoming?.text ?? '';
  const kind: IncomingKind =
    incoming?.kind ??
    (!t
      ? 'neutral'
      : /\?\s*$/.test(t)
        ? 'question'
        : /thank|love|great|best|amazing/i.test(t)
          ? 'compliment'
          : 'complaint');
  const kinds = {
    complaint: 0,
    criticism: 0,
    compliment: 0,
    question: 0,
    'purchase-intent': 0,
    abuse: 0,
    neutral: 0,
    [kind]: 1,
  };
  return { kind, kinds, topic: null, heat: kind === 'complaint' ? 1 : 0, fan: false };
}
