import { launch } from 'puppeteer-core';
import { requireBrowser } from '@/scripts/browsers.mjs';
import { builtExtension } from '../driver/build-extension.ts';

/**
 * Opens a browser window with the extension in a fresh profile, where it opens its practice page as after any installation.
 * Resolves when the window is closed. The network is the person's own: they may go on to a real site.
 */
export async function openPractice(): Promise<void> {
  const extension = await builtExtension('chromium');
  const browser = await launch({
    executablePath: requireBrowser('chromium'),
    headless: false,
    defaultViewport: null,
    pipe: true, // with it Google Chrome too takes an unpacked extension (it ignores --load-extension since 137)
    enableExtensions: [extension],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], // Chromium has no sandbox for root
  });
  await new Promise((resolve) => browser.once('disconnected', resolve));
}
