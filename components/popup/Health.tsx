import { useState } from 'react';
import type { SiteId } from '@/lib/analysis/situation.ts';
import type { Health as SiteHealth } from '@/lib/sites/site.ts';
import { CheckIcon, TodoIcon } from '../ui/icons.tsx';
import { SITE_NAMES } from './popup-view.ts';

interface HealthProps {
  readonly site: SiteId;
  readonly health: SiteHealth;
  readonly onCopy: () => Promise<void>;
}

const PARTS: readonly { readonly part: keyof SiteHealth; readonly name: string }[] = [
  { part: 'composer', name: 'Reply box' },
  { part: 'incoming', name: 'What you answer' },
  { part: 'author', name: 'Who wrote it' },
  { part: 'age', name: 'How long ago' },
  { part: 'account', name: 'Your account' },
  { part: 'submit', name: 'Post button' },
];

/** What of the site Tactful can read right now: the first thing to look at when something seems off. */
export function Health({ site, health, onCopy }: HealthProps) {
  const [copied, setCopied] = useState(false);
  const found = PARTS.filter(({ part }) => health[part]).length;
  return (
    <details className="tf-section tf-health">
      <summary>
        Seen on {SITE_NAMES[site]}: {found} of {PARTS.length}
      </summary>
      <ul className="tf-checklist">
        {PARTS.map(({ part, name }) => (
          <li key={part} className={health[part] ? 'is-done' : ''}>
            {health[part] ? <CheckIcon /> : <TodoIcon />}
            <span>
              {name}
              <span className="tf-unseen">{health[part] ? ': yes' : ': no'}</span>
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="tf-button is-quiet" onClick={() => void onCopy().then(() => setCopied(true))}>
        {copied ? 'Copied: no word of the page is in it' : 'Copy diagnosis'}
      </button>
    </details>
  );
}
