import { waitForMarks } from '../coach/marked.ts';
import type { Browser } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { DRAFT, POST } from './pages.ts';

type EditorName = Parameters<Window['post']['mount']>[1];

/** Adds a reply box to the post and puts the focus in it. */
export async function mountBox(page: Page, editor: EditorName = 'draft-js', id = 'box'): Promise<void> {
  await page.waitFor(() => 'post' in window);
  await page.evaluate((id, editor) => window.post.mount(id, editor, 'Reply'), id, editor);
  await page.click(`#${id} [contenteditable], #${id} textarea`);
}

export async function waitForCoach(page: Page): Promise<void> {
  await page.coach.waitFor((root) => root.querySelector('.tf-pill') !== null);
}

/** A post in a new tab with a coached box that holds a marked draft. */
export async function openReply(browser: Browser, editor: 'draft-js' | 'lexical' = 'draft-js'): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(editor === 'lexical' ? 'https://www.facebook.com/pellworth/posts/1' : POST);
  await mountBox(page, editor);
  await waitForCoach(page);
  await write(page, DRAFT);
  await waitForMarks(page, 'calm down');
  return page;
}

export const write = (page: Page, text: string) => page.type(text, { delay: 5 });
export const modelOf = (page: Page, id = 'box') => page.evaluate((id) => window.post.model(id), id);
