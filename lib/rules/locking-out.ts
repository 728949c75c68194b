import { defineRule } from '@/lib/analysis/rule.ts';

const LOCKS = [
  'you (have been|are|will be|are being|are now|are getting|were|could be|may be|will get|got) (now|hereby|officially|permanently|immediately|being|therefore)? (blocked|banned|barred|muted|kicked (out|off)|blacklisted|removed from (the|this|our)|kicked|thrown out|excluded from|expelled|reported and blocked) !(by the (app|system|bank|filter)|by your|out|after|from (logging|entering|ordering with)|until|because the)',
  '(we|i|admin|admins|the team) (will|are going to|am going to|have|had|can|may|might|could|must|are|am|have to|should|would|shall) (have to|now|just|be|happily|gladly|no choice but to|need to|simply)? (block|blocking|blocked|ban|banning|banned|blacklist|blacklisting|blacklisted|bar|mute|muting|muted|kick|kicked|remove|removed) you !(from the (mailing|list|newsletter)|as)',
  '(blocking|banning|muting|blacklisting|blocked and reported|block and report) (you)? $',
  '(block|ban|mute|blacklist) (you|people like you|customers like you|this (guy|person|customer))',
  'consider yourself (banned|blocked|barred|removed|uninvited|unwelcome|lucky we)',
  '(do not|never|please do not|please never|no need to|you need not) (you)? (dare)? (ever|bother)? (come|coming|visit|visiting|shop|shopping|order|ordering|book|booking|contact|contacting|write|writing to|message|messaging|call|calling|return|returning|fly|flying|stay|staying|eat|post|posting) (ever)? (back|here|again|with us|us|to us|on our (page|wall)|in our) !(if you (are|have) (sick|ill|a fever)|until|before|unless|for|with (the|a))',
  'you are (not|no longer|never) (ever)? (welcome|allowed (back|in|here|on)|a customer|our customer|wanted|permitted)',
  '(not|no longer) welcome (here|in|at|back|on|with|anymore|any more|to)',
  '(take|spend|bring) your (business|money|custom|order|orders|complaints|attitude|booking|holiday|patronage) (elsewhere|somewhere else|to (someone|somebody|another|a competitor|our competitors)) ',
  '(^|just|simply|then|and|please|can|could|should|free to|welcome to|better) (go|shop|eat|fly|stay|book|order|buy|try|look|bank) (elsewhere|somewhere else|someone else|with someone else|with (another|our competitors|the competition)|to (our competitors|the competition|another (shop|place|bank|hotel|provider)))',
  '(^|please|should|can|just|then|go) (find|choose|try|use|go to|switch to|look for) (yourself)? (another|a different|some other) (shop|store|hotel|bank|provider|gym|company|airline|restaurant|supplier|school|clinic|place|operator|carrier|vendor|network|insurer|dentist|salon|café|cafe|one|brand|app|game|service) !(date|time)',
  '(we|i) (do not|no longer) (want|need|value|require|accept|wish to have) (your|you|customers like|people like|this kind of|that kind of) (business|custom|money|orders|you|as a|customer|customers|patronage|back|here)?',
  '(we|i) (will|are|am) (not|no longer) (be)? (going to)? (serve|serving|deal|dealing|reply|replying|respond|responding|answer|answering|engage|engaging|speak|speaking|talk|talking|communicate|communicating|correspond|corresponding|do business|doing business|helping|assisting) (with|to)? (you|this|any (more|further)|any of your|your|further|again|anymore)',
  '(this|the|our|your) (conversation|discussion|chat|correspondence|thread|exchange|relationship|case|ticket|matter) (is|will be|has been) (now|hereby|officially)? (over|closed|finished|at an end|terminated|done|ended)',
  '(we|i) (are|am) (done|finished|through) (here|with you|talking|discussing|with this|replying|helping|dealing)',
  '(we|i) (will|are going to|can|may|have to|will have to|must|could) (close|cancel|terminate|delete|suspend|deactivate|revoke|freeze) your (account|membership|contract|subscription|policy|booking|access|profile|reservation) (if you (continue|keep|do not|ever|post|do)|unless you|immediately|for (this|your|being)|permanently|over this)',
  '(if you (continue|keep|do not stop|carry on|post|do not like|do (that|this|it) again|say)) ... (we|i|you) (will|are going to|can|shall|may|have to) (be)? (block|ban|close|cancel|remove|terminate|suspend|banned|blocked|removed|leave|go)',
  '(feel free|you are free|you are (more than)? welcome|free|why do not you|you can always|you may|you can|you should|you had better|please|just) (just)? (to)? (leave|go elsewhere|take your business|cancel and go|unfollow|switch to|shop around|find another|move to (another|a different)|unsubscribe and|walk away|go to (our competitors|someone else|another)|stop (buying|coming|shopping|flying|using|following)) !(a|us a|your|it|the|them|any|feedback|review|comment|message|early|when|at (any|the|reception)|by|this|that|me|at|from)',
  '(there is|you know where) the door is?',
  '(the door is (that way|over there|open|right there)|show you the door|shown the door|the exit is)',
  '(then|so|just) (leave|do not come|do not buy|do not use|do not order|stay (away|home|at home)|go away|unfollow)',
  'if you do not like it (leave|go|do not|there|then|find|you can|feel|unfollow|shop|try|take)',
  '(we|i) (would rather|do not mind|are happy to|am happy to|will be happy to|will not miss|would not miss|prefer to) (lose|losing|see you go|not have|you (went|go|left|leave|did not)|without|your business|miss you)',
  '(unfollow|unsubscribe from|stop following|get off) (us|our page|this page) (then|if|please)?',
  '(lifetime|life time|permanent|life) ban',
  '(hid|hidden|hide|restricted|blocked) (you|your (account|profile|access)) (from|on) (our|this|the) (page|feed|shop|group)',
] as const;
const ASKED = ['(as you|you) (asked|requested|wished|wanted)', '(at|on) your request'];

