import type { Incoming, SiteId, Turn } from '@/lib/analysis/situation.ts';

/** One comment to answer, with a draft that needs a second look. Every name and place is made up. */
export interface Situation {
  readonly id: string;
  readonly title: string;
  /** A few words under the title. */
  readonly hint: string;
  readonly site: SiteId;
  /** The post that the comment stands under. */
  readonly post: { readonly author: string; readonly text: string };
  readonly incoming: Incoming & { readonly author: string; readonly ageMinutes: number };
  readonly thread: readonly Turn[];
  /** What the box holds at first. */
  readonly draft: string;
  /** What to try here, one step each. */
  readonly steps: readonly string[];
  /** One answer that lands well; there are others. */
  readonly answer: string;
  /** The editor that the site uses: its mount stands in `editors/mounts.ts`, so that the texts weigh nothing elsewhere. */
  readonly editor: 'draft-js' | 'lexical' | 'quill' | 'tiptap';
}

export const SITUATIONS: readonly [Situation, ...Situation[]] = [
  {
    id: 'angry-guest',
    title: 'An angry guest',
    hint: 'Cold shower, second night',
    site: 'facebook',
    post: {
      author: 'Pellworth House',
      text: 'Misty morning over the walled garden. Breakfast is on the terrace until eleven.',
    },
    incoming: {
      author: 'Idris Bellamy',
      ageMinutes: 47,
      text: 'Two nights, two cold showers, and the desk said “it comes and goes”. We’d saved a year for this weekend. Really let down.',
    },
    thread: [],
    draft:
      'Hello Idris, calm down, you’re the only one who has complained. We apologize for any inconvenience. Check out our spa offer, 20% off this week!',
    steps: [
      'Take the offer out: it stands under a complaint.',
      'Let the coach swap “calm down” for words that hear him.',
      'Add what happens next, and watch the list fill up.',
    ],
    answer:
      'Hello Idris, I’m sorry the shower ran cold on both mornings, on a weekend you’d saved for. I’ve asked Lena, our engineer, to fix the boiler today, and I’ll call you by 6 pm. - Sam',
    editor: 'lexical',
  },
  {
    id: 'fan',
    title: 'A fan',
    hint: 'Nine loaves in a month',
    site: 'x',
    post: { author: 'Wrenfold Bakes', text: 'The starter kit turns one today. Show us what you made with it.' },
    incoming: {
      author: 'Noor Haddad',
      handle: '@noorbakes',
      ageMinutes: 130,
      text: 'Nine loaves from your starter kit in a month. My flatmates think I’m a wizard. Thank you so much, I love it!',
    },
    thread: [],
    draft: 'Thanks. Please leave us a review and follow us for more!!!',
    steps: ['See what asking for a favour does to a thank-you.', 'Say what pleased you.', 'Ask one question back.'],
    answer:
      'Nine loaves in a month, Noor, that made our morning! Thank you for telling us. Which one vanished first? - Ana',
    editor: 'draft-js',
  },
  {
    id: 'buyer',
    title: 'A ready buyer',
    hint: '“Does it come in green?”',
    site: 'linkedin',
    post: { author: 'Wrenfold Studio', text: 'Our desk lamp for shared offices, now with a dimmer.' },
    incoming: {
      author: 'Teo Brandt',
      ageMinutes: 35,
      text: 'Does the lamp come in green, and what would twelve of them cost? We’d like to order this week.',
    },
    thread: [],
    draft: 'Valued customer, at your earliest convenience please contact our sales department.',
    steps: ['Find the words that no person would say.', 'Answer the question itself: colour, price, where to buy.'],
    answer:
      'Yes, Teo, it comes in moss green: 79 each, 72 from ten up. You can order at wrenfold.example/lamp. Shall I set twelve aside for you? - Sam',
    editor: 'tiptap',
  },
  {
    id: 'troll',
    title: 'A troll',
    hint: 'Here for the fight',
    site: 'x',
    post: { author: 'Wrenfold Bakes', text: 'We’re closed on Monday for the stocktake.' },
    incoming: {
      author: 'Gil',
      handle: '@gruff_gil',
      ageMinutes: 12,
      text: 'lol your whole team are useless clowns. delete your account',
    },
    thread: [],
    draft: 'You’re an idiot. One more word and our lawyers will be in touch.',
    steps: ['Look at the mark: a double line asks before it is public.', 'Answer once, calmly, or leave it.'],
    answer: 'Hi Gil, if an order of yours went wrong, send me its number and I’ll look into it myself. - Sam',
    editor: 'draft-js',
  },
  {
    id: 'question',
    title: 'A plain question',
    hint: 'Open on the holiday?',
    site: 'linkedin',
    post: { author: 'Wrenfold Studio', text: 'The Leeds showroom has new opening hours.' },
    incoming: { author: 'Priya Nair', ageMinutes: 300, text: 'Is the Leeds showroom open on bank holidays?' },
    thread: [],
    draft: 'Obviously this is on our website. Let me explain it slowly.',
    steps: ['Drop the words that talk down.', 'Give the answer first.'],
    answer:
      'Yes, Priya, from 10 to 4 on every bank holiday except Christmas Day. Shall I keep a lamp lit for you? - Sam',
    editor: 'quill',
  },
  {
    id: 'criticism',
    title: 'A fair criticism',
    hint: 'Third price change',
    site: 'facebook',
    post: { author: 'Wrenfold Bakes', text: 'New prices from Monday. The list hangs in the shop.' },
    incoming: {
      author: 'Mara Lindqvist',
      ageMinutes: 190,
      text: 'I like the bread, but a third price change without a reason is disappointing. You could explain it better.',
    },
    thread: [],
    draft:
      'You should have read the announcement. It’s company policy, there’s nothing we can do. This will never happen again.',
    steps: ['Turn the excuse into a reason.', 'Thank her: she told you what others only think.'],
    answer:
      'Fair point, Mara, and thank you for saying it. Flour went up by a fifth since March, and we kept the wages. I’ll put the sums on the door by Friday. - Ana',
    editor: 'lexical',
  },
];
