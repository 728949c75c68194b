import type { Fix } from '@/lib/analysis/finding.ts';
import { ArrowIcon, CloseIcon } from '../ui/icons.tsx';

interface FixChoicesProps {
  readonly fixes: readonly Fix[];
  /** Index of the first fix to offer. */
  readonly from: number;
  /** Key cap on the first fix. */
  readonly fixKey?: string;
  readonly onFix: (fixIndex: number) => void;
}

/** Ways to mend a finding, one row each; the first is the one that a key takes. */
export function FixChoices({ fixes, from, fixKey, onFix }: FixChoicesProps) {
  return (
    <ul className="tf-fixes">
      {fixes.slice(from).map((fix, at) => (
        <li key={fix.replacement}>
          <button
            type="button"
            className={`tf-choice tf-fix ${from + at === 0 ? 'is-first' : ''}`}
            onClick={() => onFix(from + at)}
          >
            {fix.replacement === '' ? <CloseIcon /> : <ArrowIcon className="is-mirrored" />}
            <bdi>{fix.replacement.trim() || (fix.label === 'Remove' ? 'Remove these words' : fix.label)}</bdi>
            {from + at === 0 && fixKey && <kbd className="tf-key">{fixKey}</kbd>}
          </button>
        </li>
      ))}
    </ul>
  );
}
