import type { Finding } from '@/lib/analysis/finding.ts';
import { infoOf } from './rule-info.ts';

/** The reason behind a finding, one better way, and where the rule comes from. */
export function Why({ finding }: { readonly finding: Finding }) {
  const info = infoOf(finding.rule);
  const advice = finding.advice ?? info?.advice;
  const reason = info && [info.what, info.why].filter((sentence) => sentence !== finding.message).join(' ');
  return (
    <div className="tf-why">
      {reason && <p>{reason}</p>}
      {advice && <p className="tf-why-advice">{advice}</p>}
      {info && <p className="tf-faint">Source: {info.source.join(', ')}</p>}
    </div>
  );
}
