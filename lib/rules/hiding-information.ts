import { defineRule } from '@/lib/analysis/rule.ts';
import { IN_PUBLIC, PRIVATE_WORDS } from './phrases/private-words.ts';

const REFUSES = [
  '(no|without|decline to|declined to|not going to|refuse to|will not|unable to|can not) (further)? comment !(on your (hair|dress)|section)',
  '(we|i) (can not|could not|will not|do not|are not able to|are unable to|am not able to|am unable to|am not allowed to|are not allowed to|are not permitted to|refuse to|decline to|are not going to|am not going to|would rather not|prefer not to|would prefer not to|are not willing to|are not prepared to|are not in a position to|have been told not to|may not|choose not to) (publicly|really|simply|currently|further|be)? (discuss|discussing|comment|commenting|talk|talking|disclose|disclosing|reveal|share|sharing|say|go into|going into|answer|answering|elaborate|explain|explaining|give (you)? (any)? (more|further|details|reasons|a reason|out)|provide (any)? (more|further|details|reasons|information)|get into|getting into|tell you (why|what|more|anything|how|the reason|that)|release|confirm or deny|divulge) !(sorry|your|the price without|it without seeing|how (sorry|much|grateful|happy)|enough|hello|yes|it enough|for sure|on behalf|exactly when|when|thank|thanks|thanked|that (it|we|this)|which|no)',
] as const;
const CLOSED = [
  '(am|are|is) not at liberty to',
  '(is|are|be|remains|was) (strictly|an)? (confidential|classified|proprietary|secret|internal|internal matter|internal information|a trade secret|a company secret|for internal use|not public|not for public|off limits|none of your (business|concern)|not (your|of your) (business|concern)|not something we (share|discuss|disclose|talk about|comment on)|not up for discussion|not open (to|for) (discussion|debate))',
  '(internal|company|private) (matter|matters|business|affair|affairs) $',
  '(none of your|not your|not any of your|no one s) (business|concern)',
  '(we|i) (do not|did not) (owe|have to|need to|feel the need to|see why we should|see the need to) (owe)? (you|anyone|anybody|explain|justify|answer|tell|give|provide|respond|defend|share|discuss|apologise|apologize) (an|any|a|ourselves|ourself|to|you|that|this|anything|our|why|it|reasons|myself|for)? ',
  'we owe you nothing',
  '(you|customers|the public|people) (do not|does not) (need|have) to (know|be told|worry about (the|what))',
  '(need to know basis|that is need to know|off the record|between (you and me|us) (only)?|keep (this|it|that) (quiet|between us|to yourself|a secret|under wraps|hush|on the down low)|hush hush)',
  '(we|i) (are|am) (not|under no) (obliged|obligated|required|obligation) to',
  '(let us|can we|please) not (discuss|talk about|get into|go into|bring up|mention) (this|that|it|these)',
  '(stop|no use|no point) (asking|digging|prying)',
  '^ next question',
  '(that|this) (is|was) all (we|i|you) (can|are (able|willing|prepared|going) to|will|need to) (say|tell|share|disclose|know)',
  '(nothing|not anything|no more|nothing more|nothing further|nothing else) (more|further|else)? (to|we can|we will|that we can) (say|add|share|tell|disclose|discuss|report) !(thank|than)',
  '(for|due to) (legal|confidentiality|commercial|internal) reasons',
  '(no|without) (explanation|reason) (is|needs|will|required|given) (to)? (be)? (needed|necessary|given|owed|required)?',
  '(move|moving) on (nothing|there is nothing) to see',
  'nothing to see here',
  '(best|better) (left|kept) (unsaid|quiet|private|alone|between us)',
  '(will|can|do) not be (answering|commenting|discussing|sharing|disclosing|elaborating|taking (any)? questions|explaining|giving (out)? (any)? (details|reasons))',
  '(sworn to secrecy|lips are sealed|my lips are|above board|trade secret|company secret|can neither confirm|neither confirm nor deny)',
  '(ask|asking) (us|me)? (no|too many|fewer|less) (more)? questions',
  '(ask|asked) you to stop asking',
  '(nothing|not anything) (to|we|i) (say|have to say|can say|will say|wish to say|want to say) (about|on) (that|this|it|the)',
  '(have|got) nothing (more|else|further)? to (say|add|share|declare|report) (about|on|to)? (that|this|it|you|the|$)?',
  '(let us|we) (just|better|can)? (say|leave it|keep it|call it) (no more|at that|a day|there was a|quiet)',
  '(the)? (reasons|details|cause|ingredients|figures|numbers|results|findings|report|recipe) (is|are|remain|stay|will (stay|remain|not)) (confidential|private|secret|internal|not public|ours|with us|be (shared|published|disclosed))',
  '(you|customers|the public|outsiders) (are not allowed to|do not get to|have no right to) (know|see|get to know|be told|have access|understand)',
  '(not|never) (going to|gonna) (tell|say|discuss|answer|explain|disclose|share|comment)',
  '(is|are) (a)? (matter|matters|something|things) between (us|our|management)',
  '(further|any more|more) (questions|inquiries|enquiries) will (not)? be (ignored|answered|entertained)',
  '(that|this|such) (information|data|info) (is|can|will) (not)? (be)? (available|disclosed|shared|released|public|given)',
  '(not|no longer) (permitted|allowed|authorised|authorized|at liberty|in a position|able) to (say|tell|discuss|comment|share|disclose|go into|reveal|speak|talk|answer)',
  '(rather|prefer|sooner) not (go into|say|discuss|talk|get into|explain|comment|share|answer|tell|reveal|elaborate|disclose|speak)',
  '(we|i) (can not|do not|will not|never) (comment|discuss|speculate) (on|about)? (individual|specific|internal|ongoing|personnel|single|such|private|particular|staff|any) (matters|cases|issues|staff|complaints|incidents|things|details)',
  '(would not|do not) you (just)? (like|love|want) to know',
  '(that|this|it) (information|matter|subject|topic|figure|reason|detail) (is|remains|stays) (closed|confidential|private|internal|classified|not public|restricted|sensitive)',
  '(ask|asking) (me|us) no questions',
  '(we|i) (will|shall|would) (keep|leave) (that|it|this) (to ourselves|to myself|at that|there|private|under our hat)',
] as const;

