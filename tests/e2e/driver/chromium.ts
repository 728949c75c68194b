import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page as PlaywrightPage } from 'playwright-core';
import { requireBrowser } from '@/scripts/browsers.mjs';
import type { Browser, LaunchPlan } from './browser.ts';
import { chromiumExtensionId } from './extension-id.ts';
import type { Wire } from './frame.ts';
import { createPage, type Page } from './page.ts';

/** Handles made for one call, let go after it. */
const GROUP = 'driver';

/** Sends Chromium's own requests, beyond those that playwright turns off, where nobody listens (BROWSERS_OWN in local-site.ts). */
const QUIET = ['--component-updater=url-source', '--gaia-url', '--autofill-server-url'].map(
  (flag) => `${flag}=https://dummy.test/`,
);

/** The handle of a document, found anew for each call: it may have navigated. */
type FindDocument = () => Promise<string>;

async function callOn(session: CDPSession, objectId: string, declaration: string, byValue: boolean) {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: declaration,
    awaitPromise: true,
    returnByValue: byValue,
    objectGroup: GROUP,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result;
}

async function describe(session: CDPSession, documentId: string, selector: string) {
  const found = await callOn(
    session,
    documentId,
    `function () { return this.querySelector(${JSON.stringify(selector)}); }`,
    false,
  );
  if (found.objectId === undefined) return null;
  return (await session.send('DOM.describeNode', { objectId: found.objectId, pierce: true })).node;
}

async function resolve(session: CDPSession, backendNodeId: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, objectGroup: GROUP });
  if (object.objectId === undefined) throw new Error('The node is gone.');
  return object.objectId;
}

/** `sessionOf` gives the session of a frame that lives in a process of its own, or `null`. */
function createWire(
  session: CDPSession,
  findDocument: FindDocument,
  sessionOf: (selector: string) => Promise<CDPSession | null>,
): Wire {
  const release = () => session.send('Runtime.releaseObjectGroup', { objectGroup: GROUP });
  const call = async (objectId: string, declaration: string) =>
    String((await callOn(session, objectId, declaration, true)).value);
  return {
    call: async (source) => {
      try {
        return await call(await findDocument(), `function () { return (${source})(); }`);
      } finally {
        await release();
      }
    },
    callInShadow: async (host, source) => {
      try {
        const node = await describe(session, await findDocument(), host);
        const root = node?.shadowRoots?.[0];
        if (root === undefined) return null;
        return await call(await resolve(session, root.backendNodeId), `function () { return (${source})(this); }`);
      } finally {
        await release();
      }
    },
    child: async (selector) => {
      const own = await sessionOf(selector);
      if (own !== null) return createWire(own, documentOf(own), () => Promise.resolve(null));
      const findChild = async () => {
        const node = await describe(session, await findDocument(), selector);
        if (!node?.contentDocument) throw new Error(`No document in ${selector}.`);
        return resolve(session, node.contentDocument.backendNodeId);
      };
      await findChild();
      return createWire(session, findChild, () => Promise.resolve(null));
    },
  };
}

function documentOf(session: CDPSession): FindDocument {
  return async () => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document', objectGroup: GROUP });
    if (result.objectId === undefined) throw new Error('No document yet.');
    return result.objectId;
  };
}

async function drive(page: PlaywrightPage): Promise<Page> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const context = page.context();
  const session = await context.newCDPSession(page);
  const sessionOf = async (selector: string) => {
    const frame = await (await page.$(selector))?.contentFrame();
    if (!frame) throw new Error(`No frame in ${selector}.`);
    // Chromium isolates by site: a same-site frame shares the page's process, and Playwright then refuses it a session.
    return context.newCDPSession(frame).catch(() => null);
  };
  return createPage(
    createWire(session, documentOf(session), sessionOf),
    {
      keyDown: (key) => page.keyboard.down(key),
      keyUp: (key) => page.keyboard.up(key),
      type: (text, delay) => page.keyboard.type(text, { delay }),
      mouse: {
        move: ({ x, y }) => page.mouse.move(x, y),
        press: ({ x, y }) => page.mouse.click(x, y),
      },
    },
    {
      errors,
      goto: async (url) => void (await page.goto(url)),
      reload: async () => void (await page.reload()),
      screenshot: async (path) => void (await page.screenshot({ path })),
      close: () => page.close(),
    },
  );
}

/** Debian's or any other Chromium, by CDP through playwright-core. */
export async function launchChromium(plan: LaunchPlan): Promise<Omit<Browser, 'name' | 'requests'>> {
  const { extension } = plan;
  const profile = await mkdtemp(join(tmpdir(), 'tactful-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: plan.headless,
    ignoreHTTPSErrors: true,
    colorScheme: plan.colorScheme,
    viewport: plan.headless ? plan.viewport : null,
    chromiumSandbox: process.getuid?.() !== 0, // Chromium has no sandbox for root
    args: [
      ...QUIET,
      '--ignore-certificate-errors',
      `--proxy-server=127.0.0.1:${String(plan.proxyPort)}`,
      '--proxy-bypass-list=<-loopback>', // loopback too: nothing goes past the proxy
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const newPage = async () => drive(await context.newPage());
  return {
    newPage,
    extensionPage: async (path) => {
      if (extension === null) throw new Error('Launched without an extension.');
      const page = await newPage();
      await page.goto(`chrome-extension://${await chromiumExtensionId(extension)}/${path}`);
      return page;
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
