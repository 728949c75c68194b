import { type Change, describeChange } from '@/lib/presets/diff.ts';

/** What differs, one line a setting. Shows so many at first. */
const SHOWN = 12;

interface ChangeListProps {
  readonly changes: readonly Change[];
}

/** Two presets side by side, in words. */
export function ChangeList({ changes }: ChangeListProps) {
  const lines = changes.map((change) => ({ change, text: describeChange(change) }));
  const line = ({ change, text }: (typeof lines)[number]) => (
    <li key={`${change.setting} ${text}`} className={`is-${change.kind}`}>
      <bdi>{text}</bdi>
    </li>
  );
  return (
    <>
      <ul className="tf-changes">{lines.slice(0, SHOWN).map(line)}</ul>
      {lines.length > SHOWN && (
        <details className="tf-more">
          <summary>{lines.length - SHOWN} more</summary>
          <ul className="tf-changes">{lines.slice(SHOWN).map(line)}</ul>
        </details>
      )}
    </>
  );
}
