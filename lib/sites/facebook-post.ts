import type { Incoming } from '@/lib/analysis/situation.ts';
import { parseAge } from './age.ts';
import { ancestorsComposed, holds, precedes } from './closest-composed.ts';
import { commentsIn, POST_TEXT } from './facebook-comment.ts';
import { visibleLine, visibleText } from './visible-text.ts';

/** The author of a post (2026-08). */
const POST_AUTHOR = '[data-ad-rendering-role="profile_name"]';
/** The button that opens a post's comments; one a post, which tells one post from a list of them (2026-08). */
const COMMENT_BUTTON = '[data-ad-rendering-role="comment_button"]';
/** What can stand around exactly one post, in the order of their appearance over the years (2026-08). */
const POST_BOUNDARY =
  '[role="article"], [role="dialog"], [aria-posinset], [data-pagelet^="FeedUnit"], [data-pagelet^="ProfileTimeline"], [role="feed"] > *';
/** Whole parts of the page: what is further out is no longer about one post (2026-08). */
const PAGE_PART = '[role="dialog"], [role="main"]';
const BUTTON = '[role="button"]';

/** The ancestors in which a composer's post may be looked for, innermost first: never a feed, never the whole page. */
export function* scopesOf(composer: Element): Generator<Element, void, undefined> {
  for (const scope of ancestorsComposed(composer)) {
    if (scope === composer) continue;
    const foreign = [...scope.querySelectorAll(PAGE_PART)].some((part) => !holds(part, composer));
    if (foreign || scope.matches('[role="feed"], body, html') || scope.querySelector('[role="banner"]')) return;
    yield scope;
    if (scope.matches(PAGE_PART)) return;
  }
}

function isOnePost(scope: Element): boolean {
  const count = (selector: string) => scope.querySelectorAll(selector).length;
  // A shared post shows the original's author and text too, but one button.
  if (count(COMMENT_BUTTON) === 1 && scope.matches(POST_BOUNDARY)) return true;
  return count(COMMENT_BUTTON) <= 1 && count(POST_TEXT) <= 1 && count(POST_AUTHOR) <= 1;
}

/** The element around the composer's post and its comments, or `null` where it can't be told from its neighbours. */
export function postScopeOf(composer: Element): Element | null {
  for (const scope of scopesOf(composer)) {
    if (scope.querySelector(`${POST_TEXT}, ${POST_AUTHOR}`)) {
      if (isOnePost(scope)) return scope;
    } else if (scope.matches(POST_BOUNDARY) && !scope.matches('[role="article"]')) {
      return null; // the post's own text is gone: what stands further out is another's
    }
  }
  return null;
}

/** The post that a composer comments on, or `null`. */
export function readPost(composer: Element): Incoming | null {
  const scope = postScopeOf(composer);
  if (!scope) return null;
  const [author, sharedAuthor] = scope.querySelectorAll(POST_AUTHOR);
  const [body] = scope.querySelectorAll(POST_TEXT);
  const isOwnBody = body && precedes(body, composer) && !(sharedAuthor && precedes(sharedAuthor, body));
  if (!isOwnBody && !author) return null;
  const [firstComment] = commentsIn(scope, composer);
  const ages = [...scope.querySelectorAll('a[href]')]
    .filter((link) => !body?.contains(link) && !(firstComment && !precedes(link, firstComment)))
    .map((link) => parseAge(visibleLine(link)));
  return {
    text: isOwnBody ? visibleText(body, BUTTON) : '',
    author: author && (visibleLine(author.querySelector('a') ?? author) || undefined),
    ageMinutes: ages.find((age) => age !== null) ?? undefined,
    truncated: Boolean(isOwnBody && body.querySelector(BUTTON)),
  };
}
