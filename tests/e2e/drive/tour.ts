import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch } from '../driver/browser.ts';
import type { LocalSite } from '../driver/local-site.ts';
import { openScene, type PicturePath, replyOn, type Scene, type SiteReport, typeAndOpenCard } from './reply.ts';

/** The local pages and what to do on them. */
export interface Stage {
  readonly pages: LocalSite;
  readonly scenes: readonly Scene[];
}

async function picturePopup(browser: Browser, picture: PicturePath): Promise<void> {
  const popup = await browser.openPopup();
  await popup.screenshot(picture('popup'));
  await popup.close();
}

async function picturePractice(browser: Browser, picture: PicturePath): Promise<void> {
  const page = await browser.extensionPage('welcome.html');
  await page.waitFor(() => document.body.innerText.trim() !== '');
  await page.screenshot(picture('practice'));
  await page.close();
}

/**
 * Shows the extension at work in a browser without a window, on local pages at the three sites' hostnames: writes `report.json`
 * and pictures to `folder`, and says what it does. Throws when a step doesn't come to pass, or anything asked for the network.
 */
export async function takeTour(folder: string, { pages, scenes }: Stage, say: (line: string) => void): Promise<void> {
  await mkdir(folder, { recursive: true });
  const picture: PicturePath = (name) => join(folder, `${name}.png`);
  const reports: SiteReport[] = [];

  const browser = await launch('chromium', { pages });
  try {
    for (const scene of scenes) {
      say(`a heated reply at ${scene.url}`);
      reports.push(await replyOn(browser, scene, picture));
      await writeFile(join(folder, 'report.json'), `${JSON.stringify(reports, null, 2)}\n`);
    }
    const [first] = scenes;
    if (first) {
      say('the toolbar popup and the practice page');
      await typeAndOpenCard(await openScene(browser, first), first);
      await picturePopup(browser, picture);
    }
    await picturePractice(browser, picture);
    if (browser.requests.outside.length > 0) throw new Error(`Asked for: ${browser.requests.outside.join(', ')}`);
  } finally {
    await browser.close();
  }

  say('the card in the dark');
  const dark = await launch('chromium', { pages, colorScheme: 'dark' });
  try {
    for (const scene of scenes) {
      const page = await openScene(dark, scene);
      await typeAndOpenCard(page, scene);
      await page.screenshot(picture(`${scene.site}-card-dark`));
      await page.close();
    }
  } finally {
    await dark.close();
  }
}
