import type { Incoming } from '@/lib/analysis/situation.ts';
import { siteFor } from '@/lib/sites/registry.ts';
import type { Account, Purpose, Site } from '@/lib/sites/site.ts';

/** The moment at which the saved pages are read: their ages and ids are made for it. */
export const NOW = Date.UTC(2026, 10, 24, 12);

/** What the adapter reads at one text box. */
export interface Reading {
  readonly purpose: Purpose;
  readonly incoming: Incoming | null;
  /** `author: text` of each turn, `*` before an own one. */
  readonly thread?: readonly string[];
  /** `data-case` of the site's button. */
  readonly submit?: string;
}

export interface PageCase {
  readonly file: string;
  readonly url: string;
  readonly account: Account | null;
  /** By `data-case`. Boxes that are left alone: the adapter finds no composer there, and says what it takes them for. */
  readonly composers: Readonly<Record<string, Reading>>;
  readonly leftAlone?: Readonly<Record<string, Purpose>>;
}

/** The adapter that serves a page. */
export function siteOf({ url }: PageCase): Site {
  const site = siteFor(new URL(url).hostname);
  if (!site) throw new Error(`No adapter serves ${url}.`);
  return site;
}

const BELLAMY = {
  text: 'The app deleted my 👩‍💻 project. A year of work. It began on Monday when',
  author: 'Idris Bellamy',
  handle: '@idrisb',
  ageMinutes: 240,
  truncated: true,
};

const X: readonly PageCase[] = [
  {
    file: 'x-status.html',
    url: 'https://x.com/danawrites_/status/1900000000000000002',
    account: { name: 'Wrenfold Parcels', handle: '@wrenfoldhelp' },
    composers: {
      reply: {
        purpose: 'reply',
        incoming: {
          text: 'Day 6 of “out for delivery”, @wrenfoldhelp.\nYour phone line just rings 😡',
          author: 'Dana Whitlock 🌻',
          handle: '@danawrites_',
          ageMinutes: 47,
          truncated: false, // the "Show more" on this page belongs to the quoted post
        },
        thread: [
          '*Wrenfold Parcels: Parcels in the north may be a day late this week.',
          'Sam Okoro: Same here, nobody answers.',
          '*Wrenfold Parcels: We are looking into it.',
        ],
        submit: 'submit',
      },
    },
    leftAlone: { search: 'search', chat: 'chat', chat2: 'chat', grok: 'chat' },
  },
  {
    file: 'x-modal.html',
    url: 'https://x.com/compose/post',
    account: { handle: '@wrenfoldhelp' },
    composers: {
      reply: { purpose: 'reply', incoming: BELLAMY, submit: 'submit' },
      second: { purpose: 'reply', incoming: BELLAMY, submit: 'submit' },
      home: { purpose: 'new-post', incoming: null, submit: 'home-submit' },
    },
  },
  {
    file: 'x-quote.html',
    url: 'https://x.com/compose/post',
    account: null,
    composers: { quote: { purpose: 'new-post', incoming: null, submit: 'submit' } },
  },
  {
    file: 'x-thread.html',
    url: 'https://x.com/compose/post',
    account: { handle: '@wrenfoldhelp' },
    composers: {
      first: { purpose: 'new-post', incoming: null, submit: 'submit' },
      second: { purpose: 'new-post', incoming: null, submit: 'submit' },
    },
  },
  {
    file: 'x-narrow.html',
    url: 'https://mobile.twitter.com/compose/post',
    account: { handle: '@wrenfoldhelp' },
    composers: {
      reply: {
        purpose: 'reply',
        incoming: {
          text: 'Why was I charged twice?',
          author: 'Ana Lima',
          handle: '@ana_lima',
          ageMinutes: 60,
          truncated: false,
        },
        submit: 'submit',
      },
    },
  },
  {
    file: 'x-dropped-parent.html',
    url: 'https://x.com/danawrites_/status/1900000000000000002',
    account: null,
    composers: { reply: { purpose: 'reply', incoming: null, submit: 'submit' } },
  },
];

const MORNING = {
  text: 'Misty morning over the walled garden. Breakfast is on the terrace until eleven.',
  author: 'Pellworth House',
  ageMinutes: 2880,
  truncated: false,
};
const SHOWERS = 'Two nights, two cold showers.\nPellworth House really let down 😞';
const WINTER = 'Is the terrace open in winter? We would come on the last weekend and there is…';
const RAIN = { text: 'My parcel was left in the rain.', author: 'Sam Okoro', ageMinutes: 2, truncated: false };

