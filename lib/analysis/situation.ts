/** What a reply is an answer to, and everything around it that a rule may look at. All of it is optional. */

export const INCOMING_KINDS = [
  'complaint',
  'criticism',
  'compliment',
  'question',
  'purchase-intent',
  'abuse',
  'neutral',
] as const;
/** What the answered comment is. */
export type IncomingKind = (typeof INCOMING_KINDS)[number];
/** How sure we are of each kind; the shares add up to 1. */
export type KindShares = Readonly<Record<IncomingKind, number>>;

export type SiteId = 'x' | 'facebook' | 'linkedin';

/** The comment or post that the draft answers. */
export interface Incoming {
  readonly text: string;
  /** Display name, as the page shows it. */
  readonly author?: string | undefined;
  /** With its leading `@`, where the site has handles. */
  readonly handle?: string | undefined;
  /** Minutes between its posting and `Situation.now`. */
  readonly ageMinutes?: number | undefined;
  /** The page shows only the beginning of it. */
  readonly truncated?: boolean | undefined;
  /** Set when a person corrected the kind in the card: wins over the classifier. */
  readonly kind?: IncomingKind | undefined;
}

/** One earlier message of the conversation. */
export interface Turn {
  readonly author?: string | undefined;
  readonly handle?: string | undefined;
  readonly text: string;
  /** Written by the signed-in account. */
  readonly own?: boolean | undefined;
}

/** What this browser remembers of earlier replies: a summary, never another draft's text beyond posted replies. */
export interface MemorySummary {
  /** This person has been answered before. */
  readonly known?: boolean | undefined;
  /** The latest posted replies to other people, newest first. */
  readonly recentReplies?: readonly string[] | undefined;
}

export interface Situation {
  readonly incoming?: Incoming | null | undefined;
  /** Oldest first, without the incoming. */
  readonly thread?: readonly Turn[] | undefined;
  readonly memory?: MemorySummary | undefined;
  readonly site?: SiteId | undefined;
  /** Milliseconds since the epoch; rules have no clock of their own. */
  readonly now?: number | undefined;
}
