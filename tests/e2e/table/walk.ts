import type { CoachState, LiveReport } from '@/lib/coach/state.ts';
import { waitForCleanPage } from '../coach/marked.ts';
import type { LiveView } from '../drive/live-report.ts';
import type { Browser } from '../driver/browser.ts';
import type { Frame } from '../driver/frame.ts';
import type { Page } from '../driver/page.ts';
import { until } from '../driver/until.ts';
import { urlOf } from '../pages/sites/index.ts';
import { clickDeep } from './click-deep.ts';
import type { CoachedRow } from './rows.ts';

/** One line of the table: what was seen to work, in the order of a person's day. */
export interface Walked {
  /** The coach came to the box, and to no other frame. */
  readonly found: boolean;
  /** It knows what the box is for. */
  readonly kind: boolean;
  /** It reads the comment that is answered, and whose it is; also its age, the signed-in account and the site's button. */
  readonly incoming: boolean;
  /** Exactly the words of its findings are marked. */
  readonly marks: boolean;
  /** One key mends the words, in the editor's own state. */
  readonly fix: boolean;
  /** One Ctrl+Z brings them back. */
  readonly undo: boolean;
  /** It asks before the site posts a draft with a stop. */
  readonly guard: boolean;
  /** Nothing of it is left when the box is gone. */
  readonly cleaned: boolean;
}

/** Has a `stop` with a safe fix, whatever it answers. */
const DRAFT = 'I’ll call you on +44 7700 900123 today.';

type State = LiveReport['state'];

/** A step that did not come to pass in its time is a `no` of the table. */
async function comesToPass(step: () => Promise<unknown>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Not within')) return false;
    throw error;
  }
}

/** Opens a row's page and gives the frame of its box. */
async function openRow(page: Page, row: CoachedRow): Promise<Frame> {
  await page.goto(urlOf(row.page));
  if (row.opener !== undefined) await page.click(row.opener);
  const frame = row.frame === undefined ? page : await page.frame(row.frame);
  await frame.waitFor(() => '__page' in window);
  return frame;
}

export const waitForPill = (frame: Frame) => frame.coach.waitFor((root) => root.querySelector('.tf-pill') !== null);

/** The words of the findings, in the order of the alphabet. */
function wordsOf({ findings, text }: Pick<CoachState, 'findings' | 'text'>): string[] {
  const words = findings.flatMap(({ start, end }) => (start === null || end === null ? [] : text.slice(start, end)));
  return words.map((word) => word.trim()).sort();
}

/** A textarea has lines over its words instead of highlights: then as many of them. */
async function areMarked(frame: Frame, state: State): Promise<boolean> {
  const wanted = wordsOf(state);
  const painted = Object.values(await frame.highlights())
    .flat()
    .sort();
  if (painted.length > 0) return JSON.stringify(painted) === JSON.stringify(wanted);
  const lines = await frame.coach.evaluate((root) => root.querySelectorAll('[aria-hidden="true"] > span').length);
  return wanted.length > 0 && lines === wanted.length;
}

/** Everything around the box is read but for one part, where a row says so. */
const isReadBut = ({ health }: State, unread: CoachedRow['unread']) =>
  Object.entries(health).every(([part, isRead]) => isRead === (part !== unread));

const firstFixOf = ({ findings }: State) => findings.find(({ start, fixes }) => start !== null && fixes.length > 0);

/** Runs in the page: takes a box away with its editor, also in an open shadow root. */
function removeSlot(id: string): void {
  const remove = (root: ParentNode): void => {
    root.querySelector(`[data-slot="${id}"]`)?.remove();
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) remove(shadowRoot);
  };
  remove(document);
}

/** Runs in the page: whether no open shadow root of it has a style sheet of ours. */
function hasNoSheetInShadow(): boolean {
  return [...document.querySelectorAll('*')].every(({ shadowRoot }) => !shadowRoot?.adoptedStyleSheets.length);
}

/** Lives through one reply in a fresh tab, without posting it. `live` listens in a tab behind it. */
export async function walk(browser: Browser, live: LiveView, row: CoachedRow): Promise<Walked> {
  const page = await browser.newPage();
  const frame = await openRow(page, row);
  let held = '';
  const becomes = (text: string) =>
    until(
      `“${text}”`,
      async () => {
        held = await frame.evaluate((id) => window.__page.model(id), row.id);
        return held === text;
      },
      () => `, but “${held}”`,
    );

  await clickDeep(frame, row.selector);
  const isThere = await comesToPass(() => waitForPill(frame));
  const isElsewhere = frame !== page && (await page.coach.isMounted());
  await live.follow(`https://${row.page.host}/*`);
  await page.press('End');
  const head = await frame.evaluate((id) => window.__page.model(id), row.id);
  await page.type(DRAFT, { delay: 5 }); // Quill needs about 4 ms between keys to settle
  const before = head + DRAFT;
  await becomes(before);
  const state = await live.waitForDraft(DRAFT);
  const marks = await comesToPass(() => until('the marks', () => areMarked(frame, state)));

  const fix = firstFixOf(state);
  const replacement = fix?.fixes[0]?.replacement ?? '';
  const after = before.slice(0, fix?.start ?? 0) + replacement + before.slice(fix?.end ?? 0);
  await page.press('Alt+a');
  const fixed = await comesToPass(() => becomes(after));
  await page.press('ControlOrMeta+z');
  const undone = await comesToPass(() => becomes(before));

  await frame.coach.waitFor((root) => root.querySelector('.tf-pill.is-stop') !== null);
  await page.press(row.postKey);
  const asked = await comesToPass(() => frame.coach.waitFor((root) => root.querySelector('.tf-guard') !== null));
  const submitted = await frame.evaluate(() => window.__page.submitted.length);
  if (asked) await page.press('Escape');

  await frame.evaluate(removeSlot, row.id);
  const cleaned = await comesToPass(async () => {
    await waitForCleanPage(frame);
    await frame.waitFor(hasNoSheetInShadow);
  });
  if (page.errors.length + page.faults.length > 0) throw new Error([...page.errors, ...page.faults].join('\n'));
  await page.close();
  return {
    found: isThere && !isElsewhere,
    kind: state.purpose === row.purpose,
    incoming: state.incoming?.author === row.author && isReadBut(state, row.unread),
    marks,
    fix: fixed,
    undo: undone,
    guard: asked && submitted === 0,
    cleaned,
  };
}
