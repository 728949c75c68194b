import { avatar, bars, fileOf, minutesBefore, type SitePage, slot } from './page.ts';

interface Tweet {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly minutes: number;
  readonly text: string;
  readonly isFocused?: boolean;
}

const initials = (name: string) => name.replace(/(\S)\S*\s*/g, '$1').slice(0, 2);

function tweet({ id, name, handle, minutes, text, isFocused = false }: Tweet, now: number): string {
  return `<div data-testid="cellInnerDiv">
    <article role="article" data-testid="tweet" tabindex="${isFocused ? -1 : 0}" class="x-post${isFocused ? ' x-post--focused' : ''}">
      ${avatar(initials(name))}
      <div class="x-body">
        <div data-testid="User-Name" class="x-name">
          <a href="/${handle}" class="name">${name}</a>
          <a href="/${handle}" class="soft">@${handle}</a>
          <span class="soft">·</span>
          <a href="/${handle}/status/${id}" class="soft"><time datetime="${minutesBefore(now, minutes)}">${minutes < 60 ? `${minutes}m` : `${Math.round(minutes / 60)}h`}</time></a>
        </div>
        <div data-testid="tweetText" lang="en" dir="auto" class="x-text">${text}</div>
        <div role="group" class="x-acts">
          <button type="button" data-testid="reply" aria-label="Reply">Reply</button>
          <button type="button" data-testid="retweet" aria-label="Repost">Repost</button>
          <button type="button" data-testid="like" aria-label="Like">Like</button>
          <button type="button" data-testid="caret" aria-label="More" aria-haspopup="menu" aria-expanded="false" data-menu="Hide reply|Delete">⋯</button>
        </div>
      </div>
    </article>
  </div>`;
}

const COMPLAINT: Tweet = {
  id: '1993000000000000002',
  name: 'Dana Whitlock',
  handle: 'danawrites_',
  minutes: 47,
  text: 'Day 6 of “out for delivery”, @wrenfoldhelp. It’s my daughter’s birthday present and her party is today at four. Your phone line just rings. Absolute joke of a company.',
  isFocused: true,
};
const NOTICE: Tweet = {
  id: '1993000000000000001',
  name: 'Wrenfold Parcels',
  handle: 'wrenfoldhelp',
  minutes: 185,
  text: 'Parcels in the north may be a day late this week. We are sorry for the wait.',
};
const REPLIES: readonly Tweet[] = [
  {
    id: '1993000000000000003',
    name: 'Sam Okoro',
    handle: 'samokoro',
    minutes: 31,
    text: 'Same here. Nobody answers. I have been calling since Monday.',
  },
  {
    id: '1993000000000000004',
    name: 'Ines Varga',
    handle: 'inesvarga',
    minutes: 12,
    text: 'They did this to us at Christmas too.',
  },
];

/** A draft's box with the tools under it, as the page and the dialog have it. */
function composeBox(id: string, label: string, button: { readonly testid: string; readonly text: string }): string {
  return `<div class="x-comp">
    ${avatar('WP')}
    <div>
      ${slot(id, 'draft-js', 'Post text', label)}
      <div data-testid="toolBar" class="tools"><i></i><i></i><i></i><span></span>
        <button type="button" class="post" data-testid="${button.testid}" data-posts="${id}">${button.text}</button></div>
    </div>
  </div>`;
}

const dialog = (id: string, content: string) => `<template id="${id}">
  <div role="dialog" aria-modal="true" aria-labelledby="modal-header" class="x-dialog">
    <div class="x-sheet">
      <h2 id="modal-header"><button type="button" aria-label="Close">×</button></h2>
      ${content}
    </div>
  </div>
</template>`;

/** The answered post, a box, and a second one that continues it in a post of its own. */
const REPLY_DIALOG = dialog(
  'reply-dialog',
  `<div data-parent></div>
  ${composeBox('modal', 'Post your reply', { testid: 'tweetButton', text: 'Reply' })}
  <div data-testid="tweetTextarea_1" class="x-comp">${avatar('WP')}${slot('second', 'draft-js', 'Post text', 'Add another post')}</div>`,
);
/** A box for a post of one's own, and the quoted post below it. */
const QUOTE_DIALOG = dialog(
  'quote-dialog',
  `${composeBox('quote', 'Add a comment', { testid: 'tweetButton', text: 'Post' })}<div data-parent></div>`,
);

