import type { Finding } from './finding.ts';
import type { IncomingKind, KindShares } from './situation.ts';

export const TONE_AXES = ['warmth', 'calm', 'personal', 'focus'] as const;
/** warmth: cold ↔ warm · calm: heated ↔ calm · personal: scripted ↔ human · focus: about us ↔ about them. */
export type ToneAxis = (typeof TONE_AXES)[number];
/** Each axis 0–100. Plain words stand at 50, and at 75 for calm. */
export type Tone = Readonly<Record<ToneAxis, number>>;

/** Words of the draft that moved an axis, and by how many points. */
export interface ToneReason {
  readonly axis: ToneAxis;
  readonly text: string;
  readonly points: number;
}

/** One line of the reply checklist: something a good answer has here. */
export interface ChecklistItem {
  readonly rule: string;
  /** Two to four words, about the person answered: "What went wrong". */
  readonly label: string;
  readonly done: boolean;
}

export const SCORE_NAMES = ['hostile', 'dismissive', 'sarcastic', 'impolite'] as const;
export type ScoreName = (typeof SCORE_NAMES)[number];
/** Learned scores of the draft, each 0–1. */
export type Scores = Readonly<Record<ScoreName, number>>;

/** Tension of the thread, 0–100, before and with this draft, and the words that made it. */
export interface Tension {
  readonly before: number;
  readonly withDraft: number;
  readonly words: readonly string[];
}

/** What one analysis says. */
export interface Report {
  readonly kind: IncomingKind;
  readonly kinds: KindShares;
  /** What the incoming is about (`late`, `broken`, `price`, `staff`, `app`…), or `null`. */
  readonly topic: string | null;
  /** How hot the incoming is, 0 (calm) to 3 (insults, threats). */
  readonly heat: number;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly tone: Tone;
  readonly toneReasons: readonly ToneReason[];
  readonly scores: Scores;
  readonly checklist: readonly ChecklistItem[];
  readonly tension: Tension;
  /** ISO 639-1 code of the draft's language; other than `en` the coach is silent. `null` when too short to tell. */
  readonly language: string | null;
}
