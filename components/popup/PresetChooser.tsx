import type { PresetChoice } from './popup-view.ts';

interface PresetChooserProps {
  readonly presetId: string;
  readonly presets: readonly PresetChoice[];
  readonly onChoose: (id: string) => void;
}

/** The guide in force, and the others that come with Tactful. */
export function PresetChooser({ presetId, presets, onChoose }: PresetChooserProps) {
  const chosen = presets.find(({ id }) => id === presetId);
  return (
    <section className="tf-section">
      <label className="tf-preset">
        <span className="tf-section-head">
          <span className="tf-preset-label">Guide</span>
        </span>
        <select value={presetId} onChange={(event) => onChoose(event.target.value)}>
          {presets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {chosen && <p className="tf-small tf-soft tf-preset-about">{chosen.about}</p>}
    </section>
  );
}
