import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { rm } from 'node:fs/promises';
import { waitForMarks, waitForNoMark } from '../coach/marked.ts';
import { coachPages } from '../coach/pages.ts';
import { type Browser, type BrowserName, launch } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { openOptions, press, showPart } from '../options/options.ts';
import { permittedExtension } from './permitted-extension.ts';
import { startStaticHost, type StaticHost } from './static-host.ts';

/** Of the extension's own page, where `evaluate` runs. */
declare const browser: ExtensionApi;

export const HOST = 'guide.pellworth.example';
export const ADDRESS = `https://${HOST}/team.json`;

/** A rep at work: a reply box of Facebook with a draft in it, the options page beside it, and the host of the team's guidelines. */
export interface Rep {
  readonly browser: Browser;
  readonly host: StaticHost;
  readonly post: Page;
  readonly options: Page;
  /** Gives an address to follow, and waits for the review. */
  review(address: string): Promise<string>;
  /** What the options page says of the team's guidelines. */
  status(): Promise<string>;
  /** Presses "Check now". */
  check(): Promise<void>;
  /** Makes the subscription due, as time does, and so rings the background's alarm. */
  becomeDue(change?: object): Promise<void>;
  /** Waits until the open box has these words marked and the others not. */
  isCoached(words: string, other: string): Promise<void>;
  leave(): Promise<void>;
}

export async function startRep(name: BrowserName, draft: string): Promise<Rep> {
  const host = await startStaticHost(HOST);
  const extension = await permittedExtension(name, HOST);
  const opened = await launch(name, { pages: await coachPages(), extension, servers: { [HOST]: host.port } });
  const post = await opened.newPage();
  await post.goto('https://www.facebook.com/pellworth/posts/1');
  await openBox(post, draft);
  const options = await openOptions(opened, 'sharing');
  return {
    browser: opened,
    host,
    post,
    options,
    review: (address) => reviewAddress(options, address),
    status: () => options.text('.tf-source'),
    check: () => press(options, 'Check now'),
    becomeDue: (change) => becomeDue(options, change),
    isCoached: async (words, other) => {
      await post.toFront();
      await waitForMarks(post, words);
      await waitForNoMark(post, other);
      await options.toFront();
    },
    leave: async () => {
      await opened.close();
      await host.stop();
      await rm(extension, { recursive: true });
    },
  };
}

/** Gives the options page an address to follow, and waits for what it says of it. */
export async function reviewAddress(options: Page, address: string): Promise<string> {
  await showPart(options, 'sharing');
  await options.click('#take-address');
  await options.type(address);
  await press(options, 'Review the address');
  return options.text('.tf-review');
}

/** Makes the team's subscription due, as time does, and so rings the background's alarm; `change`: what else of it is so. */
export async function becomeDue(options: Page, change: object = {}): Promise<void> {
  await options.evaluate(async (change) => {
    const { teamPreset } = await browser.storage.local.get('teamPreset');
    const kept = teamPreset as { source: object };
    await browser.storage.local.set({ teamPreset: { ...kept, source: { ...kept.source, ...change, dueAt: 0 } } });
  }, change);
}

/** Opens a reply box in the page, and types a draft. */
export async function openBox(post: Page, draft: string): Promise<void> {
  await post.waitFor(() => 'post' in window);
  await post.evaluate(() => window.post.mount('box', 'lexical', 'Comment as Pellworth House'));
  await post.click('#box');
  await post.type(draft);
}
