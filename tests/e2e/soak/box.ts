import type { EditorName } from '@/tests/editors/pages/editor-page.ts';
import type { Page } from '../driver/page.ts';
import { until } from '../driver/until.ts';

/** The site's own, which posts what the box holds. */
export const POST_BUTTON = '[data-posts]';

/** Puts a box into the page, empty, and the focus into it. */
export async function mountBox(page: Page, editor: EditorName): Promise<void> {
  await page.evaluate((editor) => window.box.mount(editor, '', 'page'), editor);
  await page.click('#desk > div');
}

/** Opens a box, empty and with the focus, and waits for its coach. */
export async function openBox(page: Page, editor: EditorName): Promise<void> {
  await mountBox(page, editor);
  await page.coach.waitFor((root) => root.querySelector('.tf-pill') !== null);
}

/** Takes the box out of the page, as a site does. */
export async function closeBox(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('#desk')?.replaceChildren());
}

/** Runs in the page: what a person sees in the box, without a look at how we read it, what the editor holds, and how often it was posted. */
function readBox(): readonly [seen: string, held: string, posts: number] {
  const { element, posted } = window.box;
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
  const lines = () => [...blocks].map((block) => textOf(block).replace(/\n$/, '')).join('\n');
  const seen = element instanceof HTMLTextAreaElement ? element.value : lines();
  return [seen, window.box.model(), posted.length];
}

/** Waits until the editor holds this text. */
export async function waitForModel(page: Page, text: string): Promise<void> {
  let held = '';
  try {
    await until('the editor holds the text', async () => {
      held = await page.evaluate(() => window.box.model());
      return held === text;
    });
  } catch (error) {
    throw new Error(`Held ${JSON.stringify(held)}, wanted ${JSON.stringify(text)}.`, { cause: error });
  }
}

/**
 * Waits until what is seen is what the editor holds, and every mark lies on words that it holds (images and line breaks have no
 * words); nothing was posted meanwhile.
 */
export async function waitForTruth(page: Page): Promise<void> {
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  let last = '';
  try {
    await until('a box that shows what its editor holds, with its own words marked', async () => {
      const [seen, held, posts] = await page.evaluate(readBox);
      const marked = Object.values(await page.highlights()).flat();
      last = JSON.stringify({ seen, held, posts, marked });
      const areTrue = marked.every((words) => words !== '' && lettersOf(held).includes(lettersOf(words)));
      return seen === held && posts === 0 && areTrue;
    });
  } catch (error) {
    throw new Error(last, { cause: error });
  }
}
