/** The preset that is being written, with every step back and forth. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { isSame, type Path, pathText, type PresetDocument, withValue } from './document.ts';

interface Step {
  readonly document: PresetDocument;
  /** The setting whose typing this step holds, or `null`: further typing there joins it. */
  readonly typing: string | null;
}

export interface Draft {
  /** As it is stored. */
  readonly saved: PresetDocument;
  readonly document: PresetDocument;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export interface DraftActions {
  /** Sets a value, or takes it out (`undefined`). */
  change(path: Path, value: unknown): void;
  /** The same for a key typed into a field: the keys of one field make one step. */
  type(path: Path, value: unknown): void;
  /** Takes another document in place of all of it, as one step. */
  replace(document: PresetDocument): void;
  undo(): void;
  redo(): void;
  /** The document as it is stored. */
  discard(): void;
  /** Tells what is stored now; a draft without changes follows it. */
  follow(saved: PresetDocument): void;
}

export interface DraftStore extends DraftActions {
  readonly state: StoreApi<Draft>;
}

/** Steps that can be taken back. */
const MOST_STEPS = 200;

export function isChanged({ saved, document }: Pick<Draft, 'saved' | 'document'>): boolean {
  return !isSame(saved, document);
}

/** `kept` is an earlier draft of this session that was never saved. */
export function createDraft(saved: PresetDocument, kept: PresetDocument | null = null): DraftStore {
  const state = createStore<Draft>()(() => ({ saved, document: kept ?? saved, past: [], future: [] }));

  const step = (document: PresetDocument, typing: string | null): void => {
    const { document: before, past } = state.getState();
    const joins = typing !== null && past.at(-1)?.typing === typing;
    const steps = joins ? past : [...past, { document: before, typing }].slice(-MOST_STEPS);
    state.setState({ document, past: steps, future: [] });
  };

  return {
    state,
    change: (path, value) => step(withValue(state.getState().document, path, value), null),
    type: (path, value) => step(withValue(state.getState().document, path, value), pathText(path)),
    replace: (document) => step(document, null),
    undo: () => {
      const { document, past, future } = state.getState();
      const last = past.at(-1);
      if (!last) return;
      state.setState({
        document: last.document,
        past: past.slice(0, -1),
        future: [{ document, typing: null }, ...future],
      });
    },
    redo: () => {
      const { document, past, future } = state.getState();
      const [next, ...rest] = future;
      if (next) state.setState({ document: next.document, past: [...past, { document, typing: null }], future: rest });
    },
    discard: () => step(state.getState().saved, null),
    follow: (next) => {
      const before = state.getState();
      state.setState(isChanged(before) ? { saved: next } : { saved: next, document: next });
    },
  };
}
