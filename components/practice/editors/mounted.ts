export interface MountOptions {
  /** The accessible name, in the place and wording of the site. */
  readonly label: string;
  readonly placeholder: string;
  /** What the box holds at first; lines are separated by `\n`. */
  readonly text?: string | undefined;
  /** Called with the model's text when the person posts by the site's key. */
  readonly onSubmit: (text: string) => void;
}

/** A real editor in the page, as a site mounts it. */
export interface MountedEditor {
  /** The editable element itself. */
  readonly element: HTMLElement;
  /** The text of the editor's own state, lines joined by `\n`. */
  model(): string;
  focus(): void;
  destroy(): void;
}

/** Cuts a text at what a pattern finds: pieces in order, `matched` for those it found. The pattern must be global. */
export function cutAt(text: string, pattern: RegExp): { readonly text: string; readonly matched: boolean }[] {
  const pieces: { text: string; matched: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), matched: false });
    pieces.push({ text: match[0], matched: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), matched: false });
  return pieces;
}

/** One emoji as people see it, with its skin tone, joiners and variation selector. */
export const EMOJI =
  /\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*/gu;

/** `@name`, as the sites' own typeahead leaves it in a text. */
export const MENTION = /(?<![\w@])@\w{1,50}/g;

/** `@name` or `#topic`, which X colours while one types. */
export const MENTION_OR_HASHTAG = /(?<![\w@#])[@#]\w{1,50}/g;

export function isCommandEnter(event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}
