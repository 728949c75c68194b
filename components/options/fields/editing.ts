import { createContext, use } from 'react';
import type { LayerName, Resolved } from '@/lib/presets/layers.ts';
import { lockOn, mayGrow } from '@/lib/presets/locks.ts';
import { listAt, type Path, pathText, type PresetDocument, valueAt } from '../document.ts';
import type { DraftActions } from '../draft.ts';
import type { Faults } from '../faults.ts';
import { originOf } from '../layering.ts';

/** What every field needs: the document, what lies under it, what is wrong with it, and how to change it. */
export interface Editing extends Pick<DraftActions, 'change' | 'type'> {
  readonly document: PresetDocument;
  /** All layers below the document. */
  readonly lower: Resolved;
  readonly faults: Faults;
  /** What a layer's preset is called. */
  readonly nameOf: (layer: LayerName) => string;
}

export const EditingContext = createContext<Editing | null>(null);

/** Throws outside the editor. */
export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error('A field stands outside the editor.');
  return editing;
}

/** One setting, as the document and the layers under it have it. */
export interface Setting {
  readonly id: string;
  /** What holds: the document's own value, else what the layers below say. */
  readonly value: unknown;
  readonly isOwn: boolean;
  /** It lies within an entry of a list, which is the document's own as a whole. */
  readonly isItem: boolean;
  /** The layer that `value` comes from; `null`: nobody set it. */
  readonly origin: LayerName | null;
  readonly fault: string | undefined;
  /** The layer below that locked it, or `null`. */
  readonly lockedBy: LayerName | null;
  /** What the document says of it does not count, because of that lock. */
  readonly isHeld: boolean;
  /** This document locks it for those below. */
  readonly isLocked: boolean;
  readonly setLocked: (isLocked: boolean) => void;
  readonly change: (value: unknown) => void;
  readonly type: (value: unknown) => void;
}

export function useSetting(path: Path): Setting {
  const { document, lower, faults, change, type } = useEditing();
  const own = valueAt(document, path);
  const at = pathText(path);
  // Items of a list are the document's own: lists of layers are joined, not overlaid.
  const isItem = path.some((key) => typeof key === 'number');
  const lockedBy = lockOn(lower.locks, at);
  const isHeld = lockedBy !== null && !isItem && !mayGrow(at);
  const isOwn = own !== undefined && !isHeld;
  const locked = listAt(document, ['locked']);
  const inherited = isItem ? undefined : valueAt(lower.preset, path);
  return {
    id: `set-${at.replace(/[^\w-]/g, '-')}`,
    value: isOwn ? own : inherited,
    isOwn,
    isItem,
    origin: isOwn ? 'own' : isItem ? null : originOf(lower, path),
    fault: faults.get(at),
    lockedBy,
    isHeld,
    isLocked: locked.includes(at),
    setLocked: (isLocked) => {
      const others = locked.filter((other) => other !== at);
      const next = isLocked ? [...others, at] : others;
      change(['locked'], next.length === 0 ? undefined : next);
    },
    change: (value) => change(path, value),
    type: (value) => type(path, value),
  };
}
