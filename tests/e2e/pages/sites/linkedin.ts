import { avatar, bars, fileOf, type SitePage, slot } from './page.ts';

const MINUTE_MS = 60_000;

/** A LinkedIn id whose high bits hold a time (`timeOfId` in lib/sites/age.ts). */
const idAt = (now: number, minutes: number) => String((BigInt(now - minutes * MINUTE_MS) << 22n) + 7n);

const TOP = `<header class="l-top"><div><input class="search-global-typeahead__input" role="combobox" aria-expanded="false" aria-label="Search" placeholder="Search"><span class="f-tabs"><i></i><i></i><i></i></span>
  <img class="global-nav__me-photo" alt="Wren Adeyemi" width="28" height="28" src="data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="></div></header>`;
const MESSAGES = `<aside id="msg-overlay" class="msg-overlay-conversation-bubble chat"><div class="name">Ana Lima</div>
  <form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Write a message…"></div></form></aside>`;

const around = (post: string) =>
  `${TOP}<div class="l-grid"><nav class="l-card">${bars(60, 45, 70)}</nav><main id="workspace">${post}</main><aside class="l-card">${bars(50, 80, 60)}</aside></div>${MESSAGES}`;

const POST_TEXT =
  'Our new app is here: one place for your accounts, your cards and your branch. Tell us what you think.';
const COMPLAINT =
  'You closed my branch without a word, the new app locks me out, and your hotline plays music for an hour. 14 years a customer. Shame on you.';

/** A person or company in a React page: the name that people see, and a copy for screen readers that says more. */
const byline = (href: string, name: string, degree: string, line: string, age: string) =>
  `<a href="${href}" tabindex="-1" aria-hidden="true">${avatar(name.slice(0, 1))}</a>
  <div><a href="${href}"><span class="name"><span aria-hidden="true">${name}</span><span class="visually-hidden">${name} Premium Profile ${degree}</span></span><span class="soft"> • ${degree}</span></a><p class="soft">${line}</p><p class="soft">${age} •</p></div>`;

const commentBox = (
  id: string,
  editor: string,
  placeholder: string,
  text = '',
) => `<div componentkey="commentBox-${id}" class="l-box">
  ${slot(id, editor, 'Text editor for creating comment', placeholder, text)}
  <div class="tools"><i></i><i></i><span></span><div componentkey="${id}-commentButtonSection"><button type="button" class="post" data-posts="${id}">${id === 'reply' ? 'Reply' : 'Comment'}</button></div></div></div>`;

function reactPost(now: number): string {
  const post = idAt(now, 26 * 60);
  const key = `replaceableComment_urn:li:comment:(urn:li:activity:${post},${idAt(now, 190)})`;
  const other = `replaceableComment_urn:li:comment:(urn:li:activity:${post},${idAt(now, 40)})`;
  return `<div data-testid="mainFeed" data-component-type="LazyColumn"><div role="listitem" componentkey="expandedQx7FeedType_FEED_DETAIL" class="l-card">
    <div class="l-head">${byline('/company/fennmoor/', 'Fennmoor Bank', '12,404 followers', 'Banking for the coast', '1d')}<button type="button" aria-label="Open control menu for post by Fennmoor Bank" class="more">⋯</button></div>
    <p data-testid="expandable-text-box" class="l-text">${POST_TEXT}</p>
    <div class="f-acts"><button type="button">Like</button><button type="button" aria-label="Comment">Comment</button><button type="button">Repost</button></div>
    ${commentBox('comment', 'tiptap', 'Add a comment…')}
    <div data-component-type="LazyColumn" class="l-comments">
      <div componentkey="${key}" id="${key}"><div componentkey="${key}"><div componentkey="${key}" class="l-comment">
        <div class="l-head">${byline('/in/idris-bellamy/', 'Idris Bellamy', '3rd+', 'Joiner at Oak &amp; Sons', '3h')}<button type="button" aria-label="View more options for Idris Bellamy's comment" aria-expanded="false" data-menu="Delete|Report" class="more">⋯</button></div>
        <p data-testid="expandable-text-box" class="l-text">${COMPLAINT}</p>
        <div class="f-row"><button type="button">Like</button><button type="button">Reply</button></div>
      </div></div></div>
      ${commentBox('reply', 'tiptap', 'Add a reply…', '@Idris ')}
      <div componentkey="${other}" id="${other}" class="l-comment">
        <div class="l-head">${byline('/in/sam-okoro/', 'Sam Okoro', '2nd', 'Teacher', '40m')}<button type="button" aria-label="View more options for Sam Okoro's comment" aria-expanded="false" data-menu="Delete|Report" class="more">⋯</button></div>
        <p data-testid="expandable-text-box" class="l-text">Works fine on my phone.</p>
      </div>
    </div>
  </div></div>`;
}

