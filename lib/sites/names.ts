import { precedes } from './closest-composed.ts';

/** Scripts whose words follow on a foreign name without a space. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** True where the letter next to a name's last (or first) one can belong to the same name. */
const continues = (letter: string, edge: string) =>
  /\p{L}/u.test(letter) && (UNSPACED.test(edge) || !UNSPACED.test(letter));

/** True where `name` stands in `text` as whole words: also in "Idris Bellamyさんに返信", not in "Idris Bellamyson". */
export function hasName(text: string, name: string): boolean {
  const at = name ? text.indexOf(name) : -1;
  if (at < 0) return false;
  const [before, own, after] = [text.slice(0, at), name, text.slice(at + name.length)].map((part) => [...part]);
  return !continues(before?.at(-1) ?? '', own?.[0] ?? '') && !continues(after?.[0] ?? '', own?.at(-1) ?? '');
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
