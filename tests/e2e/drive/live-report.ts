import type { LiveReport } from '@/lib/coach/state.ts';
import { LIVE_PORT } from '@/lib/messages.ts';
import type { Browser } from '../driver/browser.ts';

/** What the toolbar popup is told about a tab, read over the popup's own port from another page of the extension. */
export interface LiveView {
  /** Listens to the tab at `address`, a match pattern such as `https://x.com/*`. A reply box must have had the focus there. */
  follow(address: string): Promise<void>;
  /** Waits until the coach has a draft that ends with `draft` and holds no finding of it back any more, and gives what it says. */
  waitForDraft(draft: string): Promise<LiveReport['state']>;
  close(): Promise<void>;
}

/** The extension API as far as it is used here; both browsers have it under this name. */
interface ExtensionWindow {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<{ id: number }[]>;
      connect(id: number, info: object): { onMessage: { addListener(listener: (update: object) => void): void } };
    };
  };
}

/** Runs in the extension's page. */
async function listen(url: string, name: string): Promise<void> {
  const { tabs } = (globalThis as unknown as ExtensionWindow).chrome;
  const [tab] = await tabs.query({ url });
  if (!tab) throw new Error(`No tab at ${url}.`);
  sessionStorage.removeItem('update');
  tabs.connect(tab.id, { name }).onMessage.addListener((update) => {
    sessionStorage.setItem('update', JSON.stringify(update));
  });
}

/** Opens a tab for it, in front: a page behind it draws nothing, so open it before, or bring the page back to the front. */
export async function openLive(browser: Browser): Promise<LiveView> {
  const page = await browser.extensionPage('popup.html');
  return {
    follow: (address) => page.evaluate(listen, address, LIVE_PORT),
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
