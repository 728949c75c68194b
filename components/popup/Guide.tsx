import { LockIcon, WarnIcon } from '../ui/icons.tsx';
import type { GuideView } from './guide-view.ts';
import type { PresetChoice } from './popup-view.ts';

interface GuideProps {
  readonly guide: GuideView;
  readonly presets: readonly PresetChoice[];
  readonly onChoose: (id: string) => void;
}

/** The guide in force and who gave it. There is a choice only where it counts. */
export function Guide({ guide: { name, sources, locks, builtIn }, presets, onChoose }: GuideProps) {
  const isFromOutside = sources.length > 0;
  return (
    <section className="tf-section tf-guide" aria-labelledby="guide">
      <h2 id="guide" className="tf-guide-head">
        Guide
      </h2>
      {isFromOutside && (
        <p className="tf-guide-name">
          <bdi>{name}</bdi>
        </p>
      )}
      {sources.map(({ layer, headline, problem }) => (
        <div key={layer} className="tf-small">
          <p className="tf-soft">
            {layer}: <bdi>{headline}</bdi>
          </p>
          {problem !== null && (
            <p className="tf-guide-note">
              <WarnIcon className="is-small tf-warn" />
              <bdi>{problem}</bdi>
            </p>
          )}
        </div>
      ))}
      {locks > 0 && (
        <p className="tf-small tf-soft tf-guide-note">
          <LockIcon className="is-small" />
          {locks === 1 ? 'One setting is' : `${locks} settings are`} locked.
        </p>
      )}
      {builtIn !== null && (
        <BuiltIn
          label={isFromOutside ? 'Stands on' : 'Guide'}
          isLabelSeen={isFromOutside}
          builtIn={builtIn}
          presets={presets}
          onChoose={onChoose}
        />
      )}
    </section>
  );
}

interface BuiltInProps extends Pick<GuideProps, 'presets' | 'onChoose'> {
  readonly label: string;
  readonly isLabelSeen: boolean;
  readonly builtIn: string;
}

/** The bundled presets to choose from. */
function BuiltIn({ label, isLabelSeen, builtIn, presets, onChoose }: BuiltInProps) {
  const about = presets.find(({ id }) => id === builtIn)?.about;
  return (
    <>
      <label className="tf-preset">
        <span className={isLabelSeen ? 'tf-small tf-soft' : 'tf-unseen'}>{label}</span>
        <select value={builtIn} onChange={(event) => onChoose(event.target.value)}>
          {presets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {!isLabelSeen && about && <p className="tf-small tf-soft">{about}</p>}
    </>
  );
}
