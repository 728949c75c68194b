import type { Turn } from '@/lib/analysis/situation.ts';
import { closestComposed, precedes } from './closest-composed.ts';
import { commentOf, commentsIn, countThreads, namedIn, PERMALINK, POST_TEXT, readComment } from './facebook-comment.ts';
import { readLabel } from './facebook-labels.ts';
import { postScopeOf, readPost, scopesOf } from './facebook-post.ts';
import { healthOf } from './health.ts';
import { menuChoiceAt, ownerOfMenu } from './menu.ts';
import { hasName, isBy } from './names.ts';
import { nearestSole } from './nearest-sole.ts';
import { countTexts } from './same-text.ts';
import type { Account, Deletion, Purpose, Site } from './site.ts';
import { isBareEnter } from './submit-key.ts';

/** Lexical's editable element; either mark is enough beside `contenteditable` (2026-08). */
const COMPOSER = '[contenteditable="true"][role="textbox"], [contenteditable="true"][data-lexical-editor="true"]';
/** Messenger inside Facebook, by the names of its page parts (2026-08). */
const CHAT = '[data-pagelet*="messenger" i], [data-pagelet*="chat" i]';
/** Chat boxes stand in these too, and so do the comments of a photo (2026-08). */
const ASIDE = 'aside, [role="complementary"]';
/** Search fields, and boxes that pick from a list (2026-08). */
const SEARCH = 'input[type="search"], [role="combobox"], [role="search"]';
/** Around comment boxes, never around Messenger's; missing in newer builds (2025). */
const FORM = 'form[role="presentation"]';
/** The arrow that posts a comment, present while the box has the focus (2026-08). */
const SUBMIT = '[id="focused-state-composer-submit"] [role="button"]';
/** The furthest that a composer's own button can be. */
const SUBMIT_BOUNDARY = `${FORM}, [role="article"], [role="dialog"], [role="main"]`;

const labelOf = (composer: Element) => composer.getAttribute('aria-label') ?? '';
const submitOf = (composer: HTMLElement) => nearestSole(composer, SUBMIT, SUBMIT_BOUNDARY);

interface Conversation {
  readonly comments: readonly Element[];
  /** The box stands closer to these than to the rest of the post (a reply), or not (a comment); `null` if no rest is there to tell. */
  readonly isCloser: boolean | null;
}

/** The comments next to the box: the widest surroundings that hold one conversation, or the post's whole list. */
function conversationOf(composer: Element): Conversation | null {
  let own: readonly Element[] = [];
  for (const scope of scopesOf(composer)) {
    const comments = commentsIn(scope, composer);
    if (comments.length === 0) continue;
    const isOwn = countThreads(comments) === 1 && !scope.querySelector(POST_TEXT);
    if (isOwn) own = comments;
    else if (own.length === 0) return { comments, isCloser: false };
    else return { comments: own, isCloser: countThreads(comments) > 1 || null };
  }
  return own.length === 0 ? null : { comments: own, isCloser: null };
}

function isChat(composer: Element): boolean {
  const { hostname, pathname } = composer.ownerDocument.location;
  if (closestComposed(composer, CHAT) || hostname.endsWith('messenger.com') || pathname.startsWith('/messages')) {
    return true;
  }
  const purpose = readLabel(labelOf(composer))?.purpose;
  if (purpose) return purpose === 'chat';
  const aside = closestComposed(composer, ASIDE);
  return aside !== null && !aside.querySelector(POST_TEXT) && commentsIn(aside, composer).length === 0;
}

/** Reply or comment by structure alone, for a label in a language that no table has; `null` where the structure leaves it open. */
function placeOf(composer: Element): 'reply' | 'comment' | null {
  const conversation = conversationOf(composer);
  if (!conversation) {
    const post = postScopeOf(composer);
    return post && !post.querySelector(PERMALINK) ? 'comment' : null; // there are comments, but none that we can read
  }
  const { comments, isCloser } = conversation;
  if (isCloser) return 'reply';
  if (isCloser === false) {
    const above = comments.filter((comment) => precedes(comment, composer)).length;
    return above === 0 || above === comments.length ? 'comment' : null; // amid them, of a conversation that has left the page
  }
  const author = comments[0] && readComment(comments[0]).author;
  return author && author !== readPost(composer)?.author && hasName(labelOf(composer), author) ? 'reply' : null;
}

