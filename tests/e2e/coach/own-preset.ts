import type { Preset } from '@/lib/presets/schema.ts';
import type { Browser } from '../driver/browser.ts';

/** Keeps a preset as the person's own, as the options page does. */
export async function keepOwnPreset(browser: Browser, preset: Preset): Promise<void> {
  const page = await browser.extensionPage('popup.html');
  await page.evaluate(async (ownPreset) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ ownPreset });
  }, preset);
  await page.close();
}
