import type { Preset } from '@/lib/presets/schema.ts';
import type { Columns, FileShape } from './columns.ts';
import type { Tally } from '@/lib/presets/tally.ts';

/** Page → worker: once. */
export interface TryOutOrder {
  readonly file: File;
  readonly shape: FileShape;
  readonly columns: Columns;
  /** All layers as they are stored, and as they are written. */
  readonly now: Preset;
  readonly next: Preset;
}

/** Worker → page: a few times a second, then `isDone` or a fault. */
export type TryOutNews =
  | {
      readonly kind: 'tally';
      readonly tally: Tally;
      /** Of the file, read so far. */
      readonly bytes: number;
      /** Since the start. */
      readonly ms: number;
      readonly isDone: boolean;
    }
  | { readonly kind: 'fault'; readonly message: string };
