import type { Browser } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { urlOf } from '../pages/sites/index.ts';
import type { SilentBox, SilentRow } from './rows.ts';
import { waitForPill } from './walk.ts';

async function typeIn(page: Page, { selector, opener, closer }: SilentBox): Promise<void> {
  if (opener !== undefined) await page.click(opener);
  await page.click(selector);
  await page.type('Please calm down.', { delay: 5 });
  if (closer !== undefined) await page.click(closer);
}

/**
 * Types into boxes that are left alone, then into one that is not, and (where no dialog is in the way) once more into the others, now
 * that the coach is in the page. True if it shows nothing about any of them by the time it marks the words of its own box.
 */
export async function areLeftAlone(browser: Browser, { boxes, beside }: SilentRow): Promise<boolean> {
  const page = await browser.newPage();
  await page.goto(urlOf(beside.page));
  await page.waitFor(() => '__page' in window);
  for (const box of boxes) await typeIn(page, box);
  if (beside.opener !== undefined) await page.click(beside.opener);
  await page.click(beside.selector);
  await waitForPill(page);
  if (beside.opener === undefined) {
    for (const box of boxes) await typeIn(page, box);
    await page.click(beside.selector);
  }
  await page.press('End');
  await page.type('Please get over it, now.', { delay: 5 });
  await page.waitFor(() =>
    ['stop', 'warn', 'tip'].some((name) =>
      [...(CSS.highlights.get(`tactful-${name}`) ?? [])].some((range) => String(range).includes('get over it')),
    ),
  );
  const marked = Object.values(await page.highlights()).flat();
  const pills = await page.coach.evaluate((root) => root.querySelectorAll('.tf-pill').length);
  await page.close();
  return pills === 1 && !marked.some((words) => words.includes('calm down'));
}
