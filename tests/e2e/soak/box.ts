import type { EditorName } from '@/tests/editors/pages/editor-page.ts';
import type { Page } from '../driver/page.ts';
import { until } from '../driver/until.ts';

/** Puts a box into the page, empty, and the focus into it. */
export async function mountBox(page: Page, editor: EditorName): Promise<void> {
  await page.evaluate((editor) => window.box.mount(editor, '', 'page'), editor);
  await page.click('main > div');
}

/** Opens a box, empty and with the focus, and waits for its coach. */
export async function openBox(page: Page, editor: EditorName): Promise<void> {
  await mountBox(page, editor);
  await page.coach.waitFor((root) => root.querySelector('.tf-pill') !== null);
}

/** Takes the box out of the page, as a site does. */
export async function closeBox(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('main')?.replaceChildren());
}

/** Runs in the page: what a person sees in the box, without a look at the editor's own state or at how we read it. */
function readSeen(): string {
  const { element } = window.box;
  if (element instanceof HTMLTextAreaElement) return element.value;
  const textOf = (node: Node): string => {
    if (node instanceof HTMLImageElement) return node.alt;
    if (node instanceof HTMLBRElement) return '\n';
    if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replaceAll('\uFEFF', '');
    return [...node.childNodes].map(textOf).join('');
  };
  const blocks = element.querySelector('[data-block="true"]')
    ? element.querySelectorAll('[data-block="true"]')
    : element.children;
  // A break at the end of a line is there to give the line its height.
  return [...blocks].map((block) => textOf(block).replace(/\n$/, '')).join('\n');
}

/** Waits until what is seen is what the editor holds, and gives it. */
export async function waitForAgreement(page: Page): Promise<string> {
  let seen = '';
  let held = '';
  try {
    await until('the box shows what its editor holds', async () => {
      [seen, held] = [await page.evaluate(readSeen), await page.evaluate(() => window.box.model())];
      return seen === held;
    });
  } catch (error) {
    throw new Error(`Seen ${JSON.stringify(seen)}, held ${JSON.stringify(held)}.`, { cause: error });
  }
  return held;
}

/** Waits until every mark lies on words that the box holds. Images and line breaks have no words. */
export async function waitForTrueMarks(page: Page): Promise<void> {
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  await until('no mark on words that are gone', async () => {
    const [marks, held] = [await page.highlights(), lettersOf(await page.evaluate(() => window.box.model()))];
    return Object.values(marks)
      .flat()
      .every((words) => words !== '' && held.includes(lettersOf(words)));
  });
}
