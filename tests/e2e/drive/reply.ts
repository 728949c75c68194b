import type { IncomingKind, SiteId } from '@/lib/analysis/situation.ts';
import type { LiveReport } from '@/lib/coach/state.ts';
import type { Browser } from '../driver/browser.ts';
import type { Page } from '../driver/page.ts';
import { until } from '../driver/until.ts';
import { type Latency, measureKeyToMark } from './latency.ts';
import { openLive } from './live-report.ts';

/** A post on a local page of a site, and a reply to it that its writer would regret. */
export interface Scene {
  readonly site: SiteId;
  readonly url: string;
  /** Selector of the reply box's editable element. */
  readonly composer: string;
  readonly draft: string;
}

export interface SiteReport {
  readonly site: SiteId;
  readonly url: string;
  /** What the coach takes the answered comment for. */
  readonly kind: IncomingKind | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    /** The marked words, or `null` where something is missing. */
    readonly text: string | null;
    readonly message: string;
    readonly fixes: readonly string[];
  }[];
  /** The box as it reads typed, with the first fix taken, and after one undo. */
  readonly before: string;
  readonly after: string;
  readonly undone: string;
  readonly keyToMarkMs: Latency;
}

/** Where a picture goes, by what it shows. */
export type PicturePath = (name: string) => string;

/** A phrase that is marked in any reply, once its last word is complete. */
const MARKED_PHRASE = 'calm down';

const readBox = async (page: Page, scene: Scene) => (await page.text(scene.composer)).trim();

/** Opens a scene and waits for its coach. */
export async function openScene(browser: Browser, scene: Scene): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(scene.url);
  await page.click(scene.composer);
  await page.coach.waitFor((root) => root.querySelector('.tf-pill') !== null);
  return page;
}

/** Types the draft as a person does, and opens the card on it. */
export async function typeAndOpenCard(page: Page, scene: Scene): Promise<void> {
  await page.type(scene.draft, { delay: 5 }); // Quill needs about 4 ms between keys to settle
  await page.waitFor(() => ['stop', 'warn', 'tip'].some((name) => CSS.highlights.get(`tactful-${name}`)?.size));
  const isOpen = await page.coach.evaluate((root) => root.querySelector('.tf-card') !== null); // as it was left last time
  if (!isOpen) await page.coach.click('.tf-pill');
  await page.coach.rect('.tf-card');
}

function describe({ findings, text }: LiveReport['state']): SiteReport['findings'] {
  return findings.map(({ rule, severity, start, end, message, fixes }) => ({
    rule,
    severity,
    text: start === null || end === null ? null : text.slice(start, end),
    message,
    fixes: fixes.map(({ replacement }) => replacement),
  }));
}

async function timeKeys(browser: Browser, scene: Scene): Promise<Latency> {
  const page = await openScene(browser, scene);
  const latency = await measureKeyToMark(page, MARKED_PHRASE);
  await page.close();
  return latency;
}

/** Lives through one scene: a heated reply, its marks, the card, a fix, an undo. */
export async function replyOn(browser: Browser, scene: Scene, picture: PicturePath): Promise<SiteReport> {
  const { site, url } = scene;
  const page = await openScene(browser, scene);
  await typeAndOpenCard(page, scene);
  const live = await openLive(browser);
  await live.follow(`https://${new URL(url).host}/*`);
  const state = await live.waitForDraft(scene.draft);
  await live.close();
  await page.toFront();
  await page.screenshot(picture(`${site}-card`));

  const before = await readBox(page, scene);
  await page.coach.click('.tf-finding .is-main, .tf-finding .is-tick');
  const after = await until('the fix', async () => {
    const text = await readBox(page, scene);
    return text !== before && text;
  });
  await page.screenshot(picture(`${site}-fixed`));
  await page.press('ControlOrMeta+z');
  const undone = await until('the undo', async () => {
    const text = await readBox(page, scene);
    return text !== after && text;
  });
  await page.close();
  return {
    site,
    url,
    kind: state.report?.kind ?? null,
    findings: describe(state),
    before,
    after,
    undone,
    keyToMarkMs: await timeKeys(browser, scene),
  };
}
