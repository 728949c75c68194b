import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '@/scripts/browsers.mjs';
import { builtExtension } from './build-extension.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Page, Popup } from './page.ts';
import { type LocalSite, type Requests, serve, type Servers } from './local-site.ts';

export type { BrowserName } from '@/scripts/browsers.mjs';

const INSTALL_PAGE = 'welcome.html';

/** Both, in the order tests go through them: `describe.each(BROWSERS)`. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface LaunchOptions {
  /** Everything the browser can reach. */
  readonly pages: LocalSite;
  /** Further hosts, each with the port of this machine where somebody answers for it over TLS. */
  readonly servers?: Servers;
  /** Folder of an unpacked extension, `null` for none; the built Tactful when left out. */
  readonly extension?: string | null;
  /** Folders of further unpacked extensions, as people have beside ours. */
  readonly otherExtensions?: readonly string[];
  /** Default true. */
  readonly headless?: boolean;
  /** Default light. */
  readonly colorScheme?: 'light' | 'dark';
  /** What the person's system asks for; default true: pictures and rects need not wait for a fade. */
  readonly reducedMotion?: boolean;
  /** The system's own few colours in place of the page's, as in Windows' contrast themes; default false. Chromium only. */
  readonly forcedColors?: boolean;
  /** In CSS pixels; default 1280 × 800. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A real browser with a fresh profile, that can reach nothing but the pages it was launched with. */
export interface Browser {
  readonly name: BrowserName;
  /** What went through its only way out. `outside` must be empty at the end of a test. */
  readonly requests: Requests;
  newPage(): Promise<Page>;
  /** A page of the extension in a tab, e.g. `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** The real toolbar popup over the page in front; Chromium only (no protocol reaches Firefox's). */
  openPopup(): Promise<Popup>;
  /** Ends the extension's background, as the browser does when it is idle; Chromium only. */
  readonly stopBackground: (() => Promise<void>) | null;
  close(): Promise<void>;
}

/** What the two drivers get: the options with their defaults filled in, and where to send every request. */
export interface LaunchPlan {
  readonly extension: string | null;
  readonly otherExtensions: readonly string[];
  /** The page that the extension opens when it is installed: the driver closes it before the first test. */
  readonly installPage: string | null;
  readonly headless: boolean;
  readonly colorScheme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly forcedColors: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly proxyPort: number;
}

/** Starts a browser. Throws a sentence that says what to install when it isn't there. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const extension = options.extension === undefined ? await builtExtension(name) : options.extension;
  const site = await serve(options.pages, options.servers);
  const plan: LaunchPlan = {
    extension,
    otherExtensions: options.otherExtensions ?? [],
    installPage: extension !== null && existsSync(join(extension, INSTALL_PAGE)) ? INSTALL_PAGE : null,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? true,
    forcedColors: options.forcedColors ?? false,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    proxyPort: site.proxyPort,
  };
  try {
    const driver = await (name === 'chromium' ? launchChromium(plan) : launchFirefox(plan));
    const close = async () => {
      await driver.close();
      await site.close();
    };
    return { ...driver, name, requests: site.requests, close };
  } catch (error) {
    await site.close();
    throw error;
  }
}
