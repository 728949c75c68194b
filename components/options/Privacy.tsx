import { useState } from 'react';

interface PrivacyProps {
  readonly onClearAll: () => Promise<void>;
}

const STORED = [
  { what: 'Your settings', detail: 'Where Tactful is paused, the guide you chose, your own preset.' },
  { what: 'Your team’s preset', detail: 'The document, its address, and when it was last checked.' },
  {
    what: 'Memory of earlier replies',
    detail: 'Per contact: times, kinds, topics and fingerprints that can’t be read back, for a set number of days.',
  },
];

/** What is stored in this browser, and how to end it. */
export function Privacy({ onClearAll }: PrivacyProps) {
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle');
  return (
    <>
      <section className="tf-box tf-form" aria-labelledby="stored">
        <h2 id="stored">Stored in this browser</h2>
        <dl className="tf-stored">
          {STORED.map(({ what, detail }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd className="tf-soft">{detail}</dd>
            </div>
          ))}
        </dl>
        <p>
          Drafts are never stored. Nothing is sent anywhere; the one thing fetched is a preset whose address you gave.
        </p>
        <p className="tf-row">
          {state === 'asking' ? (
            <>
              <span>This forgets your settings, your preset and the team’s. It can’t be undone.</span>
              <button
                type="button"
                className="tf-button is-main"
                onClick={() => void onClearAll().then(() => setState('done'))}
              >
                Clear all of it
              </button>
              <button type="button" className="tf-button" onClick={() => setState('idle')}>
                Keep it
              </button>
            </>
          ) : (
            <button type="button" className="tf-button" onClick={() => setState('asking')}>
              Clear all…
            </button>
          )}
          <span role="status">{state === 'done' && 'All is cleared.'}</span>
        </p>
      </section>
      <section className="tf-box tf-form" aria-labelledby="practise">
        <h2 id="practise">Practise</h2>
        <p>
          <a className="tf-link" href="/welcome.html" target="_blank" rel="noreferrer">
            Open the practice page
          </a>
          <span className="tf-soft"> to see the coach at work on made-up comments.</span>
        </p>
      </section>
    </>
  );
}
