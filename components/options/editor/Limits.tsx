import type { SiteId } from '@/lib/analysis/situation.ts';
import { SITE_NAMES } from '@/components/popup/popup-view.ts';
import { isGroup, type Path, pathText } from '../document.ts';
import { useEditing, useSetting } from '../fields/editing.ts';
import { Fault, Origin } from '../fields/Field.tsx';
import { numberOf } from '../fields/NumberField.tsx';

const LIMITS = [
  { key: 'length', label: 'Characters' },
  { key: 'hashtags', label: 'Hashtags' },
  { key: 'links', label: 'Links' },
  { key: 'mentions', label: 'Mentions' },
  { key: 'emoji', label: 'Emoji' },
] as const;

const SITES: readonly SiteId[] = ['x', 'facebook', 'linkedin'];

/** The most of each that a reply may hold, for all sites or one by one. */
export function Limits() {
  return (
    <>
      <p className="tf-soft">The most that one reply may hold. An empty field sets no limit.</p>
      <table className="tf-limits">
        <thead>
          <tr>
            <th scope="col">At most</th>
            <th scope="col">Every site</th>
            {SITES.map((site) => (
              <th key={site} scope="col">
                {SITE_NAMES[site]}
              </th>
            ))}
            <th scope="col">Comes from</th>
          </tr>
        </thead>
        <tbody>
          {LIMITS.map(({ key, label }) => (
            <LimitRow key={key} path={['limits', key]} label={label} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function LimitRow({ path, label }: { readonly path: Path; readonly label: string }) {
  const setting = useSetting(path);
  const { faults } = useEditing();
  const { value } = setting;
  const bySite = isGroup(value) ? value : null;
  const at = pathText(path);
  const fault = setting.fault ?? SITES.map((site) => faults.get(`${at}.${site}`)).find(Boolean);
  const setSite = (site: SiteId, typed: string) => {
    const all = bySite === null && value !== undefined ? value : undefined;
    const sites = SITES.map((other): [SiteId, unknown] => [
      other,
      other === site ? numberOf(typed) : bySite ? bySite[other] : all,
    ]).filter(([, limit]) => limit !== undefined);
    setting.type(sites.length === 0 ? undefined : Object.fromEntries(sites));
  };
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <LimitInput
          label={`${label}, every site`}
          value={bySite ? undefined : value}
          placeholder={bySite ? 'differs' : 'any'}
          isFaulty={fault !== undefined}
          isHeld={setting.isHeld}
          onType={(typed) => setting.type(numberOf(typed))}
        />
      </td>
      {SITES.map((site) => (
        <td key={site}>
          <LimitInput
            label={`${label}, ${SITE_NAMES[site]}`}
            value={bySite?.[site]}
            placeholder={typeof value === 'number' ? String(value) : 'any'}
            isFaulty={fault !== undefined}
            isHeld={setting.isHeld}
            onType={(typed) => setSite(site, typed)}
          />
        </td>
      ))}
      <td className="tf-small">
        <Origin setting={setting} label={label} />
        <Fault setting={{ ...setting, fault }} />
      </td>
    </tr>
  );
}

interface LimitInputProps {
  readonly label: string;
  readonly value: unknown;
  readonly placeholder: string;
  readonly isFaulty: boolean;
  /** A lock from below: read-only. */
  readonly isHeld: boolean;
  readonly onType: (typed: string) => void;
}

function LimitInput({ label, value, placeholder, isFaulty, isHeld, onType }: LimitInputProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={isFaulty}
      disabled={isHeld}
      placeholder={placeholder}
      value={typeof value === 'number' || typeof value === 'string' ? value : ''}
      onChange={({ target }) => onType(target.value)}
    />
  );
}
