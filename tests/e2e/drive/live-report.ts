import type { CoachState, LiveReport } from '@/lib/coach/state.ts';
import { LIVE_PORT } from '@/lib/messages.ts';
import type { Browser } from '../driver/browser.ts';

/** What the toolbar popup is told about a tab, read over the popup's own port from another page of the extension. */
export interface LiveView {
  /** Waits until the coach has a draft that ends with `draft` and holds no finding of it back any more, and gives what it says. */
  waitForDraft(draft: string): Promise<LiveReport['state']>;
  close(): Promise<void>;
}

/** `address` is a match pattern of the tab, e.g. `https://x.com/*`. A reply box must have had the focus there. */
export async function watchLive(browser: Browser, address: string): Promise<LiveView> {
  const page = await browser.extensionPage('popup.html');
  await page.evaluate(
    async (url, name) => {
      interface Update {
        readonly report: { readonly state: Pick<CoachState, 'text'> } | null;
      }
      // The extension API as far as it is used here; both browsers have it under this name.
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(filter: object): Promise<{ id: number }[]>;
              connect(
                id: number,
                info: object,
              ): { onMessage: { addListener(listener: (update: Update) => void): void } };
            };
          };
        }
      ).chrome;
      const [tab] = await tabs.query({ url });
      if (!tab) throw new Error(`No tab at ${url}.`);
      tabs.connect(tab.id, { name }).onMessage.addListener((update) => {
        sessionStorage.setItem('update', JSON.stringify(update));
      });
    },
    address,
    LIVE_PORT,
  );
  return {
    waitForDraft: (draft) =>
      page.waitFor((draft) => {
        const update = JSON.parse(sessionStorage.getItem('update') ?? '{}') as { report?: LiveReport | null };
        const state = update.report?.state;
        if (!state?.text.trim().endsWith(draft.trim())) return null;
        return state.findings.length === state.report?.findings.length ? state : null;
      }, draft),
    close: () => page.close(),
  };
}
