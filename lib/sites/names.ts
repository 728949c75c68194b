import { precedes } from './closest-composed.ts';

/** True where `name` stands in `text` as whole words. */
export function hasName(text: string, name: string): boolean {
  const at = name ? text.indexOf(name) : -1;
  return at >= 0 && !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + name.length));
}

/** True where both are known and the same; `undefined` where the account is not known. */
export function isBy(account: string | undefined, author: string | undefined): boolean | undefined {
  return account === undefined ? undefined : author?.toLowerCase() === account.toLowerCase();
}

/** A comment and who wrote it. */
export interface Signed {
  readonly comment: Element;
  readonly author: string;
}

/**
 * Which of one conversation's comments, in document order, a reply box answers when only a person is known. If several are by that
 * person, the nearest one above the box; `null` where another's stands between, because then it can't be told which is meant.
 */
export function answeredBy(
  signed: readonly Signed[],
  isMeant: (author: string) => boolean,
  box: Element,
): Element | null {
  const above = signed.filter(({ comment }) => precedes(comment, box) || comment.contains(box));
  const meant = above.filter(({ author }) => isMeant(author));
  const nearest = meant.at(-1);
  return nearest && (meant.length === 1 || nearest === above.at(-1)) ? nearest.comment : null;
}
