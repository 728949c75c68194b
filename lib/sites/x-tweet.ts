import type { Incoming } from '@/lib/analysis/situation.ts';
import { minutesBetween } from './age.ts';
import { visibleLine, visibleText } from './visible-text.ts';

/** A post, in timelines, conversations and dialogs alike (2026-08). Its testid `tweet` is not asked for: the element is enough. */
const TWEET = 'article';
/** A quoted post's card, which has a name, text and time of its own (2026-08); `quoteTweet` is a hint of older lists. */
const QUOTE = 'div[role="link"], [data-testid="quoteTweet"]';
/** The text (2026-08), and what it also carries: a language and its direction. */
const TEXT = '[data-testid="tweetText"], div[lang][dir="auto"]';
/** Display name, badge, handle and age in one block (2026-08). */
const NAME = '[data-testid="User-Name"]';
/** The link that shows the rest of a long post, which is not in the page before (2026-08). */
const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';
/** The same by structure, where it stands in the text: people's own links lead to t.co, mentions to profiles (2026-08). */
const NO_TEXT = 'button, [role="button"], a[href*="/status/"]';
/** Marks an ad's cell from outside (2026-08). */
const AD = '[data-testid="placementTracking"]';

const HANDLE = /@\w{1,15}(?!\w)/g;

/** The post's own parts, without those of a quoted card or a nested article. */
function ownParts(tweet: Element, selector: string): Element[] {
  return [...tweet.querySelectorAll(selector)].filter(
    (part) => part.parentElement?.closest(`${TWEET}, ${QUOTE}`) === tweet,
  );
}

/** The posts in `scope` in document order, without ads and without posts quoted in others. */
export function tweetsIn(scope: ParentNode): Element[] {
  return [...scope.querySelectorAll(TWEET)].filter(
    (tweet) => !tweet.parentElement?.closest(TWEET) && !tweet.closest(AD) && !tweet.querySelector(AD),
  );
}

/** The id in a status path such as `/name/status/123/photo/1`, or `null`. */
export function statusIdIn(path: string): string | null {
  return /\/status\/(\d+)/.exec(path)?.[1] ?? null;
}

/** The id in the post's permalink: the link around its time. Dialogs show none. */
export function statusIdOf(tweet: Element): string | null {
  const [time] = ownParts(tweet, 'time[datetime]');
  return statusIdIn(time?.closest('a')?.getAttribute('href') ?? '');
}

/** When it was posted, in ms since the epoch, or `NaN`. */
export function postedAt(tweet: Element): number {
  const [time] = ownParts(tweet, 'time[datetime]');
  return Date.parse(time?.getAttribute('datetime') ?? '');
}

/** Display name and handle of a block such as "Dana Whitlock @danawrites_ · 3h". */
export function authorIn(block: Element): Pick<Incoming, 'author' | 'handle'> {
  const line = visibleLine(block);
  const handle = line.match(HANDLE)?.at(-1);
  const author = (handle === undefined ? line : line.slice(0, line.lastIndexOf(handle))).trim();
  return { author: author || undefined, handle };
}

/** A post as what is answered; `text` is empty for one that has only a picture. */
export function readTweet(tweet: Element, now: number): Incoming {
  const [text] = ownParts(tweet, TEXT);
  const [name] = ownParts(tweet, NAME);
  return {
    text: text ? visibleText(text, `${SHOW_MORE}, ${NO_TEXT}`) : '',
    ...(name ? authorIn(name) : {}),
    ageMinutes: minutesBetween(postedAt(tweet), now) ?? undefined,
    truncated: ownParts(tweet, SHOW_MORE).length > 0,
  };
}
