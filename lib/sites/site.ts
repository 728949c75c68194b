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
  health(composer: HTMLElement, now: number): Health;
}
