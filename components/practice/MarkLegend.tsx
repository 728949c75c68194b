import type { Severity } from '@/lib/analysis/finding.ts';
import { SeverityIcon } from '../ui/Severity.tsx';

const MARKS: readonly {
  readonly severity: Severity;
  readonly name: string;
  readonly says: string;
  readonly looks: string;
}[] = [
  { severity: 'tip', name: 'Tip', says: 'A nicer way exists.', looks: 'A dotted line' },
  { severity: 'warn', name: 'Warning', says: 'This may land badly.', looks: 'A solid line' },
  { severity: 'stop', name: 'Stop', says: 'Settle this before it is public.', looks: 'A double line and a wash' },
];

/** What each mark means, by line and shape before colour. */
export function MarkLegend() {
  return (
    <section className="tf-legend" aria-labelledby="marks">
      <h2 id="marks">What the marks mean</h2>
      <ul>
        {MARKS.map(({ severity, name, says, looks }) => (
          <li key={severity} className="tf-box">
            <p className="tf-legend-words">
              <span className={`tf-mark is-${severity}`}>words as typed</span>
            </p>
            <p className="tf-legend-name">
              <SeverityIcon severity={severity} />
              <b>{name}</b>
              <span className="tf-soft">{says}</span>
            </p>
            <p className="tf-small tf-soft">
              {looks}; hover it, or rest the caret in it, for the reason and the ways to mend.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
