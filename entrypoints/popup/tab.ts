import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TabView } from '@/components/popup/popup-view.ts';
import { LIVE_PORT, type LiveAction, type LiveUpdate } from '@/lib/messages.ts';
import { siteFor } from '@/lib/sites/registry.ts';

/** The tab under the popup, as its coach tells it, and the way back to that coach. */
export interface LiveTab {
  readonly view: StoreApi<TabView>;
  send(action: LiveAction): void;
}

/** Connects to the coach of the active tab. Without one the view stays at `no-box`, or `elsewhere` off the three sites. */
export async function watchTab(): Promise<LiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The address is shown to us on the three sites only: elsewhere there is no permission to see it.
  const site = tab?.url === undefined ? null : (siteFor(new URL(tab.url).hostname)?.id ?? null);
  const view = createStore<TabView>()(() => (site ? { kind: 'no-box', site } : { kind: 'elsewhere' }));
  if (!site || tab?.id === undefined) return { view, send: () => undefined };

  const port = browser.tabs.connect(tab.id, { name: LIVE_PORT });
  let isOpen = true;
  const clear = () => view.setState({ kind: 'no-box', site }, true);
  port.onMessage.addListener((message: unknown) => {
    const { report } = message as LiveUpdate; // from our own coach: the page has no way to this port
    if (report) view.setState({ kind: 'report', site, report }, true);
    else clear();
  });
  port.onDisconnect.addListener(() => {
    isOpen = false;
    clear();
  });
  return { view, send: (action) => isOpen && port.postMessage(action) };
}