function emberPost(now: number): string {
  const post = idAt(now, 26 * 60);
  return `<div class="feed-shared-update-v2 l-card" data-urn="urn:li:activity:${post}">
    <div class="l-head">${avatar('F')}<div><a href="/company/fennmoor/"><span class="update-components-actor__title name"><span aria-hidden="true">Fennmoor Bank</span><span class="visually-hidden">Fennmoor Bank</span></span></a><p class="soft update-components-actor__sub-description">1d •</p></div></div>
    <div class="update-components-text l-text"><span dir="ltr">${POST_TEXT}</span></div>
    <form class="comments-comment-box__form l-box">${slot('comment', 'quill1', 'Text editor for creating content', 'Add a comment…')}
      <div class="tools"><i></i><span></span><button type="button" class="post comments-comment-box__submit-button" data-posts="comment">Comment</button></div></form>
    <article class="comments-comment-entity l-comment" data-id="urn:li:comment:(activity:${post},${idAt(now, 190)})">
      <div class="l-head">${avatar('I')}<div><a href="/in/idris-bellamy/"><span class="comments-comment-meta__description-title name">Idris Bellamy</span> <span class="soft">• 3rd+</span></a><p class="soft"><time class="comments-comment-meta__data">3h</time></p></div></div>
      <div class="comments-comment-item__main-content l-text">${COMPLAINT}</div>
      <div class="comments-comment-box comments-comment-box--cr l-box">${slot('reply', 'quill1', 'Text editor for creating content', 'Add a reply…')}
        <div class="tools"><i></i><span></span><button type="button" class="post comments-comment-box__submit-button--cr" data-posts="reply">Reply</button></div></div>
    </article>
  </div>`;
}

const LINKEDIN = {
  site: 'linkedin',
  host: 'www.linkedin.com',
  trustedTypes: false,
  entry: fileOf('linkedin-script.ts'),
} as const;
const slotted = (id: string) => `[data-slot="${id}"] [contenteditable="true"][role="textbox"]`;
const COMPOSERS = [
  { id: 'comment', selector: slotted('comment'), purpose: 'comment' },
  { id: 'reply', selector: slotted('reply'), purpose: 'reply' },
] as const;

/** The React page (V2): a box to comment, and a reply box after an angry comment, told apart by order and mention. */
export const LINKEDIN_REACT: SitePage = {
  ...LINKEDIN,
  path: '/feed/',
  title: 'Feed | LinkedIn',
  composers: COMPOSERS,
  body: (now) => around(reactPost(now)),
};

/** The Ember page (V1): Quill 1, and a reply box inside the comment that it answers. */
export const LINKEDIN_EMBER: SitePage = {
  ...LINKEDIN,
  path: '/posts/fennmoor-app/',
  title: 'Fennmoor Bank on LinkedIn',
  composers: COMPOSERS,
  body: (now) => around(emberPost(now)),
};

/** The Ember page as the document of the frame below. */
export const LINKEDIN_PRELOAD: SitePage = {
  ...LINKEDIN_EMBER,
  path: '/preload/',
  title: 'LinkedIn',
  body: (now) => `<main class="l-frame">${emberPost(now)}</main>`,
};

/** The old app in a same-origin frame, as after a navigation in the app. */
export const LINKEDIN_FRAME: SitePage = {
  ...LINKEDIN,
  path: '/posts/fennmoor-framed/',
  title: 'Fennmoor Bank on LinkedIn',
  composers: [],
  body: () => around('<iframe data-testid="interop-iframe" src="/preload/" title="Post" class="l-iframe"></iframe>'),
};

/** The post in a dialog inside the open shadow root of #interop-outlet. */
export const LINKEDIN_SHADOW: SitePage = {
  ...LINKEDIN,
  path: '/posts/fennmoor-shadow/',
  title: 'Fennmoor Bank on LinkedIn',
  composers: COMPOSERS,
  body: (
    now,
  ) => `${around(bars(90, 60, 75))}<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open">
    <link rel="stylesheet" href="/assets/site.css"><div role="dialog" aria-label="Post" class="l-dialog host host--linkedin">${reactPost(now)}</div></template></div>`,
};
