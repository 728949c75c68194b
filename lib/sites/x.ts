import type { Turn } from '@/lib/analysis/situation.ts';
import { closestComposed, precedes } from './closest-composed.ts';
import { menuChoiceAt, ownerOfMenu } from './menu.ts';
import { healthOf } from './health.ts';
import { isBy } from './names.ts';
import { nearestSole } from './nearest-sole.ts';
import type { Account, Deletion, Purpose, Site } from './site.ts';
import { isModifiedEnter } from './submit-key.ts';
import { authorIn, postedAt, readTweet, statusIdIn, statusIdOf, tweetsIn } from './x-tweet.ts';

/** What can hold a draft: Draft.js, or a plain textarea in the narrow layout (2026-08). */
const EDITABLE = '[contenteditable="true"], textarea';
/** On the editable or a wrapper of it; `_0` the first box, higher ones further posts of a thread (2026-08). */
const COMPOSER = '[data-testid^="tweetTextarea"]';
/** Draft.js by its own class, should the testid go (2026-08). */
const DRAFT_JS = '.public-DraftEditor-content';
/** Around the reply box of a status page (2026-08). */
const INLINE_REPLY = '[data-testid="inline_reply_offscreen"]';
/** The compose dialog (2026-08). */
const DIALOG = '[role="dialog"], [aria-labelledby="modal-header"]';
/** The middle column, and the element around it in both layouts (2026-08). */
const COLUMN = '[data-testid="primaryColumn"], main';
/** Messages: the old box, X Chat since 2025-11, its drawers, and Grok (2026-08). */
const CHAT =
  '[data-testid^="dm"], [data-testid^="DM"], [data-testid^="chat-"], [data-testid*="Grok"], [data-testid*="grok"]';
/** The search field (2026-08). */
const SEARCH = '[data-testid^="SearchBox"], [role="search"], [role="combobox"]';
/** The Post or Reply button: inline on home and status pages, the other in dialogs and on /compose (2026-08). */
const SUBMIT = '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]';
/** A heading that no post contains ends the conversation: "Discover more" (2026-08). */
const HEADING = 'h2, [role="heading"]';
/** The profile entry of the navigation: its href is `/<handle>` (2026-08). */
const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';
/** Name and `@handle` at the foot of the navigation (2026-08). */
const ACCOUNT_SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';
/** The narrow layout's own picture, whose testid ends in the handle (2026-08). */
const OWN_PICTURE = '[data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]';
/** The notice of a sent post, with its link to it (2026-08). */
const SENT = '[data-testid="toast"] a[href*="/status/"]';
/** Menus are rendered outside the post; its button says that its menu is open (2026-08). */
const POST = 'article';

const pathOf = (composer: Element) => composer.ownerDocument.location.pathname;

/** The dialog or column that the composer is in. */
function scopeOf(composer: Element): Element | null {
  return closestComposed(composer, DIALOG) ?? closestComposed(composer, COLUMN);
}

function tweetsAbove(composer: Element): Element[] {
  const scope = scopeOf(composer);
  return scope ? tweetsIn(scope).filter((tweet) => precedes(tweet, composer)) : [];
}

/** The post that a status page is about: the one of the address, or the one marked by tabindex -1 if it has no permalink. */
function focusedTweet(composer: Element): Element | null {
  const id = statusIdIn(pathOf(composer));
  const tweets = tweetsAbove(composer);
  const named = tweets.find((tweet) => id !== null && statusIdOf(tweet) === id);
  if (named) return named;
  const marked = tweets.filter(
    (tweet) => tweet.getAttribute('tabindex') === '-1' && (id === null || statusIdOf(tweet) === null),
  );
  return marked.length === 1 ? (marked[0] ?? null) : null;
}

/** In a dialog, or on a compose page of the narrow layout: nothing else is there but what is answered. */
const standsAlone = (composer: Element) =>
  closestComposed(composer, DIALOG) !== null || pathOf(composer).startsWith('/compose/');

