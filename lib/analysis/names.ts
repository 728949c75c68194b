const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'reverend', 'rev']);

/** The words of a person's display name in lower case, without titles. */
export function nameWordsOf(author: string): string[] {
  const words = author.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? [];
  return words.filter((word) => !TITLES.has(word));
}

/** As the page writes it; `null` where the name is unknown or no word at all. */
export function firstNameOf(author: string | undefined): string | null {
  if (author === undefined) return null;
  const [first] = nameWordsOf(author);
  if (first === undefined) return null;
  const at = author.toLowerCase().indexOf(first);
  return author.slice(at, at + first.length);
}
