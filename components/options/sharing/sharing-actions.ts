import type { ImportFrom, ImportRefusal, ImportReview } from '@/lib/storage/presets/import.ts';

/** What the sharing part may ask for. */
export interface SharingActions {
  review(from: ImportFrom): Promise<ImportReview | ImportRefusal>;
  /** Straight from a click: browsers refuse otherwise. False: the person said no. `null`: not an https address. */
  askHost(address: string): Promise<boolean> | null;
  accept(review: ImportReview): Promise<void>;
  /** Nothing changes; a permission that was asked for this review alone is given back. */
  dismiss(review: ImportReview): Promise<void>;
  checkNow(): Promise<void>;
  /** Ends the team's guidelines in this browser. */
  leave(): Promise<void>;
}
