import type { KeyCommand } from '../ui/keys.ts';
import { keyCapOf } from '../ui/keys.ts';

const KEYS: readonly { readonly command: KeyCommand; readonly does: string }[] = [
  { command: 'toggle-card', does: 'Open or close the card' },
  { command: 'next-finding', does: 'Next finding' },
  { command: 'take-fix', does: 'Take the first fix' },
  { command: 'ignore', does: 'Ignore here' },
];

/** The keys that work while the reply box has the focus. */
export function KeyList() {
  return (
    <section className="tf-section" aria-label="Keys">
      <ul className="tf-keys">
        {KEYS.map(({ command, does }) => (
          <li key={command}>
            {does}
            <kbd className="tf-key">{keyCapOf(command)}</kbd>
          </li>
        ))}
        <li>
          From the card back to your words
          <kbd className="tf-key">Esc</kbd>
        </li>
      </ul>
    </section>
  );
}
