/** Asking for something in our own interest: a review, stars, a vote, a share, an answer to a survey. Source: S3-2. */

const PRAISE =
  '(review|reviews|rating|ratings|star|stars|testimonial|recommendation|feedback !(report|form)|vote|votes|thumbs up|shout out|shoutout|endorsement|a like|a follow|a share|a retweet|good word)';
const GIVE =
  '({give}|{leave}|{write}|{drop}|{post}|{pop}|{chuck}|{throw}|{send}|{grant}|{award}|{toss}|{put}|{spare}|{add}|{submit}|{bung}|{hit}|{share}|{rate}|{do})';
const STUDY =
  '(survey|surveys|questionnaire|poll|polls|quiz|feedback form|exit form|review form|study|petition|ballot|scorecard)';
const OURS = '(us|our|ours|me|my|this|the)';

export const FAVOURS = [
  `${GIVE} (us|me|our|my|the app|the team|the shop) !(a chance|a call|a ring) ... ${PRAISE}`,
  `${GIVE} (a|an|your|some|those|that|one|five|5|us a|in a) ... (review|rating|testimonial|recommendation|5 star|five star|thumbs up|shout out|good word)`,
  '(rate|rating|review|reviewing|recommend|recommending) (us|our|the app|the service|the shop|your agent|your experience|your visit|this (chat|conversation|reply|answer)|this app)',
  '(how would you rate|on a scale (of|from)|out of (ten|five|10|5) (stars|would|for|please))',
  '(love|appreciate|welcome|use) (a|an|some|your|five|5|those|another|more|to get) ... (star|stars|review|reviews|rating|ratings|vote|votes|retweet|retweets|share|shares|likes|testimonial)',
  `({fill} in|{fill} out|{take}|{complete}|{answer}|{do}|{finish}|{join}|{sign}|take part in|participate in|have a go at) ${OURS} ... ${STUDY}`,
  `({fill} in|{fill} out|{take}|{complete}|{answer}|{do}|{finish}|{sign}|take part in|participate in) (a|your|one|another) ... (survey|questionnaire|poll|quiz)`,
  `({retweet}|{repost}|rt|{share}|{like}|{upvote}|{pin}) ${OURS} ... (post|posts|page !(and|to|for)|tweet|tweets|story|stories|offer|survey|poll|video|reel|campaign|competition|petition|fundraiser|news|event|thread|account|channel|profile|giveaway|ad)`,
  `(vote|voting|nominate|nominating) (for)? (us|our|me) ...`,
  `(cast|give|use|spare) (us)? (a|your) vote`,
  '(spread the word|put in a good word|say something nice about us|sing our praises|vouch for us)',
  '(tell|invite|refer|bring|send) (all)? (your|a|some) (friends|friend|mates|followers|family) (about|to|our|over)? (us|our|our page|join|follow)',
  '(change|update|edit|raise|reconsider|revise|upgrade|lift|bump) (up)? your (review|rating|score|stars|vote)',
  '(would|do) you mind (rating|reviewing|recommending|voting|retweeting|reposting|sharing (our|this) (post|page|story|tweet|offer))',
  '({follow} (us|our (page|account|channel|profile|story|stories)))',
  'a (quick|short|nice|kind|little|good|positive|google)? (review|rating|share|retweet|recommendation|vote|star) (would|will|really)? (help|helps|mean|means|make|makes|goes|go)',
  '(put|pop|stick|post|say|write|share|leave|chuck|whack|copy|paste|repeat|sticking|putting|popping|posting|sharing|leaving|copying|saying) (that|it|this|the same|those words|your words|something) ... (on|to|in|over on) (google|trustpilot|tripadvisor|yelp|facebook|our page|your page|the app store|feefo|booking|your story|linkedin|instagram|glassdoor|checkatrade|your feed|social media|our google)',
  '(tell|telling|inform|bring) (all|everyone|everybody|your|the whole)? (of)? (your|the|you know)? (friends|mates|family|neighbours|colleagues|office|followers|street|group|choir) (about us|too|and|to (come|book|try|join)|$)',
  '(rt|retweet|share|repost|like) (pls|please|if you|would be|and)',
  '(five|5|full|top) (stars|star) (please|would|if|from you|on|review|rating)',
  '(google|trustpilot|tripadvisor|yelp|facebook|app store|play store) (review|rating|reviews|for us|stars)',
  '(scratch|do) (our|us a) (back|favour|favor|solid)',
] as const;
