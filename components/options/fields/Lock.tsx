import type { LayerName } from '@/lib/presets/layers.ts';
import { LockIcon, UnlockIcon } from '@/components/ui/icons.tsx';
import { LAYER_WORDS } from '../layering.ts';

interface LockToggleProps {
  /** What it locks. */
  readonly label: string;
  readonly isLocked: boolean;
  readonly onToggle: (isLocked: boolean) => void;
}

/** Keeps a setting of this document from being changed by those it is given to. */
export function LockToggle({ label, isLocked, onToggle }: LockToggleProps) {
  const Icon = isLocked ? LockIcon : UnlockIcon;
  return (
    <button
      type="button"
      className="tf-lock"
      aria-pressed={isLocked}
      aria-label={`Lock ${label} for reps`}
      title={isLocked ? 'Reps can’t change it' : 'Keep reps from changing it'}
      onClick={() => onToggle(!isLocked)}
    >
      <Icon className="is-small" />
      {isLocked ? 'Locked' : 'Lock'}
    </button>
  );
}

/** The layer below whose lock holds here. */
export function LockedBy({ layer }: { readonly layer: LayerName }) {
  return (
    <span className="tf-locked">
      <LockIcon className="is-small" />
      Locked by {LAYER_WORDS[layer].toLowerCase()}
    </span>
  );
}
