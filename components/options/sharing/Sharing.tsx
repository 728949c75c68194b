import { useState } from 'react';
import type { Preset } from '@/lib/presets/schema.ts';
import type { ImportRefusal, ImportReview } from '@/lib/storage/presets/import.ts';
import type { Guides } from '../options-view.ts';
import { Give } from './Give.tsx';
import { Refusal } from './Refusal.tsx';
import { Review } from './Review.tsx';
import type { SharingActions } from './sharing-actions.ts';
import { SourceStatus } from './SourceStatus.tsx';
import { Take } from './Take.tsx';

interface SharingProps {
  readonly guides: Guides;
  /** The document to give to the team; `null` while a field is broken. */
  readonly forTeam: Preset | null;
  readonly actions: SharingActions;
}

/** The team's preset: where it comes from, how to take one over, how to give one away. Every import is a review first. */
export function Sharing({ guides, forTeam, actions }: SharingProps) {
  const [outcome, setOutcome] = useState<ImportReview | ImportRefusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const during = async (task: () => Promise<ImportReview | ImportRefusal | null>) => {
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome(await task());
    } catch (error) {
      setOutcome({ kind: 'faults', faults: [{ path: '', message: `could not be taken over: ${String(error)}` }] });
    } finally {
      setBusy(false);
    }
  };
  const end = (task: Promise<void>) => during(() => task.then(() => null));
  return (
    <div className="tf-sharing">
      <SourceStatus guides={guides} actions={actions} />
      <section className="tf-box tf-form" aria-labelledby="take" aria-busy={isBusy}>
        <h2 id="take">Take over a preset</h2>
        {outcome?.kind === 'review' ? (
          <Review
            review={outcome}
            onAccept={() => void end(actions.accept(outcome))}
            onCancel={() => void end(actions.dismiss(outcome))}
          />
        ) : (
          <>
            {outcome && <Refusal refusal={outcome} />}
            <Take
              onFile={(file) => void during(() => reviewFile(file, actions))}
              onCode={(code) => void during(() => actions.review({ kind: 'code', code }))}
              onAddress={(url) => {
                const asked = actions.askHost(url); // before anything is awaited: it must be part of the click
                void during(async () => {
                  const isAllowed = await asked;
                  if (isAllowed === false)
                    return refused('can’t be fetched: the permission for its host was not given');
                  return actions.review({ kind: 'address', url });
                });
              }}
            />
          </>
        )}
      </section>
      <Give preset={forTeam} />
    </div>
  );
}

const refused = (message: string): ImportRefusal => ({ kind: 'faults', faults: [{ path: '', message }] });

/** Larger files are not even read, in bytes: no preset is that large. */
const MOST_FILE = 4 * 1024 * 1024;

async function reviewFile(file: File, actions: SharingActions): Promise<ImportReview | ImportRefusal> {
  if (file.size > MOST_FILE) return refused('is too large for a preset');
  return actions.review({ kind: 'file', name: file.name, text: await file.text() });
}
