import type { Finding, Severity } from '@/lib/analysis/finding.ts';
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import type { Report } from '@/lib/analysis/report.ts';
import type { Incoming, SiteId, Turn } from '@/lib/analysis/situation.ts';
import type { EditorId } from '@/lib/editors/editor.ts';
import type { Health, Purpose } from '@/lib/sites/site.ts';

/** What the coach can do right now. */
export type CoachStatus =
  | 'active'
  | 'empty' // nothing typed yet
  | 'paused' // by the rep, for this site or an hour
  | 'other-language' // the draft is not English: the coach says so and stays silent
  | 'detached'; // the extension was updated or the page took the box away: off until reload

/** Everything the surfaces of one composer show. One vanilla zustand store per reply box; the only writer is its session. */
export interface CoachState {
  readonly status: CoachStatus;
  readonly site: SiteId;
  readonly editor: EditorId;
  readonly purpose: Purpose;
  readonly text: string;
  readonly incoming: Incoming | null;
  readonly thread: readonly Turn[];
  readonly report: Report | null;
  /** Findings the rep has not ignored, worst first. The card's list equals the marks. */
  readonly findings: readonly Finding[];
  /** Index into `findings` of the one whose popover is open or that the card has unfolded, or `null`. */
  readonly openFinding: number | null;
  readonly cardOpen: boolean;
  /** A fix or an insertion that was not made, until the next input: its text is offered for the clipboard instead. */
  readonly notice: { readonly kind: 'refused'; readonly text: string } | null;
  readonly presetName: string;
  /** Of the preset in force: its ranges, targets, locks, and what can be inserted. */
  readonly guidelines: Guidelines;
  readonly health: Health;
}

/** The preset in force as the surfaces show it. */
export type Guide = Pick<CoachState, 'presetName' | 'guidelines'>;

/** What the surfaces may ask for. The session implements it; no surface touches the editor. */
export interface CoachActions {
  /** Takes fix `fixIndex` of the finding. Changes the draft only through the editor's own input path. */
  applyFix(finding: Finding, fixIndex: number): Promise<void>;
  /**
   * Takes the first fix of each of these findings; of two on the same words the first one's. In as few steps of undo as leave the
   * mentions and pictures between them alone, mostly one. Refused as a whole when the draft has moved on.
   */
  applyAll(findings: readonly Finding[]): Promise<void>;
  /** Hides this finding's words in this draft; never those of a `stop` that the team has locked. */
  ignore(finding: Finding): void;
  openFinding(index: number | null): void;
  toggleCard(open?: boolean): void;
  /** The rep says what the incoming really is; `null` returns to the classifier. */
  correctKind(kind: Incoming['kind'] | null): void;
  /** Puts text at the caret (a channel, a saved reply), apart from the words around it; at the end where there is no caret. */
  insert(text: string): Promise<void>;
  copy(text: string): Promise<void>;
}

/** What the popup and the badge are told about the focused composer: words of the draft go to the open popup only. */
export interface LiveReport {
  readonly state: Pick<
    CoachState,
    'status' | 'site' | 'editor' | 'purpose' | 'text' | 'incoming' | 'report' | 'findings' | 'presetName' | 'health'
  > & {
    /** Not all of them: this goes through a port at each key. */
    readonly guidelines: Pick<Guidelines, 'voice' | 'targets'>;
  };
}

/** The badge's number and colour. The background gets this and never a draft. */
export interface BadgeState {
  readonly open: number;
  readonly worst: Severity | null;
}
