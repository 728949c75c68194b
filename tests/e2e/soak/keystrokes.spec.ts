import { describe, expect, it } from 'vitest';
import type { EditorName } from '@/tests/editors/pages/editor-page.ts';
import { FILL_CLIPBOARD, nextFrame, randomKeys, SEED } from '@/tests/editors/random-keys.ts';
import { type Browser, BROWSERS, launch } from '../driver/browser.ts';
import { FACEBOOK_POST } from '../pages/sites/facebook.ts';
import { sitePages, urlOf } from '../pages/sites/index.ts';
import { LINKEDIN_EMBER, LINKEDIN_REACT } from '../pages/sites/linkedin.ts';
import type { SitePage } from '../pages/sites/page.ts';
import { X_NARROW, X_STATUS } from '../pages/sites/x.ts';

/** Into each editor: `KEYSTROKES=2000 SEED=7 npx vitest run --project e2e tests/e2e/soak/keystrokes.spec.ts`. */
const KEYSTROKES = Number(process.env['KEYSTROKES'] ?? 40);

const BOXES: readonly { readonly editor: EditorName; readonly page: SitePage; readonly id: string }[] = [
  { editor: 'draft-js', page: X_STATUS, id: 'reply' },
  { editor: 'textarea', page: X_NARROW, id: 'reply' },
  { editor: 'lexical', page: FACEBOOK_POST, id: 'reply' },
  { editor: 'tiptap', page: LINKEDIN_REACT, id: 'comment' },
  { editor: 'quill1', page: LINKEDIN_EMBER, id: 'comment' },
];

/** Plays the same keys on each site's page, and gives the documents they make there. */
async function play(browser: Browser, isCoached: boolean): Promise<Record<string, string>> {
  const documents: Record<string, string> = {};
  for (const { editor, page: site, id } of BOXES) {
    const page = await browser.newPage();
    await page.goto(urlOf(site));
    await page.click(site.composers.find((composer) => composer.id === id)?.selector ?? '');
    if (isCoached) await page.coach.waitFor((root) => root.querySelector('.tf-pill') !== null);
    for (const key of [...FILL_CLIPBOARD, ...randomKeys(editor, KEYSTROKES)]) {
      if (key.startsWith('type:')) await page.type(key.slice('type:'.length), { delay: 5 });
      else {
        await page.press(key);
        await page.evaluate(nextFrame);
      }
    }
    documents[editor] = await page.evaluate((id) => window.__page.model(id), id);
    expect([...page.errors, ...page.faults]).toEqual([]);
    await page.close();
  }
  return documents;
}

describe.each(BROWSERS)(`random keys in %s, SEED=${String(SEED)}`, (name) => {
  it(
    `make the same documents on the sites' pages with the extension as without it, ${String(KEYSTROKES)} keys each`,
    async () => {
      const pages = await sitePages();
      const played: Record<string, string>[] = [];
      for (const extension of [null, undefined]) {
        const browser = await launch(name, { pages, ...(extension === null ? { extension } : {}) });
        played.push(await play(browser, extension !== null));
        await browser.close();
      }
      const [plain, coached] = played;
      expect(coached).toEqual(plain);
      expect(Object.values(plain ?? {}).every((text) => text !== '')).toBe(true);
    },
    180_000 + KEYSTROKES * 1500,
  );
});
