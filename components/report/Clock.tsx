import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import type { IncomingKind } from '@/lib/analysis/situation.ts';
import { clockOf } from './clock.ts';

interface ClockProps {
  readonly ageMinutes: number;
  readonly kind: IncomingKind;
  readonly targets: Guidelines['targets'];
}

const RADIUS = 5.2;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring that fills as the target time passes, with the time in words. */
export function Clock({ ageMinutes, kind, targets }: ClockProps) {
  const { words, share, late } = clockOf(ageMinutes, kind, targets);
  return (
    <span className={`tf-clock ${late ? 'is-late' : ''}`}>
      <svg className="tf-ring" viewBox="0 0 14 14" aria-hidden="true">
        <circle className="tf-ring-track" cx="7" cy="7" r={RADIUS} />
        <circle cx="7" cy="7" r={RADIUS} strokeDasharray={`${share * ROUND} ${ROUND}`} />
      </svg>
      {words}
    </span>
  );
}
