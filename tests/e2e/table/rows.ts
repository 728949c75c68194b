import type { Health, Purpose } from '@/lib/sites/site.ts';
import { FACEBOOK_DIALOG, FACEBOOK_FINNISH, FACEBOOK_GROUP, FACEBOOK_POST } from '../pages/sites/facebook.ts';
import {
  LINKEDIN_EMBER,
  LINKEDIN_FRAME,
  LINKEDIN_PRELOAD,
  LINKEDIN_REACT,
  LINKEDIN_SHADOW,
} from '../pages/sites/linkedin.ts';
import type { SitePage } from '../pages/sites/page.ts';
import { X_HOME, X_NARROW, X_STATUS } from '../pages/sites/x.ts';

/** A reply box of a local page, and what should be read there. */
export interface CoachedRow {
  readonly box: string;
  readonly page: SitePage;
  /** Its name on the page. */
  readonly id: string;
  /** Of its editable element, inside its frame or shadow root. */
  readonly selector: string;
  readonly purpose: Purpose;
  /** Who is answered. */
  readonly author: string;
  /** By which the site posts. */
  readonly postKey: string;
  /** What to press before the box is there. */
  readonly opener?: string;
  /** Of the iframe that the box is in. */
  readonly frame?: string;
  /** What can't be read there. */
  readonly unread?: keyof Health;
}

/** A box that is none of the coach's business. */
export interface SilentBox {
  readonly box: string;
  readonly selector: string;
  /** What to press before the box is there, and to be rid of it. */
  readonly opener?: string;
  readonly closer?: string;
}

/** The silent boxes of a page that has one to coach, too: which shows that the coach was there and looked. */
export interface SilentRow {
  readonly boxes: readonly SilentBox[];
  readonly beside: CoachedRow;
}

function coached(box: string, page: SitePage, id: string, author: string, more: Partial<CoachedRow> = {}): CoachedRow {
  const composer = (more.frame === undefined ? page : LINKEDIN_PRELOAD).composers.find((one) => one.id === id);
  if (!composer) throw new Error(`${page.title} has no box ${id}.`);
  const { selector, purpose } = composer;
  const postKey = page.site === 'facebook' ? 'Enter' : 'ControlOrMeta+Enter';
  return { box, page, id, selector, purpose, author, postKey, ...more };
}

const [DANA, IDRIS] = ['Dana Whitlock', 'Idris Bellamy'];
const [HOUSE, BANK] = ['Pellworth House', 'Fennmoor Bank'];
const OVER_A_POST = { opener: 'article[tabindex="-1"] [data-testid="reply"]' };
const OVER_THE_TIMELINE = { opener: 'article [data-testid="reply"]' };
const FRAME = { frame: 'iframe' };

const X_INLINE = coached('X, under a post (Draft.js)', X_STATUS, 'reply', DANA);
const X_OVER_TIMELINE = coached('X, dialog over the timeline', X_HOME, 'modal', DANA, OVER_THE_TIMELINE);
const FACEBOOK_REPLY = coached('Facebook, reply (Lexical)', FACEBOOK_POST, 'reply', IDRIS);
const LINKEDIN_REPLY = coached('LinkedIn V2, reply (TipTap)', LINKEDIN_REACT, 'reply', IDRIS);

export const COACHED_ROWS: readonly CoachedRow[] = [
  X_INLINE,
  coached('X, dialog over a post', X_STATUS, 'modal', DANA, OVER_A_POST),
  coached('X, second box of a thread', X_STATUS, 'second', DANA, OVER_A_POST),
  X_OVER_TIMELINE,
  coached('X, narrow layout (textarea)', X_NARROW, 'reply', DANA),
  coached('Facebook, comment (Lexical)', FACEBOOK_POST, 'comment', HOUSE),
  FACEBOOK_REPLY,
  coached('Facebook, comment in a dialog', FACEBOOK_DIALOG, 'comment', HOUSE),
  coached('Facebook, reply in a dialog', FACEBOOK_DIALOG, 'reply', IDRIS),
  coached('Facebook, answer in a group', FACEBOOK_GROUP, 'answer', 'Lou Ferrer'),
  coached('Facebook, comment, unlisted language', FACEBOOK_FINNISH, 'comment', HOUSE, { unread: 'account' }),
  coached('Facebook, reply, unlisted language', FACEBOOK_FINNISH, 'reply', IDRIS, { unread: 'account' }),
  coached('LinkedIn V2, comment (TipTap)', LINKEDIN_REACT, 'comment', BANK),
  LINKEDIN_REPLY,
  coached('LinkedIn V1, comment (Quill 1)', LINKEDIN_EMBER, 'comment', BANK),
  coached('LinkedIn V1, reply (Quill 1)', LINKEDIN_EMBER, 'reply', IDRIS),
  coached('LinkedIn, comment in the frame of V1', LINKEDIN_FRAME, 'comment', BANK, FRAME),
  coached('LinkedIn, reply in the frame of V1', LINKEDIN_FRAME, 'reply', IDRIS, FRAME),
  coached('LinkedIn, comment in a shadow root', LINKEDIN_SHADOW, 'comment', BANK),
  coached('LinkedIn, reply in a shadow root', LINKEDIN_SHADOW, 'reply', IDRIS),
];

export const SILENT_ROWS: readonly SilentRow[] = [
  {
    beside: X_INLINE,
    boxes: [
      { box: 'X, message', selector: '[data-testid="dm-composer-textarea"]' },
      { box: 'X, search', selector: '[data-testid="SearchBox_Search_Input"]' },
    ],
  },
  {
    beside: X_OVER_TIMELINE,
    boxes: [
      { box: 'X, new post', selector: 'main [contenteditable]' },
      {
        box: 'X, quote',
        selector: '[data-slot="quote"] [contenteditable]',
        opener: 'article [data-testid="retweet"]',
        closer: '[aria-label="Close"]',
      },
    ],
  },
  {
    beside: FACEBOOK_REPLY,
    boxes: [
      { box: 'Facebook, message', selector: '[aria-label="Message"]' },
      { box: 'Facebook, search', selector: '[type="search"]' },
    ],
  },
  {
    beside: LINKEDIN_REPLY,
    boxes: [
      { box: 'LinkedIn, message', selector: '.msg-form__contenteditable' },
      { box: 'LinkedIn, search', selector: '.l-top input' },
    ],
  },
];
