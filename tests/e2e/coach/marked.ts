import type { Frame } from '../driver/frame.ts';

/** Waits until each of these words lies in a mark, in as many as it is given times. Which rule marks how much is not the point. */
export async function waitForMarks(frame: Frame, ...words: string[]): Promise<void> {
  await frame.waitFor((words) => {
    const marked = ['stop', 'warn', 'tip'].flatMap((severity) =>
      [...(CSS.highlights.get(`tactful-${severity}`) ?? [])].map(String),
    );
    const count = (list: string[], word: string) => list.filter((other) => other.includes(word)).length;
    return words.every((word) => count(marked, word) === count(words, word));
  }, words);
}

/** Waits until these words are nowhere marked. */
export async function waitForNoMark(frame: Frame, words: string): Promise<void> {
  await frame.waitFor(
    (words) =>
      ['stop', 'warn', 'tip'].every((severity) =>
        [...(CSS.highlights.get(`tactful-${severity}`) ?? [])].every((range) => !String(range).includes(words)),
      ),
    words,
  );
}

/** Waits until nothing of the coach is left in the page. */
export async function waitForCleanPage(frame: Frame): Promise<void> {
  await frame.waitFor(
    () =>
      document.querySelector('tactful-coach') === null &&
      [...CSS.highlights.keys()].every((name) => !name.startsWith('tactful')) &&
      document.adoptedStyleSheets.length === 0,
  );
}
