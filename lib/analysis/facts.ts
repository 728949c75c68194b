import type { Fact } from './guidelines.ts';

const wordsOf = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The team's pages of facts on what a text is about: those of which it says a word of `match`, whole and in any case. */
export function factsOn(text: string, facts: readonly Fact[] = []): readonly Fact[] {
  const said = wordsOf(text);
  return facts.filter(({ match }) => match.some((words) => said.includes(wordsOf(words))));
}