function answeredTweet(composer: Element): Element | null {
  if (closestComposed(composer, INLINE_REPLY) || !standsAlone(composer)) return focusedTweet(composer);
  return tweetsAbove(composer).at(-1) ?? null; // a quoted card stands below the box
}

function describe(composer: HTMLElement): Purpose {
  if (closestComposed(composer, CHAT)) return 'chat';
  if (closestComposed(composer, SEARCH)) return 'search';
  if (closestComposed(composer, INLINE_REPLY) || answeredTweet(composer)) return 'reply';
  if (standsAlone(composer)) {
    return new URLSearchParams(composer.ownerDocument.location.search).has('in_reply_to') ? 'reply' : 'new-post';
  }
  return statusIdIn(pathOf(composer)) === null ? 'new-post' : 'unknown';
}

function composerAt(target: Element): HTMLElement | null {
  const editable = closestComposed(target, EDITABLE);
  if (!editable) return null;
  const purpose = describe(editable);
  if (purpose === 'chat' || purpose === 'search') return null;
  if (closestComposed(editable, COMPOSER)) return editable;
  // Its own mark is gone: a box below a post, with a button that posts, is a reply all the same.
  return purpose === 'reply' && (editable.matches(DRAFT_JS) || submitOf(editable)) ? editable : null;
}

const submitOf = (composer: HTMLElement) => nearestSole(composer, SUBMIT, `${DIALOG}, ${COLUMN}`);

function threadOf(composer: HTMLElement): readonly Turn[] {
  const scope = scopeOf(composer);
  const answered = answeredTweet(composer);
  if (!scope || !answered) return [];
  const end = [...scope.querySelectorAll(HEADING)].find(
    (heading) => !heading.closest('article') && precedes(answered, heading),
  );
  const others = tweetsIn(scope).filter((tweet) => tweet !== answered && !(end && precedes(end, tweet)));
  const above = others.filter((tweet) => precedes(tweet, answered));
  // Replies are ranked, not sorted. A post without a time stays where it is: NaN compares as equal.
  const below = others.filter((tweet) => precedes(answered, tweet)).toSorted((a, b) => postedAt(a) - postedAt(b));
  const account = accountOf(composer.ownerDocument)?.handle;
  return [...above, ...below].map((tweet) => {
    const { text, author, handle } = readTweet(tweet, 0);
    return { text, author, handle, own: isBy(account, handle) };
  });
}

function accountOf(document: Document): Account | null {
  const switcher = document.querySelector(ACCOUNT_SWITCHER);
  const { author: name, handle } = switcher ? authorIn(switcher) : {};
  const linked = document.querySelector(PROFILE_LINK)?.getAttribute('href')?.slice(1);
  const pictured = document.querySelector(OWN_PICTURE)?.getAttribute('data-testid')?.split('-').slice(2).join('-');
  const known = linked || handle?.slice(1) || pictured;
  return known ? { name, handle: `@${known}` } : null;
}

function deletionOf(target: Element): Deletion | null {
  const choice = menuChoiceAt(target);
  const tweet = choice && ownerOfMenu(choice.control, (node) => node.closest(POST));
  if (!tweet) return null;
  const { text, author, handle } = readTweet(tweet, 0);
  const own = isBy(accountOf(tweet.ownerDocument)?.handle, handle);
  return own === undefined ? null : { ...choice, text, author, own };
}

const adapter: Omit<Site, 'health'> = {
  id: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'],
  composerAt,
  describe,
  incomingOf: (composer, now) => {
    const answered = describe(composer) === 'reply' ? answeredTweet(composer) : null;
    return answered && readTweet(answered, now);
  },
  threadOf,
  accountOf,
  submitOf,
  isSubmitKey: isModifiedEnter,
  proofOfPost: { kind: 'notice', count: (root) => root.querySelectorAll(SENT).length },
  deletionOf,
};

/** X: x.com and its older host names. Not X Pro, whose layout is another. */
export const x: Site = { ...adapter, health: (composer, now) => healthOf(adapter, composer, now) };
