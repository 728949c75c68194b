import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page as PlaywrightPage } from 'playwright-core';
import { requireBrowser } from '@/scripts/browsers.mjs';
import type { Browser, LaunchPlan } from './browser.ts';
import { createWire, documentOf } from './cdp.ts';
import { openChromiumPopup } from './chromium-popup.ts';
import { chromiumExtensionId } from './extension-id.ts';
import { createMeter } from './meter.ts';
import { createConsole, createPage, type Page } from './page.ts';
import { until } from './until.ts';

/** Sends Chromium's own requests, beyond those that playwright turns off, where nobody listens (BROWSERS_OWN in local-site.ts). */
const QUIET = ['--component-updater=url-source', '--gaia-url', '--autofill-server-url'].map(
  (flag) => `${flag}=https://dummy.test/`,
);

async function drive(page: PlaywrightPage): Promise<Page> {
  const { errors, faults, write } = createConsole();
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => write(message.type(), message.text()));
  const context = page.context();
  const session = await context.newCDPSession(page);
  const meter = createMeter(session);
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
      ime: {
        compose: async (text) => {
          const { length } = text;
          await session.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
        },
        commit: (text) => page.keyboard.insertText(text),
      },
      weigh: meter.weigh,
      meter,
    },
    {
      errors,
      faults,
      goto: async (url) => void (await page.goto(url)),
      reload: async () => void (await page.reload()),
      toFront: () => page.bringToFront(),
      screenshot: async (path) => void (await page.screenshot({ path })),
      close: () => page.close(),
    },
  );
}

/** In developer mode: without it an unpacked extension that reloads itself stays off. */
async function createProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'tactful-chromium-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Debian's or any other Chromium, by CDP through playwright-core. */
export async function launchChromium(plan: LaunchPlan): Promise<Omit<Browser, 'name' | 'requests'>> {
  const { extension, installPage } = plan;
  const folders = [...(extension === null ? [] : [extension]), ...plan.otherExtensions];
  const profile = await createProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: plan.headless,
    ignoreHTTPSErrors: true,
    colorScheme: plan.colorScheme,
    reducedMotion: plan.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: plan.forcedColors ? 'active' : 'none',
    viewport: plan.headless ? plan.viewport : null,
    chromiumSandbox: process.getuid?.() !== 0, // Chromium has no sandbox for root
    args: [
      ...QUIET,
      '--ignore-certificate-errors',
      `--proxy-server=127.0.0.1:${String(plan.proxyPort)}`,
      '--proxy-bypass-list=<-loopback>', // loopback too: nothing goes past the proxy
      ...(folders.length === 0
        ? []
        : [`--disable-extensions-except=${folders.join()}`, `--load-extension=${folders.join()}`]),
    ],
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    if (installPage !== null) {
      const find = () => Promise.resolve(context.pages().find((page) => page.url().endsWith(installPage)));
      await (await until(`at install, ${installPage}`, find)).close();
    }
  } catch (error) {
    await close();
    throw error;
  }
  const newPage = async () => drive(await context.newPage());
  const extensionId = () => {
    if (extension === null) throw new Error('Launched without an extension.');
    return chromiumExtensionId(extension);
  };
  return {
    newPage,
    extensionPage: async (path) => {
      const page = await newPage();
      await page.goto(`chrome-extension://${await extensionId()}/${path}`);
      return page;
    },
    openPopup: async () => openChromiumPopup(context, await extensionId()),
    stopBackground: async () => {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    close,
  };
}
