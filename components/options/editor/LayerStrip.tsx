import { bundledPresets } from '@/lib/presets/bundled.ts';
import { diffPresets } from '@/lib/presets/diff.ts';
import type { LayerName, Resolved } from '@/lib/presets/layers.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { LAYER_WORDS } from '../layering.ts';
import type { Guides } from '../options-view.ts';

interface LayerStripProps {
  readonly guides: Guides;
  readonly lower: Resolved;
  readonly own: Preset;
  readonly onChooseBuiltIn: (id: string) => void;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The four layers, lowest first; the one that is written here stands out. */
export function LayerStrip({ guides, lower, own, onChooseBuiltIn }: LayerStripProps) {
  const changes = diffPresets({}, own).length;
  return (
    <ol className="tf-layers" aria-label="Layers of settings, the later over the earlier">
      <BuiltInCell guides={guides} onChoose={onChooseBuiltIn} />
      <LayerCell title="Organisation" layer="organisation" guides={guides} lower={lower} none="no policy" />
      <LayerCell title="Team" layer="team" guides={guides} lower={lower} none="none yet" />
      <li className="is-current" aria-current="true">
        <b>You</b>
        <span className="tf-small tf-soft">{changes === 0 ? 'nothing set' : counted(changes, 'setting')}</span>
      </li>
    </ol>
  );
}

interface BuiltInCellProps {
  readonly guides: Guides;
  readonly onChoose: (id: string) => void;
}

/** The bundled presets to choose from; a document that says itself where it starts leaves no choice. */
function BuiltInCell({ guides: { lower, presetId }, onChoose }: BuiltInCellProps) {
  const starter = lower.find(({ name, preset }) => name !== 'built-in' && preset.extends?.length);
  if (starter) {
    const starts = bundledPresets.filter(({ id }) => starter.preset.extends?.some((start) => start === id));
    const by = LAYER_WORDS[starter.name].toLowerCase();
    return (
      <li>
        <b>Built-in</b>
        <span className="tf-small tf-soft">{`${starts.map(({ name }) => name).join(', ')}, set by ${by}`}</span>
      </li>
    );
  }
  return (
    <li>
      <label htmlFor="built-in">
        <b>Built-in</b>
      </label>
      <select id="built-in" value={presetId} onChange={({ target }) => onChoose(target.value)}>
        {bundledPresets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </li>
  );
}

interface LayerCellProps {
  readonly title: string;
  readonly layer: LayerName;
  readonly guides: Guides;
  readonly lower: Resolved;
  readonly none: string;
}

function LayerCell({ title, layer, guides, lower, none }: LayerCellProps) {
  const preset = guides.lower.find(({ name }) => name === layer)?.preset;
  const locks = [...lower.locks.values()].filter((by) => by === layer).length;
  const parts = preset && [
    preset.name ?? preset.id ?? 'without a name',
    preset.version !== undefined && `version ${preset.version}`,
    locks > 0 && counted(locks, 'lock'),
  ];
  return (
    <li className={preset ? '' : 'is-empty'}>
      <b>{title}</b>
      <span className="tf-small tf-soft">
        <bdi>{parts ? parts.filter(Boolean).join(', ') : none}</bdi>
      </span>
    </li>
  );
}
