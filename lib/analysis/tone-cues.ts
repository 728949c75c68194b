/** What moves the tone meter, and how far. Sources: E-d7, E-d9, E-d12, E-d17, E-d19 and the politeness weights of E-d. */
import type { PhraseList } from './phrase-book.ts';
import type { ToneAxis } from './report.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';

/** Words, or another mark of the writing, and how far each of them moves an axis. */
export interface ToneCue {
  readonly axis: ToneAxis;
  /** Points of 100 for each time it occurs. */
  readonly points: number;
  /** All its occurrences together move the axis no further than this: ten "you" don't make a tone. */
  readonly most: number;
  readonly phrases: PhraseList;
  /** Finds what is no phrase: capitals, marks, contractions. */
  readonly find?: (sentence: Sentence) => readonly Span[];
}

type Move = readonly [axis: ToneAxis, points: number, most?: number];

/** One list of phrases that moves several axes; the list is shared, so that it is looked for once. */
function words(moves: readonly Move[], ...phrases: readonly string[]): ToneCue[] {
  return moves.map(([axis, points, most = 2 * Math.abs(points)]) => ({ axis, points, most, phrases }));
}

function marks(moves: readonly Move[], find: (sentence: Sentence) => readonly Span[]): ToneCue[] {
  return moves.map(([axis, points, most = 2 * Math.abs(points)]) => ({ axis, points, most, phrases: [], find }));
}

