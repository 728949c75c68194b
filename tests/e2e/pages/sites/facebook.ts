import { avatar, bars, fileOf, type SitePage, slot } from './page.ts';

const POST = '/pellworthhouse/posts/555';

interface Comment {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly label: string;
  readonly age: string;
  readonly text: string;
}

function comment({ id, name, initials, label, age, text }: Comment): string {
  return `<div role="article" aria-label="${label}" class="f-comment">
    <a href="/${id}?comment_id=${id}" tabindex="-1" aria-hidden="true">${avatar(initials, 32)}</a>
    <div>
      <div class="f-bubble"><span dir="auto"><a href="/user/${id}" class="name">${name}</a></span><div dir="auto">${text}</div></div>
      <div class="f-row"><a href="${POST}?comment_id=${id}">${age}</a><div role="button" tabindex="0">Like</div><div role="button" tabindex="0">Reply</div><div role="button" tabindex="0" aria-label="Actions for this comment" aria-haspopup="menu" aria-expanded="false" data-menu="Hide comment|Block">⋯</div></div>
    </div>
  </div>`;
}

function box(id: string, label: string): string {
  return `<form role="presentation" class="f-box">${avatar('PH', 32)}
    <div class="f-bubble">${slot(id, 'lexical', label, `${label}…`)}
      <div class="tools"><i></i><i></i><span></span><div id="focused-state-composer-submit"><button type="button" role="button" aria-label="Comment" class="send" data-posts="${id}">➤</button></div></div>
    </div></form>`;
}

const IDRIS: Comment = {
  id: '101',
  name: 'Idris Bellamy',
  initials: 'IB',
  label: 'Comment by Idris Bellamy 3 hours ago',
  age: '3h',
  text: 'Two nights, two cold showers, and the desk said “it comes and goes”. We’d saved a year for this weekend. Disgraceful. I want my money back.',
};
const PRAISE: Comment = {
  id: '201',
  name: 'Marta Lund',
  initials: 'ML',
  label: 'Comment by Marta Lund 25 minutes ago',
  age: '25m',
  text: 'The walled garden was the best part of our trip. Thank you, Sam!',
};

/** How the boxes of a page are labelled in the language of its reader. */
interface Labels {
  readonly reply: (name: string) => string;
  readonly comment: string;
}
const ENGLISH: Labels = { reply: (name) => `Reply to ${name}`, comment: 'Comment as Pellworth House' };

const POST_BODY =
  '<div dir="auto">Misty morning over the walled garden. Breakfast is on the terrace until eleven.</div>';

function post({ reply, comment: own }: Labels): string {
  return `<div class="f-head">${avatar('PH')}<div><h3 data-ad-rendering-role="profile_name"><a href="/pellworthhouse" class="name">Pellworth House</a></h3><a href="${POST}" class="soft">1d</a></div></div>
    <div data-ad-rendering-role="story_message">${POST_BODY}</div>
    <div class="f-picture" aria-hidden="true"></div>
    <div class="f-acts"><div role="button" tabindex="0">Like</div><div role="button" tabindex="0" data-ad-rendering-role="comment_button" aria-label="Leave a comment">Comment</div><div role="button" tabindex="0">Share</div></div>
    <div class="f-comments">
      <div>${comment(IDRIS)}<div class="f-replies">${box('reply', reply('Idris Bellamy'))}</div></div>
      <div>${comment(PRAISE)}<div class="f-replies">${box('thanks', reply('Marta Lund'))}</div></div>
    </div>
    ${box('comment', own)}`;
}

const around = (main: string) =>
  `<div role="banner" class="f-top"><input type="search" role="combobox" aria-expanded="false" aria-label="Search Facebook" placeholder="Search"><span class="f-tabs"><i></i><i></i><i></i></span>${avatar('PH', 36)}</div>
  <div class="f-grid">
    <nav>${bars(60, 45, 70, 50, 65)}</nav>
    <div role="main">${main}</div>
    <aside>${bars(50, 80, 60)}</aside>
  </div>
  <div data-pagelet="MWChatTabs" class="chat"><div class="name">Ana Lima</div>${slot('chat', 'lexical', 'Message', 'Aa')}</div>`;

const slotted = (id: string) => `[data-slot="${id}"] [contenteditable="true"]`;
const COMPOSERS = [
  { id: 'reply', selector: slotted('reply'), purpose: 'reply' },
  { id: 'thanks', selector: slotted('thanks'), purpose: 'reply' },
  { id: 'comment', selector: slotted('comment'), purpose: 'comment' },
  { id: 'chat', selector: slotted('chat'), purpose: 'chat' },
] as const;

/** A Page’s post: a box to comment, a reply box under an angry and under a kind comment, a chat box, a search field. */
export const FACEBOOK_POST: SitePage = {
  site: 'facebook',
  host: 'www.facebook.com',
  path: POST,
  title: 'Pellworth House | Facebook',
  trustedTypes: true,
  entry: fileOf('facebook-script.ts'),
  composers: COMPOSERS,
  body: () => around(`<div class="f-card" aria-posinset="1">${post(ENGLISH)}</div>`),
};

/** The post in a dialog over the feed that it was opened from. */
export const FACEBOOK_DIALOG: SitePage = {
  ...FACEBOOK_POST,
  path: '/pellworthhouse/posts/556',
  body: () =>
    `${around(`<div role="feed"><div class="f-card" aria-posinset="1"><div data-ad-rendering-role="story_message">${POST_BODY}</div></div></div>`)}
    <div role="dialog" aria-modal="true" aria-labelledby="post-title" class="f-dialog"><h2 id="post-title">Pellworth House’s post</h2><div class="f-card">${post(ENGLISH)}</div></div>`,
};

/** The post for a reader whose language is in no table of the product: the structure alone tells the boxes apart. */
export const FACEBOOK_FINNISH: SitePage = {
  ...FACEBOOK_POST,
  path: '/pellworthhouse/posts/557',
  body: () =>
    around(
      `<div class="f-card" aria-posinset="1">${post({ reply: (name) => `Vastaa: ${name}`, comment: 'Kommentoi nimellä Pellworth House' })}</div>`,
    ),
};

/** A question in a group, and a box to answer it. */
export const FACEBOOK_GROUP: SitePage = {
  ...FACEBOOK_POST,
  path: '/groups/1/posts/558',
  title: 'Weekends away | Facebook',
  composers: [{ id: 'answer', selector: slotted('answer'), purpose: 'comment' }],
  body: () =>
    around(`<div class="f-card" aria-posinset="1">
      <div class="f-head">${avatar('LF')}<div><h3 data-ad-rendering-role="profile_name"><a href="/groups/1/user/9" class="name">Lou Ferrer</a></h3><a href="/groups/1/posts/558" class="soft">3h</a></div></div>
      <div data-ad-rendering-role="story_message"><div dir="auto">Does anyone know a quiet house near the coast? We were let down twice this year.</div></div>
      <div class="f-acts"><div role="button" tabindex="0" data-ad-rendering-role="comment_button">Answer</div></div>
      ${box('answer', 'Answer as Pellworth House')}
    </div>`),
};
