import type { Incoming } from '@/lib/analysis/situation.ts';
import { parseAge } from './age.ts';
import { answeredBy, hasName } from './names.ts';
import { visibleLine, visibleText } from './visible-text.ts';

/** A comment or reply; posts were articles too until mid-2026, and some still are (2026-08). */
const ARTICLE = '[role="article"]';
/** A comment's own link, with its age as text. A link to its author may carry the same parameter (2025-10). */
export const PERMALINK = 'a[href*="comment_id="]';
/** The message of a post: three generations of the same hook (2026-08). */
export const POST_TEXT =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
/** A paragraph. Comments have no hook for their text, only its direction (2025-10). */
const PARAGRAPH = 'div[dir="auto"]';
/** "See more", in whatever language: the one button inside a text (2026-08). Mentions and tags are links. */
const BUTTON = '[role="button"]';

/** The number in a `comment_id`, which may be base64 of `comment:<post>_<comment>` (2026). */
function decodeId(id: string): string {
  try {
    return /^comment:.*_(\d+)$/.exec(atob(id))?.[1] ?? id;
  } catch {
    return id; // no base64: an id in a form of its own
  }
}

const ownLinks = (article: Element) =>
  [...article.querySelectorAll('a[href]')].filter((link) => link.closest(ARTICLE) === article);

/** The id of the top-level comment that an article is or answers; `null` if it shows no link of its own. */
export function threadIdOf(article: Element): string | null {
  const link = ownLinks(article).find((candidate) => candidate.matches(PERMALINK));
  const query = link?.getAttribute('href')?.split('?')[1];
  const id = new URLSearchParams(query).get('comment_id');
  return id === null ? null : decodeId(id);
}

const isComment = (article: Element) => threadIdOf(article) !== null && !article.querySelector(POST_TEXT);

/** The comment or reply that a node is or belongs to, or `null`. */
export function commentOf(node: Element): Element | null {
  const article = node.closest(ARTICLE);
  return article && isComment(article) ? article : null;
}

/** The comments and replies in `scope`, in document order, without one that holds `composer` itself. */
export function commentsIn(scope: ParentNode, composer?: Element): Element[] {
  return [...scope.querySelectorAll(ARTICLE)].filter(
    (article) => isComment(article) && !(composer && article.contains(composer)),
  );
}

/** How many conversations the comments belong to. */
export const countThreads = (comments: readonly Element[]) => new Set(comments.map(threadIdOf)).size;

function paragraphsOf(article: Element): Element[] {
  return [...article.querySelectorAll(PARAGRAPH)].filter(
    (paragraph) =>
      paragraph.closest(ARTICLE) === article &&
      !paragraph.parentElement?.closest(PARAGRAPH) &&
      !paragraph.closest(BUTTON),
  );
}

/** The first of the links that can be the author's: no age, and named by the article's label where it has one. */
function authorAmong(links: readonly Element[], article: Element): string | undefined {
  const label = article.getAttribute('aria-label');
  return links
    .map((link) => visibleLine(link))
    .find((line) => line !== '' && parseAge(line) === null && (label === null || hasName(label, line)));
}

/** The author and the text's paragraphs: the author's link stands above them, or is a paragraph of its own. */
function partsOf(article: Element): { readonly author: string | undefined; readonly paragraphs: readonly Element[] } {
  const paragraphs = paragraphsOf(article);
  const links = ownLinks(article).filter((link) => !paragraphs.some((paragraph) => paragraph.contains(link)));
  const author = authorAmong(links, article);
  const [first, ...rest] = paragraphs;
  if (author !== undefined || !first || rest.length === 0) return { author, paragraphs };
  const nameLine = authorAmong([...first.querySelectorAll('a[href]')], article);
  return nameLine === visibleLine(first) ? { author: nameLine, paragraphs: rest } : { author, paragraphs };
}

/** A comment or reply as what is answered. */
export function readComment(article: Element): Incoming {
  const { author, paragraphs } = partsOf(article);
  const ages = ownLinks(article).map((link) => parseAge(visibleLine(link)));
  return {
    text: paragraphs.map((paragraph) => visibleText(paragraph, BUTTON)).join('\n'),
    author,
    ageMinutes: ages.find((age) => age !== null) ?? undefined,
    truncated: paragraphs.some((paragraph) => paragraph.querySelector(BUTTON) !== null),
  };
}

/** Which of one conversation's comments a label such as "Reply to Ana Lima" means: the longest name in it counts. */
export function namedIn(label: string, comments: readonly Element[], composer: Element): Element | null {
  const signed = comments.map((comment) => ({ comment, author: readComment(comment).author ?? '' }));
  const names = signed.map(({ author }) => author).filter((author) => hasName(label, author));
  const longest = Math.max(...names.map((name) => name.length));
  return answeredBy(signed, (author) => author.length === longest && names.includes(author), composer);
}