export const lockingOut = defineRule({
  id: 'locking-out',
  title: 'Shuts someone out',
  family: 'honesty',
  scope: 'sentence',
  severity: 'stop',
  source: ['S1-6', 'S2'],
  what: 'Telling a customer that they are blocked, banned or better off elsewhere.',
  why: 'They may feel punished for speaking up, and tell others so.',
  advice: 'Answer the point once, kindly, and leave the door open.',
  over: ['hostility', 'dismissive', 'arguing', 'passive-aggressive'],
  phrases: [LOCKS, ASKED],
  examples: {
    flagged: [
      { text: '«You’ve been blocked».' },
      { text: 'Post that again and «we will ban you».' },
      { text: '«Please don’t come back».' },
      { text: '«Take your business elsewhere».' },
      { text: '«You are not welcome» here.' },
      { text: '«This conversation is over».' },
      { text: 'Well, «feel free to leave».' },
      { text: '«You should find another» gym.' },
    ],
    clean: [
      { text: 'Your card was blocked by the bank, I can help.', because: 'another meaning' },
      {
        text: 'We block insults; one more and you will be banned.',
        because: 'a rule explained to an abuser',
        situation: { incoming: { text: 'You are all filthy idiots, die', kind: 'abuse' } },
      },
      { text: 'I’ve closed your account as you asked.', because: 'a wish of theirs' },
      { text: 'Please don’t come back for the spare key, I’ll bring it.', because: 'an offer' },
      { text: 'You’re always welcome here.', because: 'the opposite' },
      { text: 'Feel free to leave your number with Ana at the desk.', because: 'another meaning' },
    ],
  },
  *check(sentence, { kind }) {
    if (kind === 'abuse' || kind === 'compliment' || sentence.has(ASKED)) return;
    for (const span of sentence.find(LOCKS)) yield { span };
  },
});
