import type { Tension as ThreadTension } from '@/lib/analysis/report.ts';
import { TrendDownIcon, TrendUpIcon } from '../ui/icons.tsx';

/** From here on a thread counts as tense, and a change of this many points is worth a word (0–100). */
const TENSE = 35;
const CHANGE = 8;

function wordsFor(before: number, change: number): string | null {
  if (change >= CHANGE)
    return before >= TENSE ? 'Tense thread. This draft adds to it.' : 'This draft raises the tension.';
  if (before < TENSE) return null;
  return change <= -CHANGE ? 'Tense thread. This draft calms it.' : 'Tense thread. Keep it calm.';
}

/** Y of a tension of so many points in the drawing, 24 high. */
const heightOf = (points: number) => 19 - (points / 100) * 15;

/** The tension of the thread and what the draft does to it; nothing while all is calm. */
export function Tension({ tension: { before, withDraft } }: { readonly tension: ThreadTension }) {
  const change = withDraft - before;
  const words = wordsFor(before, change);
  if (words === null) return null;
  const Trend = change < 0 ? TrendDownIcon : TrendUpIcon;
  return (
    <div className="tf-incoming-row">
      <Trend className="is-mirrored" />
      <span>{words}</span>
      <svg className="tf-trend is-mirrored" viewBox="0 0 52 24" aria-hidden="true">
        <path className="tf-trend-past" d={`M4 ${heightOf(before)}H26`} />
        <circle className="tf-trend-dot" cx="26" cy={heightOf(before)} r="1.8" />
        <path strokeDasharray="2 3" d={`M26 ${heightOf(before)}L45 ${heightOf(withDraft)}`} />
        <circle className="tf-trend-next" cx="47" cy={heightOf(withDraft)} r="2.6" />
      </svg>
    </div>
  );
}
