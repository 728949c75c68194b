import { createContext, use } from 'react';
import type { LayerName, Resolved } from '@/lib/presets/layers.ts';
import { type Path, pathText, type PresetDocument, valueAt } from '../document.ts';
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
  readonly change: (value: unknown) => void;
  readonly type: (value: unknown) => void;
}

export function useSetting(path: Path): Setting {
  const { document, lower, faults, change, type } = useEditing();
  const own = valueAt(document, path);
  const isOwn = own !== undefined;
  // Items of a list are the document's own: lists of layers are joined, not overlaid.
  const isItem = path.some((key) => typeof key === 'number');
  const inherited = isItem ? undefined : valueAt(lower.preset, path);
  return {
    id: `set-${pathText(path).replace(/[^\w-]/g, '-')}`,
    value: isOwn ? own : inherited,
    isOwn,
    isItem,
    origin: isOwn ? 'own' : isItem ? null : originOf(lower, path),
    fault: faults.get(pathText(path)),
    change: (value) => change(path, value),
    type: (value) => type(path, value),
  };
}