/** `null` for a text box that nothing shows to be about a post. */
function purposeOf(composer: HTMLElement): Purpose | null {
  if (closestComposed(composer, SEARCH)) return 'search';
  if (isChat(composer)) return 'chat';
  const purpose = readLabel(labelOf(composer))?.purpose ?? placeOf(composer);
  if (purpose) return purpose;
  if (closestComposed(composer, FORM) || submitOf(composer) || conversationOf(composer)) return 'unknown';
  return closestComposed(composer, '[role="dialog"]') && 'new-post';
}

function composerAt(target: Element): HTMLElement | null {
  const composer = closestComposed(target, COMPOSER);
  const purpose = composer && purposeOf(composer);
  return purpose === null || purpose === 'chat' || purpose === 'search' ? null : composer;
}

const describe = (composer: HTMLElement): Purpose => purposeOf(composer) ?? 'unknown';

/** The comment that a reply box answers, or `null`: by the name in the label, or as the only one of its conversation. */
function answeredComment(composer: HTMLElement): Element | null {
  const comments = conversationOf(composer)?.comments ?? [];
  if (countThreads(comments) !== 1) return null; // it has left the page, and these are others'
  const label = labelOf(composer);
  const named = namedIn(label, comments, composer);
  if (named) return named;
  const isNameless = label === '' || (readLabel(label) !== null && readLabel(label)?.name === undefined);
  return isNameless && comments.length === 1 ? (comments[0] ?? null) : null;
}

function threadOf(composer: HTMLElement): readonly Turn[] {
  const account = accountOf(composer.ownerDocument)?.name;
  const purpose = describe(composer);
  const toTurn = (comment: Element): Turn => {
    const { text, author } = readComment(comment);
    return { text, author, own: isBy(account, author) };
  };
  if (purpose === 'comment') {
    const post = postScopeOf(composer);
    return post ? commentsIn(post, composer).map(toTurn) : [];
  }
  const answered = purpose === 'reply' ? answeredComment(composer) : null;
  if (!answered) return [];
  const post = readPost(composer);
  const opening = post && { text: post.text, author: post.author, own: isBy(account, post.author) };
  const others = conversationOf(composer)?.comments.filter((comment) => comment !== answered) ?? [];
  return [...(opening ? [opening] : []), ...others.map(toTurn)];
}

/** The person or Page that comments, from any comment box's label: "Comment as Pellworth House". */
function accountOf(document: Document): Account | null {
  for (const box of document.querySelectorAll(COMPOSER)) {
    const meaning = readLabel(labelOf(box));
    if (meaning?.purpose === 'comment' && meaning.name) return { name: meaning.name };
  }
  return null;
}

function deletionOf(target: Element): Deletion | null {
  const choice = menuChoiceAt(target);
  const comment = choice && ownerOfMenu(choice.control, commentOf);
  if (!comment) return null;
  const { text, author } = readComment(comment);
  const own = isBy(accountOf(comment.ownerDocument)?.name, author);
  return own === undefined ? null : { ...choice, text, author, own };
}

const adapter: Omit<Site, 'health'> = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  composerAt,
  describe,
  incomingOf: (composer) => {
    const purpose = describe(composer);
    if (purpose === 'comment') return readPost(composer);
    const answered = purpose === 'reply' ? answeredComment(composer) : null;
    return answered && readComment(answered);
  },
  threadOf,
  accountOf,
  submitOf,
  isSubmitKey: isBareEnter,
  proofOfPost: {
    kind: 'comment',
    count: (root, draft) => countTexts(commentsIn(root).map(readComment), draft),
  },
  deletionOf,
};

/** Facebook's desktop site. Not its mobile pages, whose boxes have no stable marks, nor Business Suite. */
export const facebook: Site = { ...adapter, health: (composer, now) => healthOf(adapter, composer, now) };