const FACEBOOK: readonly PageCase[] = [
  {
    file: 'facebook-post.html',
    url: 'https://www.facebook.com/pellworthhouse/posts/555',
    account: { name: 'Pellworth House' },
    composers: {
      reply: {
        purpose: 'reply',
        incoming: { text: SHOWERS, author: 'Idris Bellamy', ageMinutes: 180, truncated: false },
        thread: [`*Pellworth House: ${MORNING.text}`, '*Pellworth House: Sorry to hear that.'],
        submit: 'submit-reply',
      },
      reply2: {
        purpose: 'reply',
        incoming: { text: WINTER, author: 'Ana Lima', ageMinutes: 5, truncated: true },
        thread: [`*Pellworth House: ${MORNING.text}`],
        submit: 'submit-reply2',
      },
      comment: {
        purpose: 'comment',
        incoming: MORNING,
        thread: [`Idris Bellamy: ${SHOWERS}`, '*Pellworth House: Sorry to hear that.', `Ana Lima: ${WINTER}`],
      },
    },
    leftAlone: { search: 'search', chat: 'chat', chat2: 'chat' },
  },
  {
    file: 'facebook-feed.html', // in Finnish, which is in no table: structure alone
    url: 'https://www.facebook.com/',
    account: null,
    composers: {
      comment1: {
        purpose: 'comment',
        incoming: { text: 'Uusi noutopiste on auki.', author: 'Wrenfold Parcels', truncated: false },
      },
      reply: { purpose: 'reply', incoming: RAIN, thread: ['Wrenfold Parcels: Jaamme vanhan julkaisun.'] },
      comment2: {
        purpose: 'comment',
        incoming: { text: 'Jaamme vanhan julkaisun.', author: 'Wrenfold Parcels', truncated: false },
        thread: [`Sam Okoro: ${RAIN.text}`, 'Ana Lima: Thank you!'],
      },
    },
    leftAlone: { chat: 'chat', chat2: 'unknown', reel: 'unknown' },
  },
  {
    file: 'facebook-dropped-parent.html',
    url: 'https://www.facebook.com/',
    account: null,
    composers: { reply: { purpose: 'reply', incoming: null } },
  },
  {
    file: 'facebook-group.html',
    url: 'https://www.facebook.com/groups/1',
    account: { name: 'Wrenfold Parcels' },
    composers: {
      answer: {
        purpose: 'comment',
        incoming: { text: 'Does anyone know when the depot opens?', author: 'Lou Ferrer', truncated: false },
      },
      'new-post': { purpose: 'new-post', incoming: null },
      'new-post2': { purpose: 'new-post', incoming: null },
    },
  },
];

const LOOK = { author: 'Fennmoor Bank', ageMinutes: 1557, truncated: false, text: 'Our app has a new look.' };
const BRANCH = 'You closed my branch and Fennmoor Bank never told me. Shame.';
const THANKS = '*Wren Adeyemi: Idris Bellamy thank you for telling us.';
const MUSIC = 'I can’t log in since Monday and your line plays music.';

const LINKEDIN: readonly PageCase[] = [
  {
    file: 'linkedin-v2.html',
    url: 'https://www.linkedin.com/feed/',
    account: { name: 'Wren Adeyemi' },
    composers: {
      comment: {
        purpose: 'comment',
        incoming: { ...LOOK, ageMinutes: 360, text: `${LOOK.text}\nTell us what you think.` },
        submit: 'submit-comment',
      },
      comment2: {
        purpose: 'comment',
        incoming: { ...LOOK, text: 'We are hiring.' },
        thread: [`Idris Bellamy: ${BRANCH}`, THANKS, 'Sam Okoro: Good luck!'],
      },
      reply: {
        purpose: 'reply',
        incoming: { text: BRANCH, author: 'Idris Bellamy', ageMinutes: 237, truncated: false },
        thread: ['Fennmoor Bank: We are hiring.', THANKS],
        submit: 'submit-reply',
      },
      unanchored: { purpose: 'unknown', incoming: null, submit: 'submit-unanchored' },
      share: { purpose: 'new-post', incoming: null },
    },
    leftAlone: { search: 'search', note: 'unknown', chat: 'chat' },
  },
  ...['https://www.linkedin.com/feed/update/urn:li:activity:1/', 'https://www.linkedin.com/preload/'].map((url) => ({
    file: 'linkedin-v1.html', // on its own and as the document of the frame
    url,
    account: { name: 'Wren Adeyemi' },
    composers: {
      comment: {
        purpose: 'comment' as const,
        incoming: LOOK,
        thread: [`Idris Bellamy: ${MUSIC}`, 'Sam Okoro: Same here.', 'Ana Lima: Nice!'],
        submit: 'submit-comment',
      },
      reply: {
        purpose: 'reply' as const,
        incoming: { text: 'Same here.', author: 'Sam Okoro', ageMinutes: 177, truncated: false },
        thread: [`Fennmoor Bank: ${LOOK.text}`, `Idris Bellamy: ${MUSIC}`],
        submit: 'submit-reply',
      },
      'reply-single': {
        purpose: 'reply' as const,
        incoming: { text: 'Nice!', author: 'Ana Lima', ageMinutes: 117, truncated: false },
        thread: [`Fennmoor Bank: ${LOOK.text}`],
      },
      share: { purpose: 'new-post' as const, incoming: null },
    },
    leftAlone: { search: 'search' as const, chat: 'chat' as const },
  })),
  {
    file: 'linkedin-shadow.html',
    url: 'https://www.linkedin.com/feed/',
    account: null,
    composers: {
      comment: { purpose: 'comment', incoming: LOOK, submit: 'submit-comment' },
      share: { purpose: 'new-post', incoming: null },
    },
  },
  {
    file: 'linkedin-dropped-parent.html',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
    account: null,
    composers: { reply: { purpose: 'unknown', incoming: null } },
  },
];

export const PAGES: readonly PageCase[] = [...X, ...FACEBOOK, ...LINKEDIN];
