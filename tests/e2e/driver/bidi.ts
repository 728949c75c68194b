import type { Browser, Page } from 'puppeteer-core';

/** A value of WebDriver BiDi (w3c.github.io/webdriver-bidi, script.RemoteValue), as far as the driver reads it. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

/** The commands of WebDriver BiDi that puppeteer has no call for. */
export interface Bidi {
  /** Calls a function, given as source, in a browsing context's page world. Throws what the function throws. */
  callFunction(context: string, source: string, args?: readonly object[]): Promise<RemoteValue>;
  /** The same in a window of the browser itself. */
  callInBrowser(source: string): Promise<RemoteValue>;
  /** Reference to the shadow root, open or closed, of the first `host` element, or `null`. */
  shadowRootOf(context: string, host: string): Promise<string | null>;
  /** The browsing context inside an iframe. */
  contextIn(context: string, selector: string): Promise<string>;
  /** Closes the tab whose address ends so; false when there is none. puppeteer doesn't learn the address of an extension's page. */
  closeTab(address: string): Promise<boolean>;
}

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

function hasConnection(browser: object): browser is { readonly connection: Connection } {
  return 'connection' in browser;
}

/** puppeteer's own name for a page's browsing context; BiDi pages only. */
export function contextOf(page: Page): string {
  const frame: object = page.mainFrame();
  if (!('_id' in frame) || typeof frame._id !== 'string') throw new Error('Not a page driven by WebDriver BiDi.');
  return frame._id;
}

export function bidiOf(browser: Browser): Bidi {
  if (!hasConnection(browser)) throw new Error('Not a browser driven by WebDriver BiDi.');
  const { connection } = browser;

  const callFunction = async (context: string, source: string, args: readonly object[] = []) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: source,
      target: { context },
      awaitPromise: true,
      arguments: args,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    // script.EvaluateResult of the protocol
    const outcome = result as
      { type: 'success'; result: RemoteValue } | { type: 'exception'; exceptionDetails: { text: string } };
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return outcome.result;
  };

  return {
    callFunction,
    callInBrowser: async (source) => {
      const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
      const [window] = (result as { contexts: { context: string }[] }).contexts;
      if (!window) throw new Error('The browser has no window.');
      return callFunction(window.context, source);
    },
    shadowRootOf: async (context, host) => {
      const { value } = await callFunction(context, `() => document.querySelector(${JSON.stringify(host)})`);
      const root = (value as { shadowRoot?: RemoteValue | null } | undefined)?.shadowRoot;
      return root?.sharedId ?? null;
    },
    contextIn: async (context, selector) => {
      const { value } = await callFunction(
        context,
        `() => document.querySelector(${JSON.stringify(selector)}).contentWindow`,
      );
      return (value as { context: string }).context;
    },
    closeTab: async (address) => {
      const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
      const { contexts } = result as { contexts: { context: string; url: string }[] };
      const tab = contexts.find(({ url }) => url.endsWith(address));
      if (tab) await connection.send('browsingContext.close', { context: tab.context });
      return tab !== undefined;
    },
  };
}