const NAVIGATION = `<header role="banner" class="x-nav">
  <nav><i></i><i></i><i></i><a href="/wrenfoldhelp" data-testid="AppTabBar_Profile_Link" aria-label="Profile"><i></i></a></nav>
  <button type="button" data-testid="SideNav_AccountSwitcher_Button" class="x-account"><span class="name">Wrenfold Parcels</span> <span class="soft">@wrenfoldhelp</span></button>
</header>`;

const SIDE = `<aside class="x-side">
  <form role="search"><input data-testid="SearchBox_Search_Input" role="combobox" aria-expanded="false" aria-label="Search query" placeholder="Search"></form>
  ${bars(50, 90, 70, 85, 60)}
</aside>`;

const DRAWER = `<div data-testid="chat-drawer-root" class="chat">
  <div data-testid="dm-conversation-header" class="name">Ana Lima</div>
  <textarea data-testid="dm-composer-textarea" aria-label="Message" placeholder="Message"></textarea>
</div>`;

const column = (title: string, content: string) => `<div class="x-grid">
  ${NAVIGATION}
  <main role="main"><div data-testid="primaryColumn" class="x-main"><h2 class="x-bar">${title}</h2>${content}</div></main>
  ${SIDE}
</div>
<div id="layers"></div>${DRAWER}${REPLY_DIALOG}${QUOTE_DIALOG}`;

const X = { site: 'x', host: 'x.com', trustedTypes: true, entry: fileOf('x-script.ts') } as const;
const slotted = (id: string) => `[data-slot="${id}"] [contenteditable="true"]`;
const MODAL = { id: 'modal', selector: slotted('modal'), purpose: 'reply' } as const;

/** A complaint with a reply box under it; dialogs behind each Reply and Repost button; a message box and a search field. */
export const X_STATUS: SitePage = {
  ...X,
  path: `/${COMPLAINT.handle}/status/${COMPLAINT.id}`,
  title: 'Dana Whitlock on X',
  composers: [
    { id: 'reply', selector: 'main [data-testid="tweetTextarea_0"][contenteditable]', purpose: 'reply' },
    MODAL,
    { id: 'second', selector: slotted('second'), purpose: 'reply' },
  ],
  body: (now) =>
    column(
      'Post',
      `<section aria-label="Conversation">
        ${tweet(NOTICE, now)}
        ${tweet(COMPLAINT, now)}
        <div data-testid="cellInnerDiv"><div data-testid="inline_reply_offscreen">${composeBox('reply', 'Post your reply', { testid: 'tweetButtonInline', text: 'Reply' })}</div></div>
        ${REPLIES.map((reply) => tweet(reply, now)).join('')}
      </section>`,
    ),
};

/** The timeline: a box for a new post, which is left alone, and the same dialogs. */
export const X_HOME: SitePage = {
  ...X,
  path: '/home',
  title: 'Home / X',
  composers: [
    { id: 'post', selector: 'main [data-testid="tweetTextarea_0"][contenteditable]', purpose: 'new-post' },
    MODAL,
    { id: 'quote', selector: slotted('quote'), purpose: 'new-post' },
  ],
  body: (now) =>
    column(
      'Home',
      `${composeBox('post', 'What’s happening?', { testid: 'tweetButtonInline', text: 'Post' })}
      ${[{ ...COMPLAINT, isFocused: false }, ...REPLIES].map((reply) => tweet(reply, now)).join('')}`,
    ),
};

/** The narrow layout: a page of its own with a plain textarea under the post. */
export const X_NARROW: SitePage = {
  ...X,
  host: 'mobile.twitter.com',
  path: '/compose/post',
  title: 'Reply / X',
  composers: [{ id: 'reply', selector: 'textarea[data-testid="tweetTextarea_0"]', purpose: 'reply' }],
  body: (
    now,
  ) => `<header class="x-narrow"><a data-testid="DashButton_ProfileIcon_Link" href="/wrenfoldhelp"><span data-testid="UserAvatar-Container-wrenfoldhelp">${avatar('WP', 32)}</span></a></header>
  <main role="main" class="x-narrow">
    ${tweet(COMPLAINT, now)}
    <div class="x-comp">${avatar('WP')}<div data-testid="tweetTextarea_0_wrapper">${slot('reply', 'textarea', 'Post text', 'Post your reply')}
      <div class="tools"><span></span><button type="button" class="post" data-testid="tweetButton" data-posts="reply">Reply</button></div></div></div>
  </main>`,
};
