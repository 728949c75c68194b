import type { CrisisGuideline } from '@/lib/analysis/guidelines.ts';
import { WarnIcon } from '../ui/icons.tsx';
import { crisisWords } from './crisis-words.ts';

interface CrisisProps {
  readonly crisis: CrisisGuideline;
  /** Ready to be inserted, or `null` where the team has none. */
  readonly statement: string | null;
  /** Unfolds the steps: nothing is written yet. */
  readonly isFresh: boolean;
  readonly onInsert: (text: string) => void;
}

/** What the team does while its crisis lasts: how long, its steps, whom to call, and the statement that is safe to give. */
export function Crisis({ crisis: { until, playbook = [], contacts = [] }, statement, isFresh, onInsert }: CrisisProps) {
  return (
    <section className="tf-section tf-crisis" aria-label="Crisis guidelines">
      <div className="tf-crisis-head">
        <WarnIcon className="tf-warn" />
        <h3>{crisisWords(until)}</h3>
      </div>
      <p className="tf-small tf-soft">Jokes and offers are held back.</p>
      {statement && (
        <div className="tf-crisis-statement">
          <q>
            <bdi>{statement}</bdi>
          </q>
          <button type="button" className="tf-button" onClick={() => onInsert(statement)}>
            Insert holding statement
          </button>
        </div>
      )}
      {playbook.length > 0 && (
        <details open={isFresh}>
          <summary>What to do</summary>
          <ol>
            {playbook.map((step) => (
              <li key={step}>
                <bdi>{step}</bdi>
              </li>
            ))}
          </ol>
        </details>
      )}
      {contacts.length > 0 && (
        <p className="tf-small">
          Call{' '}
          {contacts.map((contact, at) => (
            <span key={contact}>
              {at > 0 && ' · '}
              <bdi>{contact}</bdi>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
