import { useMemo } from 'react';
import { useStore } from 'zustand';
import { diffPresets } from '@/lib/presets/diff.ts';
import { resolveLayers } from '@/lib/presets/layers.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { type DraftStore, isChanged } from '../draft.ts';
import type { Faults } from '../faults.ts';
import { type Editing, EditingContext } from '../fields/editing.ts';
import type { Guides } from '../options-view.ts';
import { Preview } from '../preview/Preview.tsx';
import type { Section } from '../sections.ts';
import { FaultList } from './FaultList.tsx';
import { LayerStrip } from './LayerStrip.tsx';
import { SaveBar } from './SaveBar.tsx';

interface PresetEditorProps {
  readonly guides: Guides;
  readonly draft: DraftStore;
  readonly section: Section;
  readonly faults: Faults;
  /** A person's own settings as they are stored, and as they were last written without a fault. */
  readonly stored: Preset;
  readonly whole: Preset;
  /** All layers with the one, and with the other. */
  readonly now: Preset;
  readonly next: Preset;
  readonly onChooseBuiltIn: (id: string) => void;
  /** Resolves once it is stored; fails with a sentence. */
  readonly onSave: (own: Preset) => Promise<void>;
}

/** A person's own settings over the layers below, with a reply beside them that shows what they do. */
export function PresetEditor(props: PresetEditorProps) {
  const { guides, draft, section, faults, stored, whole, now, next, onChooseBuiltIn, onSave } = props;
  const { saved, document, past, future } = useStore(draft.state);
  const lower = useMemo(() => resolveLayers(guides.lower), [guides.lower]);
  const changes = useMemo(() => diffPresets(stored, whole), [stored, whole]);
  const editing: Editing = {
    document,
    lower,
    faults,
    change: draft.change,
    type: draft.type,
    nameOf: (layer) => guides.lower.find(({ name }) => name === layer)?.preset.name ?? '',
  };
  const { Form } = section;
  return (
    <EditingContext value={editing}>
      <LayerStrip guides={guides} lower={lower} own={whole} onChooseBuiltIn={onChooseBuiltIn} />
      <div className="tf-editor">
        <section className="tf-box tf-form" aria-labelledby="section">
          <h2 id="section">{section.title}</h2>
          <FaultList faults={faults} />
          <Form />
        </section>
        <Preview before={now} after={next} />
      </div>
      <SaveBar
        isChanged={isChanged({ saved, document })}
        changes={changes}
        faults={faults.size}
        canUndo={past.length > 0}
        canRedo={future.length > 0}
        draft={draft}
        onSave={() => onSave(whole)}
      />
    </EditingContext>
  );
}
