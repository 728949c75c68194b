import type { Finding } from '@/lib/analysis/finding.ts';

/** The words of the draft that raised a finding, where it was a judgement of all of them rather than of one phrase. */
export function WeighedMost({ finding: { because = [] } }: { readonly finding: Finding }) {
  if (because.length === 0) return null;
  return (
    <p className="tf-small tf-soft tf-weighed">
      Weighed most:{' '}
      {because.map((word, at) => (
        <span key={word}>
          {at > 0 && ', '}
          <q>
            <bdi>{word}</bdi>
          </q>
        </span>
      ))}
      .
    </p>
  );
}
