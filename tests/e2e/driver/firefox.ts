import { type Browser as PuppeteerBrowser, launch, type Page as PuppeteerPage } from 'puppeteer-core';
import type { Bidi } from './bidi.ts';
import { bidiOf, contextOf } from './bidi.ts';
import { requireBrowser } from '@/scripts/browsers.mjs';
import type { Browser, LaunchPlan } from './browser.ts';
import { firefoxExtensionId } from './extension-id.ts';
import type { Wire } from './frame.ts';
import { weighFirefox } from './firefox-holdings.ts';
import { createConsole, createPage, type Page } from './page.ts';
import { until } from './until.ts';

/** Firefox gives each installation a random host for the extension's pages; tests fix it. */
const EXTENSION_HOST = '7c1b8e5a-6d0f-4e43-9a53-2f6f3c1d9b10';

/** Firefox's own requests, beyond those that puppeteer already turns off. */
const QUIET = {
  'app.normandy.enabled': false,
  'browser.chrome.site_icons': false, // a favicon under a strict CSP would count as an error of the page
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'dom.push.connection.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.webextOptionalPermissionPrompts': false, // a click that asks for a permission gets it: no protocol presses the prompt
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};

function createWire(bidi: Bidi, context: string): Wire {
  return {
    call: async (source) => {
      const result = await bidi.callFunction(context, source);
      if (result.type !== 'string') throw new Error(`The page gave a ${result.type}.`);
      return String(result.value);
    },
    callInShadow: async (host, source) => {
      const root = await bidi.shadowRootOf(context, host);
      if (root === null) return null;
      const result = await bidi.callFunction(context, source, [{ sharedId: root }]);
      return String(result.value);
    },
    child: async (selector) => createWire(bidi, await bidi.contextIn(context, selector)),
  };
}

function drive(browser: PuppeteerBrowser, page: PuppeteerPage): Page {
  const { errors, faults, write } = createConsole();
  page.on('pageerror', (error) => errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  page.on('console', (message) => write(message.type(), message.text()));
  const bidi = bidiOf(browser);
  return createPage(
    createWire(bidi, contextOf(page)),
    {
      keyDown: (key) => page.keyboard.down(asKey(key)),
      keyUp: (key) => page.keyboard.up(asKey(key)),
      type: (text, delay) => page.keyboard.type(text, { delay }),
      mouse: {
        move: ({ x, y }) => page.mouse.move(x, y),
        press: ({ x, y }) => page.mouse.click(x, y),
      },
      ime: null,
      weigh: () => weighFirefox(bidi, page.url()),
      meter: null,
    },
    {
      errors,
      faults,
      goto: async (url) => void (await page.goto(url)),
      reload: async () => void (await page.reload()),
      toFront: () => page.bringToFront(),
      screenshot: async (path) => void (await page.screenshot({ path: asPng(path) })),
      close: () => page.close(),
    },
  );
}

type Key = Parameters<PuppeteerPage['keyboard']['down']>[0];
/** puppeteer checks the name itself, and throws on one it doesn't know. */
const asKey = (key: string) => key as Key;

function asPng(path: string): `${string}.png` {
  if (!path.endsWith('.png')) throw new Error(`${path} should end in .png.`);
  return path as `${string}.png`;
}

/** Firefox, by WebDriver BiDi through puppeteer-core. */
export async function launchFirefox(plan: LaunchPlan): Promise<Omit<Browser, 'name' | 'requests'>> {
  const { extension, installPage, viewport } = plan;
  const uuids = extension === null ? {} : { [await firefoxExtensionId(extension)]: EXTENSION_HOST };
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: plan.headless,
    acceptInsecureCerts: true,
    defaultViewport: plan.headless ? { ...viewport } : null,
    args: ['--remote-allow-system-access'], // without it BiDi refuses moz-extension: pages (Firefox 153)
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // else a release ignores services.settings.server
    extraPrefsFirefox: {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      'layout.css.prefers-color-scheme.content-override': plan.colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': plan.reducedMotion ? 1 : 0,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': plan.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': plan.proxyPort,
      'network.proxy.allow_hijacking_localhost': true, // loopback too: nothing goes past the proxy
    },
  });
  try {
    if (extension !== null) await browser.installExtension(extension);
    for (const other of plan.otherExtensions) await browser.installExtension(other);
    if (installPage !== null) await until(`at install, ${installPage}`, () => bidiOf(browser).closeTab(installPage));
  } catch (error) {
    await browser.close();
    throw error;
  }
  const newTab = () => browser.newPage();
  return {
    newPage: async () => drive(browser, await newTab()),
    extensionPage: async (path) => {
      if (extension === null) throw new Error('Launched without an extension.');
      const tab = await newTab();
      const page = drive(browser, tab);
      const url = `moz-extension://${EXTENSION_HOST}/${path}`;
      // Navigation to an extension page happens but is never reported as done (Firefox 153): watch the page instead.
      const navigation = tab.goto(url).catch(() => null);
      await Promise.race([
        navigation,
        until(url, () => page.evaluate((url) => location.href === url && document.readyState === 'complete', url)),
      ]);
      return page;
    },
    stopBackground: null,
    openPopup: () => Promise.reject(new Error('Firefox has no way to its popup: use extensionPage.')),
    close: () => browser.close(),
  };
}
