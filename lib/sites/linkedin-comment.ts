import type { Incoming } from '@/lib/analysis/situation.ts';
import { ageIn, labelsIn, profileNames, textIn } from './linkedin-parts.ts';

/** V1's comment; a reply is one nested in it (2026-04). */
export const ENTITY = 'article[data-id^="urn:li:comment:"], article.comments-comment-entity, .comments-comment-item';
/** V2's comment: three nested nodes share the key (2026-10). */
const COMMENT = `[componentkey^="replaceableComment_urn:li:comment:"], [id^="replaceableComment_urn:li:comment:"], ${ENTITY}`;
/** In a V2 reply, never in a top-level comment (2026-09). */
const REPLY_ANCHOR = '[data-sdui-anchor-id^="comment-urn:li:comment:"]';
/** V2's menu of a comment: "View more options for Ana Lima's comment" (2026-10). English only; links are the base. */
const MENU = 'button[aria-label^="View more options for "]';
const MENU_NAME = /^View more options for (.+)['’]s comment$/;
/** Behind one's own name: "• You" (2026-04). English was seen; the rest are the languages' own words. */
const OWN = new Set(['You', 'Sie', 'Vous', 'Tú', 'Usted', 'Você', 'Tu', 'U', 'Bạn', 'Vy']);

const urnOf = (node: Element) =>
  /urn:li:comment:\([^)]*\)/.exec(
    `${node.getAttribute('componentkey')} ${node.id} ${node.getAttribute('data-id')}`,
  )?.[0];

/** The comment that a node is or belongs to, or `null`: the outermost of the nodes with the nearest key. */
export function commentOf(node: Element): Element | null {
  const nearest = node.closest(COMMENT);
  const urn = nearest && urnOf(nearest);
  let comment = nearest;
  for (let outer = nearest; outer; outer = outer.parentElement?.closest(COMMENT) ?? null) {
    if (urn && urnOf(outer) === urn) comment = outer;
  }
  return comment;
}

/** The ids in a comment's URN, in both its forms: `(urn:li:activity:P,C)` and `(activity:P,C)`. */
export function idsOf(comment: Element): { readonly post?: string | undefined; readonly comment?: string | undefined } {
  const [, post, own] = /(\d+),(\d+)\)$/.exec(urnOf(comment) ?? '') ?? [];
  return { post, comment: own };
}

/** The comments in `scope` in document order, each once. */
export const commentsIn = (scope: ParentNode) =>
  [...scope.querySelectorAll(COMMENT)].filter((node) => commentOf(node) === node);

/** True for an answer to another comment. */
export const isReply = (comment: Element) =>
  comment.querySelector(REPLY_ANCHOR) !== null || Boolean(comment.parentElement?.closest(ENTITY));

const ownPartOf = (comment: Element) => (part: Element) => commentOf(part) === comment;

export function authorOf(comment: Element): string | undefined {
  const isOwn = ownPartOf(comment);
  const menu = [...comment.querySelectorAll(MENU)].find(isOwn);
  return MENU_NAME.exec(menu?.getAttribute('aria-label') ?? '')?.[1] ?? profileNames(comment, isOwn)[0];
}

/** True for a comment by the signed-in account. */
export const isByAccount = (comment: Element) => labelsIn(comment, ownPartOf(comment)).some((label) => OWN.has(label));

/** A comment as what is answered. */
export function readComment(comment: Element, now: number): Incoming {
  const isOwn = ownPartOf(comment);
  return {
    text: '',
    ...textIn(comment, isOwn),
    author: authorOf(comment),
    ageMinutes: ageIn(comment, isOwn, idsOf(comment).comment, now),
  };
}
