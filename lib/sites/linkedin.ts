import type { Turn } from '@/lib/analysis/situation.ts';
import { closestComposed, precedes } from './closest-composed.ts';
import { healthOf } from './health.ts';
import { authorOf, commentOf, commentsIn, ENTITY, isByAccount, isReply, readComment } from './linkedin-comment.ts';
import { postScopeOf, readPost } from './linkedin-post.ts';
import { menuChoiceAt, ownerOfMenu } from './menu.ts';
import { answeredBy, isBy } from './names.ts';
import { nearestSole } from './nearest-sole.ts';
import { countTexts } from './same-text.ts';
import type { Account, Deletion, Purpose, Site } from './site.ts';
import { isModifiedEnter } from './submit-key.ts';
import { visibleLine } from './visible-text.ts';

/** TipTap in V2 (2026-10), Quill 1 in V1 and the share box (2026-04). Quill's second editable, `.ql-clipboard`, is none. */
const COMPOSER =
  '[contenteditable="true"][role="textbox"], .ProseMirror[contenteditable="true"], .ql-editor[contenteditable="true"]';
/** Around a comment's or reply's box: V2 (2026-10), V1 (2026-04). */
const BOX =
  '[componentkey^="commentBox-"], .comments-comment-box, .comments-comment-box--cr, .comments-comment-box__form, .comments-comment-texteditor';
/** Messages and their overlay, in the page or in a /preload/ frame (2026-04). */
const CHAT = '.msg-form, .msg-form__contenteditable, [id="msg-overlay"], [class*="msg-overlay"]';
/** Search fields (2026-10). */
const SEARCH = '.search-global-typeahead__input, [role="combobox"], [role="search"], [data-testid*="typeahead"]';
/** The share box: V2's dialog, Quill in the shadow root of #interop-outlet, V1's modal (2026-06). */
const SHARE_BOX =
  '[data-sdui-screen*="sharing.ShareCompose"], [componentkey="ShareBox_textEditor"], [data-test-modal-id="sharebox"], .share-box-v2__modal';
/** The button that posts: V2 by its section (2026-10), V1 (2026-04). */
const SUBMIT =
  '[componentkey*="commentButtonSection"] button, .comments-comment-box__submit-button, .comments-comment-box__submit-button--cr';
/** A mentioned person: TipTap's node (2026), Quill's. A reply's box opens with one at its head. */
const MENTION = '[data-type="mention"], .ql-mention, .mention';
/** A reply's box by its label or placeholder (2026-04; "creating reply" only in other tools' fixtures). English was seen. */
const REPLY_HINT =
  /creating reply|^(?:Add a reply|Antwort hinzufügen|Ajouter une réponse|Añadir una respuesta|Adicionar (?:uma )?resposta|Aggiungi una risposta|Een antwoord toevoegen)/i;
/** The signed-in person's picture and profile in V1's navigation (2026-04). */
const OWN_PICTURE = '.global-nav__me-photo';
/** Other products under the same host, each with a layout of its own (2026). */
const OTHER_APPS = /^\/(?:sales|talent|recruiter|jobs|learning|company\/[^/]+\/admin)(?:\/|$)/;

/** The name of the mention that the draft begins with, without its `@`. One Backspace shortens it to the first name. */
function leadingMention(composer: Element): string | null {
  const mention = composer.querySelector(MENTION);
  const name = mention ? visibleLine(mention).replace(/^@/, '') : '';
  return name && visibleLine(composer).replace(/^@/, '').startsWith(name) ? name : null;
}

const isHintedReply = (composer: Element) =>
  ['aria-label', 'data-placeholder', 'aria-placeholder'].some((name) =>
    REPLY_HINT.test(composer.getAttribute(name) ?? ''),
  );

/** The comments of the box's post that stand above it or around it. */
function commentsAbove(composer: Element): Element[] {
  const post = postScopeOf(composer);
  return post ? commentsIn(post).filter((comment) => precedes(comment, composer) || comment.contains(composer)) : [];
}

/** The conversation that a box continues: the nearest top-level comment above or around it, and the replies between. */
function conversationOf(composer: Element): Element[] {
  const above = commentsAbove(composer);
  const around = closestComposed(composer, ENTITY);
  if (around) {
    const top = above.find((comment) => comment.contains(around));
    return above.filter((comment) => top?.contains(comment));
  }
  return above.slice(
    Math.max(
      0,
      above.findLastIndex((comment) => !isReply(comment)),
    ),
  );
}

/** What a box was seen to answer while a mention stood at its head: it still does when the writer has deleted that. */
const anchors = new WeakMap<Element, Element>();

