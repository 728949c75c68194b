import { expect } from 'vitest';
import { KEYS, REDO, UNDO } from '@/tests/editors/contract/table.ts';
import type { EditorName } from '@/tests/editors/pages/editor-page.ts';
import { nextFrame } from '@/tests/editors/random-keys.ts';
import type { Page } from '../driver/page.ts';
import type { Action, Answer, Turn } from './actions.ts';
import { closeBox, openBox, POST_BUTTON, waitForModel } from './box.ts';

/** How long a fix may take in an editor, in ms: Quill is given 1.1 s, TipTap 0.6 s, so that an undo takes back nothing else. */
const FIX_TIME: Readonly<Record<EditorName, number>> = {
  'draft-js': 500,
  lexical: 500,
  tiptap: 1000,
  quill1: 1500,
  quill2: 1500,
  textarea: 500,
};
/** Of the buttons that answer the question before a post. */
const BUTTONS = {
  edit: '.tf-guard .is-main',
  replace: '.tf-guard .tf-button:not(.is-main, .is-quiet)',
  'post anyway': '.tf-guard .is-quiet',
} as const;

/** What came of the actions: counts by name, for the figures of a run. */
export type Tally = Map<string, number>;

/** Does one action in the box of an editor, and lets the page draw it. What is not on the screen is not clicked. */
export async function act(page: Page, editor: EditorName, action: Action, tally: Tally): Promise<void> {
  const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
  if (action.verb === 'type') {
    await page.type(action.what, { delay: editor.startsWith('quill') ? 5 : 0 }); // Quill needs about 4 ms between keys to settle
    return;
  }
  if (action.verb === 'press') await page.press(action.what);
  if (action.verb === 'click')
    await (action.what.startsWith('.tf-') ? clickIfShown(page, action.what) : page.click(action.what));
  if (action.verb === 'compose') await compose(page, action.what);
  if (action.verb === 'blur') await page.evaluate(() => document.querySelector<HTMLElement>('#elsewhere')?.focus());
  if (action.verb === 'take a fix') await takeFix(page, editor, count);
  if (action.verb === 'post') await post(page, editor, action, count);
  if (action.verb === 'turn') await turn(page, editor, action.how);
  await page.evaluate(nextFrame);
}

/** False where it is not on the screen. */
async function clickIfShown(page: Page, selector: string): Promise<boolean> {
  if (!(await page.coach.isMounted())) return false;
  const middle = await page.coach.evaluate((root, selector) => {
    const { x, y, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
  }, selector);
  if (middle) await page.click(middle);
  return middle !== null;
}

async function compose({ ime }: Page, text: string): Promise<void> {
  await ime?.compose(text.slice(0, 1));
  await ime?.compose(text);
  await ime?.commit(text);
}

/** Takes a fix with the hands off the keys, if there is one; one undo takes it back whole, and one redo gives it again. */
async function takeFix(page: Page, editor: EditorName, count: (what: string) => void): Promise<void> {
  if (!(await openFinding(page))) return;
  const before = await page.evaluate(() => window.box.model());
  await page.press('Alt+a');
  const after = await page.evaluate(
    async (before, patience) => {
      const deadline = performance.now() + patience;
      while (window.box.model() === before && performance.now() < deadline) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return window.box.model();
    },
    before,
    FIX_TIME[editor],
  );
  if (after === before) return;
  count('fixes taken');
  await page.press(UNDO);
  await waitForModel(page, before);
  await page.press(REDO);
  await waitForModel(page, after);
}

/** Goes to the next finding that has a fix, of the first few; false where none is open in the end. */
async function openFinding(page: Page): Promise<boolean> {
  await page.evaluate(() => window.box.element.focus());
  for (let turn = 0; turn < 4; turn++) {
    await page.press('Alt+.');
    await page.evaluate(nextFrame);
    if (!(await page.coach.isMounted())) return false;
    if (await page.coach.evaluate((root) => root.querySelector('.tf-popover .tf-fix') !== null)) return true;
  }
  return false;
}

/** Posts by the site's key or button and answers what is asked: the site gets the draft exactly once, or not at all. */
async function post(
  page: Page,
  editor: EditorName,
  { by, answer }: { readonly by: 'key' | 'button'; readonly answer: Answer },
  count: (what: string) => void,
): Promise<void> {
  const draft = await page.evaluate(() => {
    window.box.element.focus();
    return window.box.model();
  });
  if (by === 'key') await page.press(KEYS[editor].post);
  else await page.click(POST_BUTTON);
  await page.evaluate(nextFrame);
  const isAsked =
    (await page.coach.isMounted()) && (await page.coach.evaluate((root) => root.querySelector('.tf-guard') !== null));
  const posts = () => page.evaluate(() => [...window.box.posted]);
  if (isAsked) {
    expect(await posts()).toEqual([]);
    count(`guard: ${answer}`);
    if (answer === 'leave' || !(await clickIfShown(page, BUTTONS[answer]))) await page.press('Escape');
    await page.coach.waitFor((root) => root.querySelector('.tf-guard') === null);
    if (answer !== 'post anyway') return expect(await posts()).toEqual([]);
  }
  const [posted, ...more] = await posts();
  const held = await page.evaluate(() => window.box.model());
  expect([draft, held]).toContain(posted); // a fix that was asked for before may have come between
  expect(more).toEqual([]);
  count('posts');
  await openBox(page, editor); // as the sites do, with an empty box
}

async function turn(page: Page, editor: EditorName, how: Turn): Promise<void> {
  if (how === 'reload') {
    await page.reload();
    await page.waitFor(() => 'box' in window);
  } else if (how === 'in place') {
    await page.evaluate(() => history.pushState(null, '', location.href));
    await closeBox(page);
  }
  await openBox(page, editor);
}
