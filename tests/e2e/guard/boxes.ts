import type { Browser } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { until } from '../driver/until.ts';
import { FACEBOOK_POST } from '../pages/sites/facebook.ts';
import { urlOf } from '../pages/sites/index.ts';
import { LINKEDIN_EMBER, LINKEDIN_REACT } from '../pages/sites/linkedin.ts';
import type { SitePage } from '../pages/sites/page.ts';
import { X_STATUS } from '../pages/sites/x.ts';

/** A reply box of a local page, and how a person posts from it. */
export interface Box {
  readonly page: SitePage;
  readonly id: string;
  /** Of its own Post button. */
  readonly button: string;
  /** By which the site posts. */
  readonly key: string;
}

const boxOf = (page: SitePage, key: string): Box => ({ page, id: 'reply', button: '[data-posts="reply"]', key });
export const X = boxOf(X_STATUS, 'Control+Enter');
export const FACEBOOK = boxOf(FACEBOOK_POST, 'Enter');
export const REACT = boxOf(LINKEDIN_REACT, 'Control+Enter');
export const EMBER = boxOf(LINKEDIN_EMBER, 'Control+Enter');

/** Has a `stop` that no words could mend. */
export const HARSH = 'Please stop, you are an idiot, Dana.';
/** Has a `stop` with a safe fix. */
export const PRIVATE = 'I’ll call you on +44 7700 900123 today.';
/** Has nothing worse than a `warn`. */
export const CURT = 'Please calm down, Dana.';

/** Opens a page and starts the coach of its box. */
export async function openBox(browser: Browser, box: Box): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(urlOf(box.page));
  await focusBox(page, box);
  return page;
}

/** Selector of the editable element. */
export function composerOf({ page, id }: Box): string {
  const composer = page.composers.find((composer) => composer.id === id);
  if (!composer) throw new Error(`No box ${id}.`);
  return composer.selector;
}

export async function focusBox(page: Page, box: Box): Promise<void> {
  await page.click(composerOf(box));
  await page.coach.waitFor((root) => root.querySelector('.tf-pill') !== null);
}

/** Types a draft and waits until its worst mark stands. */
export async function writeDraft(page: Page, draft: string, worst: 'stop' | 'warn' = 'stop'): Promise<void> {
  await page.type(draft, { delay: 5 }); // Quill needs about 4 ms between keys to settle
  await page.waitFor((severity) => Boolean(CSS.highlights.get(`tactful-${severity}`)?.size), worst);
}

export const modelOf = (page: Page, { id }: Box) => page.evaluate((id) => window.__page.model(id), id);
export const submittedOn = (page: Page) => page.evaluate(() => [...window.__page.submitted]);

/** Waits for the question, with the focus on its first button. */
export const waitForQuestion = (page: Page) =>
  page.coach.waitFor((root) => root.activeElement?.matches('.tf-guard .is-main'));

export const waitForNoQuestion = (page: Page) =>
  until('no question', async () =>
    (await page.coach.isMounted()) ? page.coach.evaluate((root) => root.querySelector('.tf-guard') === null) : true,
  );

export const waitForPosts = (page: Page, ...posts: string[]) =>
  page.waitFor((posts) => JSON.stringify(window.__page.submitted) === JSON.stringify(posts), posts);