function every(pattern: RegExp): (sentence: Sentence) => readonly Span[] {
  return ({ text }) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** "we'll": two tokens at one place. */
function contractions({ tokens }: Sentence): readonly Span[] {
  return tokens.filter(({ start }, i) => i > 0 && tokens[i - 1]?.start === start);
}

export const TONE_CUES: readonly ToneCue[] = [
  // Warm, and mostly calm
  ...words(
    [
      ['warmth', 12],
      ['calm', 4],
    ],
    '(thanks|thank|thankyou|grateful|cheers)',
    '(i|we) appreciate',
    '(means|mean) (a lot|so much|the world)',
    '(made|makes) (my|our|her|his) day',
    '(kind|lovely|good) of you',
  ),
  ...words(
    [
      ['warmth', 12],
      ['calm', 5],
      ['personal', 4],
    ],
    '(i am|we are|so|really|truly) sorry',
    '^ sorry',
    '(my|our) (apologies|fault|mistake)',
    'on (us|me)',
    '(i|we) let you down',
  ),
  ...words(
    [
      ['warmth', 10],
      ['calm', 6],
      ['personal', 4],
    ],
    '(i|we) (can|do|completely)? (understand|see|hear|get|imagine) (how|why|you|that|your)',
    '(you are|that is) (right|fair|awful|horrible|rotten|miserable|rough|frightening)',
    '(must have|must be|sounds|so|how|really|incredibly|far too) (frustrating|upsetting|annoying|stressful|awful|horrible|disappointing|worrying|scary|hard|tough|long)',
    '(should never|should not) have (happened|had|been)',
    '(you deserve|you deserved)',
    '(not good enough|too long|no fun)',
    '(i|we) would be (annoyed|upset|cross|too|frustrated|furious)',
    '(ouch|oh no|ugh|oof)',
  ),
  ...words(
    [['warmth', 8, 24]],
    '(glad|happy|pleased|delighted|thrilled|chuffed|love|loved|lovely|wonderful|brilliant|fantastic|beautiful|delightful|congratulations|congrats|welcome|bravo|legend|star|proud of you)',
  ),
  ...words(
    [['warmth', 7]],
    '(enjoy|hope you|hope it|take care|all the best|best wishes|looking forward|see you|good luck|have a (great|lovely|good|nice)|safe travels|get well)',
  ),
  ...words(
    [
      ['warmth', 7, 7],
      ['personal', 6, 6],
    ],
    '^ (hi|hello|hey|dear|morning|evening|good morning|good evening)',
    '(hi|hello|hey) .',
  ),
  ...words(
    [
      ['warmth', 6],
      ['calm', 4],
    ],
    'please',
    '(could|would|may|can) you',
    '(would|do) you mind',
  ),
  ...words(
    [
      ['warmth', 7, 21],
      ['calm', 4, 12],
    ],
    '(let me|let us|leave it with me|happy to help|glad to help|here to help|on it)',
    '(i|we) (will|can|have|am|are) (now|just|already|also|be)? (check|checked|checking|ask|asked|asking|find|sort|fix|fixed|look|looking|call|ring|send|sent|sending|put|keep|get|make|refund|refunded|replace|move|moved|bring|help|chase|tell|stay|save|book|booked|write)',
    '(on its way|for you|with you|on the house|no charge)',
  ),
  ...marks(
    [
      ['warmth', 6],
      ['personal', 4],
    ],
    every(/[❤💛💚💙💜🧡😊🙏🥰😍🤗😔😞🎉👏💪🙂☀🌟]/gu),
  ),
  ...marks([['warmth', 4]], every(/(?<![!?])!(?![!?])/g)),

  // Cold
  ...words(
    [
      ['warmth', -14, 42],
      ['calm', -10, 30],
    ],
    '(whatever|nonsense|ridiculous|absurd|whining|moaning|silly)',
    '(not|is not|are not) (my|our) problem',
    '(calm down|get over it|deal with it|grow up|move on|relax|so what|big deal)',
    '(shut up|get lost|go away|give it a rest|good riddance)',
    '(overreacting|exaggerating|dramatic)',
    '(read it again|as if|think before)',
  ),
  ...words(
    [['warmth', -11, 33]],
    '(can|could|will|do|does|are|is|shall) not (be able|offer|refund|accept|help|possible|able|replace|cover|guarantee|discuss|make|allow|allowed|owe|our|give|comment|reply|include|included|exchange|do|answer)',
    '(unable to|not possible|impossible|no refunds|no exceptions|no comment|nothing (we|i) can do|declined|denied|rejected|refuse|refused|inadmissible)',
    '^ (no|wrong|noted|fine|ok|denied)',
  ),
  ...words(
    [
      ['warmth', -9],
      ['personal', -8],
    ],
    '(policy|policies|procedure|procedures|regulations|terms|conditions|liability|liable|pursuant|clause|contract)',
  ),
  ...words(
    [
      ['warmth', -10, 30],
      ['calm', -9, 27],
      ['focus', -6, 12],
    ],
    'you (should|must|could|ought to) have',
    '(you|your) (failed|forgot|own fault|fault|mistake|problem|people|lot|clearly|obviously|again|misread|misunderstood)',
    '(as|like) (i|we)? (already|previously|clearly)? (stated|said|mentioned|explained|told)',
    'you are (wrong|lying|mistaken|confused|incorrect)',
    '(obviously|clearly|simply not|not true|with all due respect|next time)',
  ),
  ...words(
    [
      ['warmth', -7],
      ['calm', -4],
    ],
    '(must|required|mandatory|immediately|stop|need to|have to|demand|failure to)',
  ),
  ...words(
    [
      ['warmth', -10],
      ['calm', -12, 24],
    ],
    '(lawyer|lawyers|legal|sue|court|defamation|block|blocked|ban|banned)',
  ),

  // Heated
  ...words(
    [
      ['calm', -18, 54],
      ['warmth', -12, 36],
    ],
    '(stupid|idiot|idiots|moron|morons|liar|liars|pathetic|garbage|trash|dumb|clown|clowns|imbecile|troll|loser|losers|muppet|scum|disgusting|ignorant|crybaby|crybabies|brainless)',
    '(fuck|fucking|fucked|shit|bullshit|crap|damn|hell|ass|bloody|wtf|ffs|screw)',
    '(sick|tired) of (you|your|this|people|it|reading|hearing)',
    '(how dare|had enough|what is your problem|enough already)',
  ),
  ...marks(
    [
      ['calm', -12, 36],
      ['warmth', -5, 10],
    ],
    every(/\b\p{Lu}{3,}(?:\s+\p{Lu}{2,})+/gu),
  ),
  ...marks([['calm', -10, 20]], every(/[!?]{2,}/g)),

  // Human
  ...words([['personal', 6, 24]], '(i|me|my|myself)'),
  ...marks([['personal', 4, 16]], contractions),
  ...words(
    [['personal', 6]],
    '(yeah|yep|nope|oh|ah|wow|haha|honestly|frankly|a bit|gutted|ouch|oops|bet|folks|mate|lots|pop|chat|shout|promise|to be fair|fingers crossed|by the way|no worries|sure thing|spot on)',
  ),
  ...marks([['personal', 8, 8]], every(/(?:^|\s)(?:[-–—~]\s?\p{Lu}\p{Ll}{1,11}|\^\p{Lu}{1,3})\s*$/gu)),
  ...marks(
    [
      ['personal', 4],
      ['focus', 7, 14],
    ],
    every(/(?<![!?])\?(?![!?])/g),
  ),

  // Scripted
  ...words(
    [
      ['personal', -16, 48],
      ['warmth', -5, 10],
    ],
    '(valued|loyal) (customer|customers|guest|guests|client|member|passenger|patron)',
    '(any|the) inconvenience',
    '(at your earliest convenience|please be advised|rest assured|please note|be informed|do not hesitate|at this time|in due course)',
    '(we|our team) (strive|endeavour|endeavor|aim|pride ourselves|regret to inform|acknowledge receipt)',
    '(feedback|business|patience|satisfaction|patronage|opinion|loyalty) (is|are) (very|extremely|highly)? (important|appreciated|valued|paramount|noted|our)',
    'your (continued|feedback|patronage|enquiry|inquiry|query|satisfaction)',
    'dear (customer|guest|sir|madam|client|user|passenger|member)',
    '(thank you|thanks) for (reaching out|contacting|getting in touch|your message|your feedback|your patience|your understanding)',
    '(top|highest|utmost) (priority|importance|level|standards|standard|quality)',
    '(relevant|appropriate|respective|concerned) (team|department|departments|authority|channels|personnel)',
    '(apologise|apologize|apologies) for (any|the)',
    'a member of our team',
  ),
  ...words(
    [
      ['personal', -10, 30],
      ['warmth', -4, 8],
    ],
    '(kindly|hereby|herein|aforementioned|regarding|pertaining|commence|pursuant|utmost|endeavour|endeavor|facilitate|remediation|notwithstanding|henceforth|furthermore|aforesaid|utilise|utilize|concerning|respectively)',
    '(further assistance|kind regards|yours sincerely|yours faithfully|with regard to|in accordance with|in the event|prior to|as per)',
    'the (customer|client|carrier|company|passenger|user|guest|lender|insurer) ...',
  ),
  ...words(
    [['personal', -8, 24]],
    '(has|have|is|are|will|was) (been|be|being) (escalated|forwarded|noted|logged|registered|processed|investigated|reviewed|looked|addressed|received|informed|notified|recorded|handled|passed|taken|resolved|actioned)',
    '(it|this) is (noted|under)',
  ),

  // About them, about us
  ...words([['focus', 6, 30]], '(you|your|yours|yourself)'),
  ...words([['focus', -5, 30]], '(we|our|us|ours|ourselves)'),
  ...words([['focus', -2, 8]], '(i|my|me)'),
  ...words(
    [
      ['focus', -10, 30],
      ['personal', -4, 8],
    ],
    '(award|awards|award-winning|winning|leading|number one|founded|since 19|our (values|mission|history|heritage|success|brand|story|people|product|company))',
    '(proud to|proud of our|pride ourselves|we are the (best|number|leading|largest)|committed to)',
  ),
  ...words(
    [
      ['focus', -12, 36],
      ['warmth', -4, 8],
    ],
    '(check out|visit|try|discover|book|buy|shop|order|subscribe|upgrade) (our|now|today)',
    '(buy now|sign up|limited time|special offer|use code|sale|discount|free trial|off today)',
  ),
];