export const hidingInformation = defineRule({
  id: 'hiding-information',
  title: 'Holds back the facts',
  family: 'honesty',
  scope: 'sentence',
  severity: 'warn',
  source: ['S2'],
  what: 'Refusing to say what went on.',
  why: 'They may wonder what you hide, and others will dig.',
  advice: 'Say what you know, what you don’t know yet, and when you will tell more.',
  phrases: [REFUSES, CLOSED, PRIVATE_WORDS, IN_PUBLIC],
  examples: {
    flagged: [
      { text: '«No comment».' },
      { text: '«We can’t discuss» this.' },
      { text: 'That «is none of your business».' },
      { text: '«We don’t owe you an» explanation.' },
      { text: 'I’m afraid that «is confidential».' },
      { text: '«I’m not at liberty to» say.' },
      { text: '«We’re not obliged to» explain the fee.' },
    ],
    clean: [
      { text: 'We can’t discuss your account here, so I’ve sent you a message.', because: 'private data' },
      { text: 'I can’t share personal details in public, but I can call you.', because: 'private data' },
      { text: 'I can’t say sorry enough, Ana.', because: 'another meaning' },
      { text: 'Thanks for your comment!', because: 'another meaning' },
      { text: 'I can’t say exactly when it lands, but I’ll know by noon.', because: 'honest about what is not known' },
    ],
  },
  *check(sentence, { kind }) {
    if (sentence.has(PRIVATE_WORDS, { negated: true })) return;
    for (const span of sentence.find(CLOSED)) yield { span };
    if (kind === 'abuse' || sentence.has(IN_PUBLIC, { negated: true })) return;
    for (const span of sentence.find(REFUSES)) yield { span };
  },
});
