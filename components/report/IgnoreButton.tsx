import { LockIcon } from '../ui/icons.tsx';

interface IgnoreButtonProps {
  readonly label: string;
  readonly canIgnore: boolean;
  readonly onIgnore: () => void;
}

/** Hides the finding in this draft; where the team has locked it, says so instead. */
export function IgnoreButton({ label, canIgnore, onIgnore }: IgnoreButtonProps) {
  return canIgnore ? (
    <button type="button" className="tf-button is-quiet" onClick={onIgnore}>
      {label}
    </button>
  ) : (
    <span className="tf-kept-on">
      <LockIcon className="is-small" />
      Kept on by your team
    </span>
  );
}
