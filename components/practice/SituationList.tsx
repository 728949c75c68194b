import { CheckIcon, PenIcon } from '../ui/icons.tsx';
import type { Situation } from './situations.ts';

interface SituationListProps {
  readonly situations: readonly Situation[];
  readonly current: Situation;
  readonly done: ReadonlySet<string>;
  readonly onChoose: (situation: Situation) => void;
}

/** What can be practised, and what has been. */
export function SituationList({ situations, current, done, onChoose }: SituationListProps) {
  return (
    <nav aria-label="Situations">
      <div>
        <h2>Practise</h2>
        <span className="tf-small tf-soft">
          {done.size} of {situations.length} done
        </span>
      </div>
      <ul className="tf-situations">
        {situations.map((situation) => (
          <li key={situation.id}>
            <button type="button" aria-current={situation === current} onClick={() => onChoose(situation)}>
              <span>
                <b>{situation.title}</b>
                <span className="tf-small tf-soft">{situation.hint}</span>
              </span>
              {situation === current ? (
                <PenIcon className="tf-fine" />
              ) : (
                done.has(situation.id) && (
                  <CheckIcon className="tf-fine" aria-hidden={false} role="img" aria-label="Done" />
                )
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
