import type { Layer } from '@/lib/presets/layers.ts';
import type { Held } from '@/lib/storage/presets/kept.ts';
import type { PresetDocument } from './document.ts';

/** The stored layers, as the page shows them. */
export interface Guides {
  /** Built-in, organisation and team: what lies under a person's own settings. */
  readonly lower: readonly Layer[];
  /** A person's own settings, as they are stored. */
  readonly own: PresetDocument;
  /** The bundled preset that a person chose. */
  readonly presetId: string;
  /** Where they came from, and what their last check said. */
  readonly organisation: Held;
  readonly team: Held;
}
