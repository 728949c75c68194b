import type { Incoming } from '@/lib/analysis/situation.ts';
import { ancestorsComposed } from './closest-composed.ts';
import { commentOf, commentsIn, idsOf } from './linkedin-comment.ts';
import { ageIn, profileNames, textIn } from './linkedin-parts.ts';
import { visibleLine } from './visible-text.ts';

/** A post's card: V2 in the feed and on its own page (2026-10), V1 (2026-04). */
const POST =
  '[componentkey*="FeedType_"], [componentkey^="update-card-focus"], [data-urn^="urn:li:activity:"], .feed-shared-update-v2';
/** The menu of a V2 post: "Open control menu for post by Ana Lima" (2026-10). English only; links are the base. */
const MENU = 'button[aria-label^="Open control menu for post by "]';
/** The name in a V1 post (2026-04). */
const NAME = '.update-components-actor__title [aria-hidden="true"], .update-components-actor__name';

const isOfPost = (part: Element) => commentOf(part) === null;

/** The card that a composer is in: the outermost, for its parts have keys that look alike. */
export function postScopeOf(composer: Element): Element | null {
  return [...ancestorsComposed(composer)].findLast((ancestor) => ancestor.matches(POST)) ?? null;
}

function authorOf(post: Element): string | undefined {
  const menu = post
    .querySelector(MENU)
    ?.getAttribute('aria-label')
    ?.replace(/^Open control menu for post by /, '');
  const name = post.querySelector(NAME);
  // The last link before the text: a line such as "Ana Lima commented on this" may stand above the author's.
  return menu || (name && visibleLine(name)) || profileNames(post, isOfPost).at(-1);
}

/** The post that a composer comments on, or `null`. */
export function readPost(composer: Element, now: number): Incoming | null {
  const post = postScopeOf(composer);
  const text = post && textIn(post, isOfPost);
  if (!text) return null;
  const urn = post.getAttribute('data-urn') ?? '';
  const id = /^urn:li:activity:(\d+)$/.exec(urn)?.[1] ?? commentsIn(post).map((comment) => idsOf(comment).post)[0];
  return { ...text, author: authorOf(post), ageMinutes: ageIn(post, isOfPost, id, now) };
}
