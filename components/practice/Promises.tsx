import { ShieldIcon } from '../ui/icons.tsx';
import { KeyList } from '../popup/KeyList.tsx';

const PROMISES = [
  'Nothing you write leaves this browser: no account, no server, no counting of you.',
  'Drafts are never stored.',
  'Your words change only when you click, and one Ctrl+Z takes it back.',
  'It never posts for you, and if it breaks, the site works as always.',
];

/** What Tactful will never do, and the keys. */
export function Promises() {
  return (
    <div className="tf-pair">
      <section className="tf-box" aria-labelledby="promises">
        <h2 id="promises">What stays yours</h2>
        <ul className="tf-promises">
          {PROMISES.map((promise) => (
            <li key={promise}>
              <ShieldIcon className="tf-fine" />
              {promise}
            </li>
          ))}
        </ul>
      </section>
      <div className="tf-box">
        <h2>Keys</h2>
        <KeyList />
      </div>
    </div>
  );
}
