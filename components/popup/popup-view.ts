import type { Finding } from '@/lib/analysis/finding.ts';
import type { IncomingKind, SiteId } from '@/lib/analysis/situation.ts';
import type { LiveReport } from '@/lib/coach/state.ts';

/** What the popup knows of the tab under it. */
export type TabView =
  | { readonly kind: 'elsewhere' } // none of the three sites
  | { readonly kind: 'no-box'; readonly site: SiteId } // on a site, but no reply box has had the focus
  | { readonly kind: 'report'; readonly site: SiteId; readonly report: LiveReport };

export interface PauseView {
  readonly site: boolean;
  /** Until when Tactful is silent everywhere, in ms since the epoch, or `null`. */
  readonly until: number | null;
}

export interface PresetChoice {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

/** What the popup may ask for. */
export interface PopupActions {
  fix(finding: Finding, fixIndex: number): void;
  /** Shows the finding of this index in the reply box. */
  open(index: number): void;
  correctKind(kind: IncomingKind | null): void;
  pauseSite(site: SiteId, paused: boolean): void;
  pauseForAnHour(paused: boolean): void;
  choosePreset(id: string): void;
  openPractice(): void;
  /** Puts what the coach could read, without a word of the page, on the clipboard. */
  copyDiagnosis(): Promise<void>;
  openOptions(): void;
}

export const SITE_NAMES: Readonly<Record<SiteId, string>> = { x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn' };
