import type { Incoming, SiteId, Turn } from '@/lib/analysis/situation.ts';

/** What a composer is for. Only `reply` and `comment` are coached; `unknown` is coached on the draft alone. */
export type Purpose = 'reply' | 'comment' | 'new-post' | 'chat' | 'search' | 'unknown';

/** What an adapter could and could not read, for the popup's health line. Holds no text of the page. */
export interface Health {
  readonly composer: boolean;
  readonly incoming: boolean;
  readonly author: boolean;
  readonly age: boolean;
  readonly account: boolean;
  readonly submit: boolean;
}

export interface Account {
  readonly name?: string | undefined;
  readonly handle?: string | undefined;
}

/** How a page shows that a draft was posted. */
export interface PostProof {
  /** `comment`: the text appears among the comments. `notice`: the page says so, or no more than empties the box. */
  readonly kind: 'comment' | 'notice';
  /** How many such signs there are; more than before a press means that it went through. */
  count(root: Document | ShadowRoot, draft: string): number;
}

/** A comment that someone is about to take out of sight by a menu. */
export interface Deletion {
  /** The menu's item. */
  readonly control: HTMLElement;
  readonly act: 'delete' | 'hide';
  /** Of the comment. */
  readonly text: string;
  readonly author?: string | undefined;
  /** Written by the signed-in account. */
  readonly own: boolean;
}

/**
 * One site's DOM. Stable attributes first, structure second, translated labels last; each selector carries a comment with
 * what it finds and the date it was seen. What can't be told for sure is `unknown` or `null`, never guessed.
 */
export interface Site {
  readonly id: SiteId;
  /** Hosts this adapter serves, e.g. `x.com`. */
  readonly hosts: readonly string[];
  /** The editable element of the composer that an event target lies in, or `null`. Crosses open shadow roots. */
  composerAt(target: Element): HTMLElement | null;
  describe(composer: HTMLElement): Purpose;
  /** `now` in ms since the epoch, for ages. */
  incomingOf(composer: HTMLElement, now: number): Incoming | null;
  /** Rendered turns around the incoming, oldest first, without it. */
  threadOf(composer: HTMLElement): readonly Turn[];
  accountOf(document: Document): Account | null;
  /** The site's own Post/Reply button of this composer, or `null`. */
  submitOf(composer: HTMLElement): HTMLElement | null;
  /** True for a key event by which the site would post from this composer. */
  isSubmitKey(event: KeyboardEvent): boolean;
  /** Absent where nothing can tell. */
  readonly proofOfPost?: PostProof;
  /** What choosing the menu item that a target lies in would delete or hide; `null` where that can't be told for sure. */
  deletionOf?(target: Element): Deletion | null;
  health(composer: HTMLElement, now: number): Health;
}
