import { useMemo, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Preset } from '@/lib/presets/schema.ts';
import { type DraftStore, isChanged } from './draft.ts';
import { PresetEditor } from './editor/PresetEditor.tsx';
import { checkDocument, faultsUnder } from './faults.ts';
import { withOwn } from './layering.ts';
import { Options, type Place, placeOf } from './Options.tsx';
import type { Guides } from './options-view.ts';
import { Privacy } from './Privacy.tsx';
import { Sharing } from './sharing/Sharing.tsx';
import type { SharingActions } from './sharing/sharing-actions.ts';
import { exportForTeam } from './team-export.ts';
import { TryOut } from './try-out/TryOut.tsx';

interface OptionsPageProps {
  readonly guides: StoreApi<Guides>;
  readonly draft: DraftStore;
  readonly sharing: SharingActions;
  readonly onSave: (own: Preset) => Promise<void>;
  readonly onChooseBuiltIn: (id: string) => void;
  readonly onClearAll: () => Promise<void>;
}

const HEADS: Readonly<Record<Place['view'], { readonly title: string; readonly lead: string }>> = {
  preset: {
    title: 'Your preset',
    lead: 'What the coach looks for, and how loud. Your settings stand over the others.',
  },
  sharing: { title: 'Sharing', lead: 'One preset for the whole team, as a file, a code or an address.' },
  'try-out': { title: 'Try it out', lead: 'What your changes would have said about replies you already sent.' },
  privacy: { title: 'Privacy', lead: 'Everything happens in this browser.' },
};

/** The options page: wires its parts to the stored layers and the draft. */
export function OptionsPage({ guides: store, draft, sharing, onSave, onChooseBuiltIn, onClearAll }: OptionsPageProps) {
  const guides = useStore(store);
  const { saved, document } = useStore(draft.state);
  const place = placeOf(useSyncExternalStore(watchHash, () => location.hash));
  const { preset, faults } = useMemo(() => checkDocument(document), [document]);
  const stored = useMemo(() => checkDocument(saved).preset ?? {}, [saved]);
  // While a field is broken, the last document that was whole stands in for it.
  const [whole, setWhole] = useState<Preset>(stored);
  if (preset && preset !== whole) setWhole(preset);
  const now = useMemo(() => withOwn(guides.lower, stored).preset, [guides.lower, stored]);
  const next = useMemo(() => withOwn(guides.lower, whole).preset, [guides.lower, whole]);
  return (
    <Options
      place={place}
      {...HEADS[place.view]}
      faultsIn={({ fields }) => fields.reduce((sum, field) => sum + faultsUnder(faults, [field]), 0)}
    >
      {place.view === 'preset' && (
        <PresetEditor
          guides={guides}
          draft={draft}
          section={place.section}
          faults={faults}
          stored={stored}
          whole={whole}
          now={now}
          next={next}
          onChooseBuiltIn={onChooseBuiltIn}
          onSave={onSave}
        />
      )}
      {place.view === 'sharing' && (
        <Sharing
          guides={guides}
          forTeam={
            preset &&
            exportForTeam({ team: guides.team.preset, own: preset, presetId: guides.presetId, today: today() })
          }
          actions={sharing}
        />
      )}
      {place.view === 'try-out' && <TryOut now={now} next={next} isChanged={isChanged({ saved, document })} />}
      {place.view === 'privacy' && <Privacy onClearAll={onClearAll} />}
    </Options>
  );
}

function watchHash(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

const today = () => new Date().toISOString().slice(0, 10);
