import { useEffect, useRef } from 'react';
import type { ImportReview } from '@/lib/storage/presets/import.ts';
import { ShieldIcon, WarnIcon } from '@/components/ui/icons.tsx';
import { ChangeList } from '../preview/ChangeList.tsx';

interface ReviewProps {
  readonly review: ImportReview;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** What an import would change, before it does. */
export function Review({ review, onAccept, onCancel }: ReviewProps) {
  const { preset, changes, unknown, signedBy, warnings } = review;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="tf-review">
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{preset.name ?? preset.id ?? 'A preset without a name'}</bdi>
        {preset.version !== undefined && `, version ${preset.version}`}
      </h3>
      {preset.about && (
        <p className="tf-soft">
          <bdi>{preset.about}</bdi>
        </p>
      )}
      <p className="tf-row">
        <ShieldIcon className={signedBy ? 'tf-fine' : 'tf-faint'} />
        {signedBy ? (
          <span>
            Signed by the key <code>{signedBy.fingerprint}</code>. Compare it with the one your lead names; later
            versions must carry the same.
          </span>
        ) : (
          <span className="tf-soft">Not signed.</span>
        )}
      </p>
      {warnings.map((warning) => (
        <p key={warning} className="tf-notice">
          <WarnIcon className="tf-warn" />
          The document {warning}.
        </p>
      ))}
      {unknown.length > 0 && (
        <p className="tf-soft">
          Kept, though this version of Tactful does not know them: <code>{unknown.join(', ')}</code>
        </p>
      )}
      <h3>{changes.length === 0 ? 'Nothing would change' : 'What would change'}</h3>
      <ChangeList changes={changes} />
      <div className="tf-row">
        <button type="button" className="tf-button is-main" onClick={onAccept}>
          Accept
        </button>
        <button type="button" className="tf-button" onClick={onCancel}>
          Cancel
        </button>
        <span className="tf-small tf-soft">Nothing has changed yet.</span>
      </div>
    </div>
  );
}
