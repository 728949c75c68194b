import { writeFile } from 'node:fs/promises';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { createWire, documentOf, type Cdp } from './cdp.ts';
import { createFrame, type Point } from './frame.ts';
import type { Popup } from './page.ts';
import { until } from './until.ts';

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Talks to a target that playwright has no page for, by messages through the browser's own session. */
async function attach(session: CDPSession, targetId: string): Promise<Cdp> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  let lastId = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply; // a CDP message
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  const send = async (method: string, params: object = {}) => {
    const id = ++lastId;
    const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await replied;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  return { send: send as Cdp['send'] }; // the protocol's own types
}

async function click(cdp: Cdp, x: number, y: number): Promise<void> {
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
}

/** Opens the toolbar popup over the page in front, as a click on the toolbar button does. Needs a background in the extension. */
export async function openChromiumPopup(context: BrowserContext, extensionId: string): Promise<Popup> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser is closed.');
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const session = await browser.newBrowserCDPSession();
  const popups = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${extensionId}/`),
    );
  };
  const before = new Set((await popups()).map(({ targetId }) => targetId));
  await background.evaluate(() =>
    (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
  );
  const target = await until('the popup', async () => (await popups()).find(({ targetId }) => !before.has(targetId)));
  const cdp = await attach(session, target.targetId);
  const wire = createWire(cdp, documentOf(cdp));
  const mouse = {
    move: async ({ x, y }: Point) => void (await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })),
    press: ({ x, y }: Point) => click(cdp, x, y),
  };
  const frame = createFrame(wire, () => Promise.resolve({ x: 0, y: 0 }), { mouse, errors: [] });
  // The browser makes a popup fit its content, some frames after it opened.
  await frame.waitFor(() => document.body.innerText !== '' && document.documentElement.scrollWidth <= innerWidth);
  return {
    ...frame,
    screenshot: async (path) => {
      const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
      await writeFile(path, data, 'base64');
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId: target.targetId });
      await session.detach();
    },
  };
}
