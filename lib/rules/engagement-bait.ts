import { defineRule } from '@/lib/analysis/rule.ts';

const BAIT = [
  '(like|follow|share|retweet|rt|repost|comment|tag) and (like|follow|share|retweet|repost|comment|tag) (this|us|our)? (post|page|story|account)?',
  'follow (us|our page|our account|our channel)',
  'give us a (follow|like|share)',
  '(like|share|repost|retweet) (this|our) (post|page|story|tweet|reel|video)',
  'share (this|it|your .) (to|on|in) your (story|stories|feed|timeline|wall)',
  'share your (selfie|photo|pic|picture|snap|snaps|photos) (with|of|and|using|for)',
  'tag (your|a|one|two|three|four|five|some|all|the|3|2|5|10|.) (best|closest)? (friend|friends|mate|mates|buddy|buddies|family|travel buddy|colleague|colleagues|people|followers|bestie)',
  'tag (someone|somebody|a person|anyone) (who|you)',
  'tag . and . friends',
  '(tag|mention) (three|two|five|four|3|2|5) ...? to win',
  '(rt|retweet|share|comment|like|follow|tag) to (win|enter)',
  'for (a|your) chance (to|of) (win|winning|fly|get)',
  '(and|to) be entered (to|into)',
  'the (post|photo|comment|picture|one) with the most (hearts|likes|votes|shares|comments|reactions) (wins|gets)',
  'most (likes|hearts|votes|shares) wins',
  '(double tap|smash (that|the) like|hit (like|follow|subscribe|the bell|that like))',
  'turn on (post)? notifications for',
  'drop (a|an|your) (emoji|heart|like|comment|follow|❤|🔥|👇)',
  '(comment|type|write|reply) (yes|done|info|amen|below) (to|if|and) (win|you|get|we)',
  'help us (reach|hit|get to) . (followers|likes|subscribers|k)',
  'subscribe to our (channel|newsletter|page)',
] as const;

export const engagementBait = defineRule({
  id: 'engagement-bait',
  title: 'Begs for clicks',
  family: 'promotion',
  scope: 'sentence',
  severity: 'warn',
  source: ['S3-1'],
  what: 'Notices requests to like, follow, tag or share for their own sake.',
  why: 'People may feel counted, not answered.',
  advice: 'Ask something you would like to know instead.',
  phrases: [BAIT],
  examples: {
    flagged: [
      { text: '«Tag three friends» who would love this.' },
      { text: 'Lovely photo! «Follow us» for more.' },
      { text: '«Like and share this post» and win dinner «for a chance to win» two seats.' },
      { text: '«RT to win» a weekend.' },
    ],
    clean: [
      { text: 'Feel free to tag us, we would like to see it.', because: 'an answer, not a condition' },
      { text: 'I followed up with the depot.', because: 'another meaning' },
      { text: 'Thanks for sharing your story with us.', because: 'thanks' },
      { text: 'The price tag says ten euros.', because: 'another meaning' },
    ],
  },
  check: (sentence) => sentence.find(BAIT).map((span) => ({ span })),
});
