import type { Incoming, IncomingKind } from '@/lib/analysis/situation.ts';
import type { Report } from '@/lib/analysis/report.ts';

/** What the card calls each kind, sure and unsure. */
export const KIND_NAMES: Readonly<Record<IncomingKind, { readonly sure: string; readonly unsure: string }>> = {
  complaint: { sure: 'Complaint', unsure: 'Maybe a complaint' },
  criticism: { sure: 'Criticism', unsure: 'Maybe criticism' },
  compliment: { sure: 'Compliment', unsure: 'Maybe a compliment' },
  question: { sure: 'Question', unsure: 'Maybe a question' },
  'purchase-intent': { sure: 'Wants to buy', unsure: 'Maybe wants to buy' },
  abuse: { sure: 'Abuse', unsure: 'Maybe abuse' },
  neutral: { sure: 'Remark', unsure: 'Hard to tell' },
};

/** Below this share the kind is said with doubt. */
const SURE = 0.6;

/** The kind as a person reads it; a kind that the rep set is always sure. */
export function nameOfKind(report: Report, incoming: Incoming | null): string {
  const sure = incoming?.kind === report.kind || report.kinds[report.kind] >= SURE;
  return KIND_NAMES[report.kind][sure ? 'sure' : 'unsure'];
}
