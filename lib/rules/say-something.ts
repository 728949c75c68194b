import { mayBe } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';

/** Applause: fine beside a thought, nothing without one. */
const APPLAUSE = new Set(
  `great good nice cool lovely love loved awesome amazing fantastic wonderful brilliant excellent super superb fab fabulous beautiful
  gorgeous stunning inspiring inspired insightful interesting impressive wow yes agreed agree totally absolutely exactly true truth facts
  this that it is so very really much such a an the post posts read article share sharing shared thanks thank you for your pic pics picture
  photo photos shot view words stuff work job one content thread piece story update thought thoughts insight insights tip tips point points
  well said done congrats congratulations keep up yay ha haha lol omg ok okay same here too i we our us my me more of all to and by in what
  how just perfect spot on couldn't could not have been better always day happy glad nailed fire legend legends goals vibes mood epic sweet
  neat helpful useful valuable powerful important relatable iconic nicely put proud bravo kudos team`.split(/\s+/),
);
/** Applause that names a post can only be for one, whatever the post was taken for. */
const POSTS = ['(post|read|article|pic|photo|thread|content|insight|insights|shot|piece|video|reel)'] as const;
/** Words with a content of their own that make a reply more than applause. */
const LEAST = 3;

const POST: { readonly text: string; readonly kind: 'neutral' } = {
  text: 'Ten lessons from our first year as a repair café.',
  kind: 'neutral',
};

export const saySomething = defineRule({
  id: 'say-something',
  title: 'Applause and no more',
  label: 'Something of your own',
  family: 'etiquette',
  scope: 'absence',
  severity: 'tip',
  source: ['S3', 'S4'],
  what: 'A reply to a post that says no more than “Great post!”.',
  why: 'It may look like a reply written without reading.',
  advice: 'Add a point, a fact or a question that only this post could get.',
  phrases: [POSTS],
  examples: {
    flagged: [
      { text: 'Brilliant read!', situation: { incoming: { text: 'My gran loves vinegar.', kind: 'compliment' } } },
      { text: 'Great post! 👍', situation: { incoming: POST } },
      { text: 'So inspiring, thanks for sharing! 🙌', situation: { incoming: POST } },
      { text: 'Love this. 💯', situation: { incoming: POST } },
    ],
    clean: [
      { text: 'Number four surprised us too: toasters beat bikes.', because: 'a point', situation: { incoming: POST } },
      { text: 'Great post! Which one was the hardest?', because: 'a question', situation: { incoming: POST } },
      { text: 'Thank you!', because: 'no post', situation: { incoming: { text: 'Great café!', kind: 'compliment' } } },
    ],
  },
  asks: ({ kind, kinds, incoming }, draft) =>
    (mayBe(kinds, 'neutral') || (kind === 'compliment' && draft.has(POSTS))) && (incoming?.text ?? '') !== '',
  check: ({ text, tokens }) => {
    if (text.includes('?')) return [];
    const own = tokens.filter(({ kind, norm }) => (kind === 'word' || kind === 'number') && !APPLAUSE.has(norm));
    return own.length < LEAST ? [{}] : [];
  },
});
