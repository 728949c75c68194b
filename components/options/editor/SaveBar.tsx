import { useState } from 'react';
import type { Change } from '@/lib/presets/diff.ts';
import { RedoIcon, ShareIcon, UndoIcon } from '@/components/ui/icons.tsx';
import type { DraftStore } from '../draft.ts';
import { ChangeList } from '../preview/ChangeList.tsx';

interface SaveBarProps {
  readonly isChanged: boolean;
  readonly changes: readonly Change[];
  readonly faults: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly draft: DraftStore;
  /** Fails with a sentence. */
  readonly onSave: () => Promise<void>;
}

/** Always in sight: what is not saved yet, by name, and the ways on. */
export function SaveBar(props: SaveBarProps) {
  const { isChanged, changes, faults, canUndo, canRedo, draft, onSave } = props;
  const [isListed, setListed] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = () => {
    setProblem(null);
    setListed(false);
    onSave().catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  };
  return (
    <footer className="tf-save" aria-label="Changes">
      {isListed && isChanged && <ChangeList changes={changes} />}
      <div className="tf-row">
        <p className="tf-save-state" role="status">
          {problem ?? stateOf(isChanged, changes, faults)}
        </p>
        <button
          type="button"
          className="tf-button is-icon"
          aria-label="Undo"
          title="Undo"
          disabled={!canUndo}
          onClick={draft.undo}
        >
          <UndoIcon />
        </button>
        <button
          type="button"
          className="tf-button is-icon"
          aria-label="Redo"
          title="Redo"
          disabled={!canRedo}
          onClick={draft.redo}
        >
          <RedoIcon />
        </button>
        {isChanged && (
          <>
            <button
              type="button"
              className="tf-button is-quiet"
              aria-expanded={isListed}
              onClick={() => setListed(!isListed)}
            >
              See what changes
            </button>
            <button type="button" className="tf-button is-quiet" onClick={draft.discard}>
              Discard
            </button>
          </>
        )}
        <a className="tf-button" href="#sharing">
          <ShareIcon />
          Share with the team
        </a>
        <button type="button" className="tf-button is-main" disabled={!isChanged || faults > 0} onClick={save}>
          Save
        </button>
      </div>
    </footer>
  );
}

/** So many names say enough. */
const NAMED = 3;

function stateOf(isChanged: boolean, changes: readonly Change[], faults: number): string {
  if (faults > 0) return faults === 1 ? 'One field to mend before saving.' : `${faults} fields to mend before saving.`;
  if (!isChanged) return 'All changes are saved in this browser.';
  const names = changes.slice(0, NAMED).map(({ setting }) => setting);
  const more = changes.length - names.length;
  return `Not saved yet: ${names.join(', ') || 'small changes'}${more > 0 ? ` and ${more} more` : ''}.`;
}
