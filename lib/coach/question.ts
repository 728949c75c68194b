/** One way to answer. Choosing takes the question off the screen first. */
export interface Choice {
  readonly label: string;
  choose(): void;
}

/** Something asked in place, before an act of the site goes on. Words of the draft and of the page are shown as text. */
export interface Question {
  readonly title: string;
  readonly reason: string;
  /** One better way, where no words can be swapped. */
  readonly advice: string | null;
  /** The words in question and what they would become; `null` where nothing can be swapped safely. */
  readonly words: { readonly from: string; readonly to: string | null } | null;
  /** Has the focus, and Escape chooses it. */
  readonly main: Choice;
  readonly swap: Choice | null;
  /** Goes on with the site's act; `null` where there is nothing to go on with. */
  readonly anyway: Choice | null;
  readonly note: string;
}

/** A question that was put on the screen. */
export interface Asked {
  /** True while a person can see and answer it: nothing of the page lies over it. */
  isOnScreen(): boolean;
  /** Takes it away, without a choice. */
  close(): void;
}

/** Asks at once, in the same task, beside the control that was pressed, and if possible off the words that it is about. */
export type Ask = (question: Question, control: HTMLElement, words?: HTMLElement) => Asked;
