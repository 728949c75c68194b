/** What posts and comments of LinkedIn share, in its React pages (V2) and its Ember pages (V1), which are live side by side. */
import type { Incoming } from '@/lib/analysis/situation.ts';
import { minutesBetween, parseAge, timeOfId } from './age.ts';
import { precedes } from './closest-composed.ts';
import { visibleText } from './visible-text.ts';

/** Tells a part of a post or comment from a part of a comment nested in it. */
export type IsOwn = (part: Element) => boolean;

/** The text: V2's box (2026-10), V1's of a comment and of a post (2026-04). Clamped text is whole in the page. */
const TEXT = [
  '[data-testid="expandable-text-box"]', // V2
  '.comments-comment-item__main-content, .update-components-text, .feed-shared-inline-show-more-text', // V1
  '.update-components-update-v2__commentary', // V1, older
].join(', ');
/** "… more", in whatever language (2026-10). */
const MORE = '[data-testid="expandable-text-button"], button, [role="button"]';
/** A person's or a company's profile (2026-10). */
const PROFILE = 'a[href*="/in/"], a[href*="/company/"]';
/** The copy of a name that people see; the other one is for screen readers and says more (2026-04). */
const SEEN = '[aria-hidden="true"]';
const SEPARATOR = /\s*[•·\n]\s*/;

const textBoxOf = (root: Element, isOwn: IsOwn) => [...root.querySelectorAll(TEXT)].find(isOwn);

/** The own text of a post or comment, `null` where it shows none. */
export function textIn(root: Element, isOwn: IsOwn): Pick<Incoming, 'text' | 'truncated'> | null {
  const box = textBoxOf(root, isOwn);
  if (!box) return null;
  const text = visibleText(box, MORE);
  return { text, truncated: box.querySelector(MORE) !== null && /(?:…|\.\.\.)$/.test(text) };
}

/** The names of the profile links above the text, in order: badges, degrees ("• 3rd+") and hidden copies left out. */
export function profileNames(root: Element, isOwn: IsOwn): string[] {
  const text = textBoxOf(root, isOwn);
  return [...root.querySelectorAll(PROFILE)]
    .filter((link) => isOwn(link) && !(text && !precedes(link, text)))
    .map((link) => visibleText(link.querySelector(SEEN) ?? link, 'img').split(SEPARATOR)[0] ?? '')
    .filter((name) => name !== '');
}

/** The visible pieces of text outside the text box, split at separators: name, degree, headline, age, "Edited". */
export function labelsIn(root: Element, isOwn: IsOwn): string[] {
  const text = textBoxOf(root, isOwn);
  const labels: string[] = [];
  const nodes = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const parent = node.parentElement;
    if (parent && isOwn(parent) && !text?.contains(parent)) labels.push(...(node.textContent ?? '').split(SEPARATOR));
  }
  return labels.map((label) => label.trim()).filter((label) => label !== '');
}

/**
 * Minutes since the posting: by the time in `id` where it has one, which is exact, else by the relative age on the page. An id that
 * contradicts the page is not believed.
 */
export function ageIn(root: Element, isOwn: IsOwn, id: string | undefined, now: number): number | undefined {
  const shown = labelsIn(root, isOwn)
    .map(parseAge)
    .find((age) => age !== null);
  const time = id === undefined ? null : timeOfId(id);
  const exact = time === null ? null : minutesBetween(time, now);
  if (exact === null) return shown;
  return shown === undefined || (exact <= 2 * shown + 60 && shown <= 2 * exact + 60) ? exact : shown;
}