/** The comment that a reply's box answers: by the mention at its head, or as the only one that it is nested in. */
function answeredComment(composer: Element): Element | null {
  const conversation = conversationOf(composer);
  const name = leadingMention(composer);
  if (name !== null) {
    const signed = conversation.map((comment) => ({ comment, author: authorOf(comment) ?? '' }));
    const named = answeredBy(signed, (author) => author === name || author.startsWith(`${name} `), composer);
    if (named) anchors.set(composer, named);
    return named;
  }
  const anchor = anchors.get(composer);
  if (anchor && conversation.includes(anchor)) return anchor;
  const isNested = commentOf(composer) !== null && conversation.length === 1;
  return isNested ? (conversation[0] ?? null) : null;
}

/** `null` for a text box that nothing shows to be about a post. */
function purposeOf(composer: Element): Purpose | null {
  if (closestComposed(composer, CHAT)) return 'chat';
  if (closestComposed(composer, SEARCH)) return 'search';
  if (closestComposed(composer, SHARE_BOX)) return 'new-post';
  const post = postScopeOf(composer);
  if (!post && !closestComposed(composer, BOX)) return null;
  // A box in the wrong place posts in the wrong place: without an anchor it is `unknown`, never a comment.
  if (isHintedReply(composer) || commentOf(composer) || answeredComment(composer)) return 'reply';
  return post && commentsAbove(composer).length === 0 && leadingMention(composer) === null ? 'comment' : 'unknown';
}

function composerAt(target: Element): HTMLElement | null {
  const composer = closestComposed(target, COMPOSER);
  if (!composer || OTHER_APPS.test(composer.ownerDocument.location.pathname)) return null;
  const purpose = purposeOf(composer);
  return purpose === null || purpose === 'chat' || purpose === 'search' ? null : composer;
}

const describe = (composer: HTMLElement): Purpose => purposeOf(composer) ?? 'unknown';

function threadOf(composer: HTMLElement): readonly Turn[] {
  const post = postScopeOf(composer);
  const purpose = describe(composer);
  if (!post || (purpose !== 'reply' && purpose !== 'comment')) return [];
  const account = accountOf(composer.ownerDocument)?.name;
  const toTurn = (comment: Element): Turn => {
    const { text, author } = readComment(comment, 0);
    return { text, author, own: isByAccount(comment) || isBy(account, author) };
  };
  if (purpose === 'comment') return commentsIn(post).map(toTurn);
  const answered = answeredComment(composer);
  if (!answered) return [];
  const read = readPost(composer, 0);
  const opening = read && { text: read.text, author: read.author, own: isBy(account, read.author) };
  const others = conversationOf(composer).filter((comment) => comment !== answered);
  return [...(opening ? [opening] : []), ...others.map(toTurn)];
}

/**
 * V1 names the account in its navigation, which stands outside where V1 is in a /preload/ frame. V2 names it only beside its own
 * comments: "Ana Lima • You".
 */
function accountOf(document: Document): Account | null {
  const pictured = document.querySelector(OWN_PICTURE)?.getAttribute('alt');
  const own = pictured ? null : commentsIn(document).find(isByAccount);
  const name = pictured || (own && authorOf(own));
  if (name) return { name };
  const outer = document.defaultView?.frameElement?.ownerDocument; // of the same origin, else there is none
  return outer ? accountOf(outer) : null;
}

function deletionOf(target: Element): Deletion | null {
  const choice = menuChoiceAt(target);
  const comment = choice && ownerOfMenu(choice.control, commentOf);
  if (!comment) return null;
  const { text, author } = readComment(comment, 0);
  // One's own comments are marked; the account's name is known in V1 alone.
  const own = isByAccount(comment) || isBy(accountOf(comment.ownerDocument)?.name, author) === true;
  return { ...choice, text, author, own };
}

const adapter: Omit<Site, 'health'> = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  composerAt,
  describe,
  incomingOf: (composer, now) => {
    const purpose = describe(composer);
    if (purpose === 'comment') return readPost(composer, now);
    const answered = purpose === 'reply' ? answeredComment(composer) : null;
    return answered && readComment(answered, now);
  },
  threadOf,
  accountOf,
  submitOf: (composer) => nearestSole(composer, SUBMIT, BOX),
  isSubmitKey: isModifiedEnter,
  proofOfPost: {
    kind: 'comment',
    count: (root, draft) =>
      countTexts(
        commentsIn(root).map((comment) => readComment(comment, 0)),
        draft,
      ),
  },
  deletionOf,
};

/** LinkedIn's feed and post pages, in its React (V2) and Ember (V1) forms. Not Sales Navigator, Recruiter, Jobs or page admin. */
export const linkedin: Site = { ...adapter, health: (composer, now) => healthOf(adapter, composer, now) };
