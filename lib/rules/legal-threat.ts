import { defineRule } from '@/lib/analysis/rule.ts';
import type { Passage } from '@/lib/analysis/passage.ts';
import type { Span } from '@/lib/analysis/span.ts';

const THREATS = [
  '(our|the|my|company|company s|corporate) (own)? (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal (team|department|counsel|people|advisers|advisors|representatives|side|staff)|counsel|barrister|legal)',
  '(get|getting|involve|involving|contact|contacting|call|calling|consult|consulting|instruct|instructing|bring in|speak to|talk to|engage|hire) (our|the|my|a)? (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal)',
  '(lawyer|lawyers|attorney|attorneys|solicitors) (will|would|are|is|have|has) (be|hear|contact|contacting|been|look|looking|deal|in touch|happy|love|take|reach)',
  'legal (action|actions|proceedings|steps|consequences|measures|remedies|recourse|avenues|options|route|case against|notice|letter|trouble|ramifications|repercussions)',
  '(court|criminal|civil) (proceedings|action|case|order|charges|complaint|offence|offense|liability)',
  '(see|take|meet|drag|bring) (you|this|it|him|her|them) (in|to|before|through) (the)? (court|courts|judge|tribunal)',
  '(we|i|they) (will|would|can|could|may|might|are going to|am going to|shall|have|are prepared to|are ready to|have to|want to|intend to|are considering|are entitled to|have no choice but to|be) (sue|suing|sued|prosecute|prosecuting|litigate|press charges|pressing charges|pursue (this|damages|you|the matter|it) (legally|in court|through)|seek (damages|compensation from you|an injunction|legal)|claim damages|report you to the (police|authorities)|call the police on|file (a)? (suit|lawsuit|police report|charges|claim against|complaint against you|report with the police))',
  '(sue|suing|prosecute|prosecuting|litigate) (you|him|her|them|anyone|people|customers|your|for)',
  '(going|forced|obliged|tempted|happy|reserve the right|right|free|entitled|prepared) to (sue|prosecute|take legal|press charges|take you to court|litigate)',
  '(press|pressing|file|filing|bring|bringing) (criminal)? charges',
  '(defamation|defamatory|defame|defamed|defaming|libel|libellous|libelous|slander|slanderous|slandering|slandered)',
  'cease and desist',
  '(lawsuit|litigation|injunction|subpoena|writ)',
  '(report|reporting|reported) (you|this|it|your (comment|post|review|account|profile)) to the (police|authorities|fbi|cyber|prosecutor)',
  '(you|this|that|your (review|post|comment|claim|claims|statement|statements|accusation|accusations)) (are|is|could be|may be|can be|might be|will be|would be) (legally|criminally|held|be|personally)? (legally|criminally)? (liable|actionable|illegal|unlawful|a crime|a criminal|against the law|punishable|an offence|an offense|prosecuted|sued|subject to legal)',
  '(hear|hearing|heard) from (our|my|the) (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal)',
  '(damages|costs) (will be|to be|are being) (sought|claimed|recovered)',
  '(prosecuted|taken to court|sued) (for|if|to the)',
  '(a)? (letter|call|note|word|visit) from (our|the|a) (lawyer|lawyers|attorney|solicitor|solicitors|legal)',
  '(false|malicious|untrue|damaging|fake) (statements|accusations|allegations|claims|reviews|posts) (is|are|can be|may be|carry|have) (a crime|illegal|against the law|punishable|actionable|legal|serious|an offence|prosecuted)',
  '(damages|costs|compensation|losses) (can|may|will|could|shall|might) be (claimed|sought|recovered|demanded|awarded)',
  '(instruct|instructing|instructed|retain|retained|retaining|engage|engaged|brief|briefed) (counsel|lawyers|a lawyer|solicitors|an attorney|attorneys|a law firm|legal)',
  '(our|my|the) (law firm|barristers|legal eagles|legal beagles|in house counsel|general counsel)',
  '(within|know|exercise|enforce|protect|defend) (our|all our|our full)? (legal)? rights !(in (the|this) (photo|song))',
  '(we|i) (have|are|will|already|am) (kept|keeping|keep|saved|saving|recorded|documented|documenting|screenshot|screenshotted|logged|archived|taken|forwarded|secured)? (your ip|a record of your (posts|comments|threats)|evidence against|screenshots of (your|everything|this)|your ip address)',
  'your ip (address)?',
  '(debt collector|debt collectors|collection agency|collections agency|bailiff|bailiffs|small claims|statement of claim|letter before action|restraining order|take out an order|gagging order|court summons|summons)',
  '(hold|holding|held) you (personally|legally|fully)? (liable|accountable|responsible for (any|the|all|damages|damage|our|lost))',
  '(this|that|it|your (review|post|comment|behaviour|behavior)) (is|amounts to|constitutes|borders on|counts as) (harassment|blackmail|extortion|fraud|a criminal|criminal|malicious|business interference|a legal matter|legally)',
  '(a|becomes|is|for|into) (matter for)? (the|our|a)? (police|courts|judge) (matter|report|will|to decide|case)? $',
  '(we|i) (will|shall|are going to|may|might|can|have) (be)? (report|reported|reporting|inform|informed|involve|involved|notify|notified|call|called) (you|this|it|your (post|account|comments?))? (to)? the (police|authorities|cops)',
  '(cost|costs) you (dearly|a lot|thousands|in court|legally)',
  '(think|choose|consider|weigh|watch) (carefully|twice|again|your words|what you (say|post|write)) (before|about|carefully|very) (you|posting|what|writing|making)',
  '(full|letter) (extent|force|weight|of) (of)? the law',
] as const;

/** The customer's own step: "if you take legal action", "your lawyer". */
const THEIRS = /\b(?:you|your|you['’](?:re|ve|d|ll)|customer['’]?s?)\b[^.!?]{0,40}$/i;
const OURS = /\b(?:we|our|us|against|ours)\b[^.!?]{0,60}$/i;

export const legalThreat = defineRule({
  id: 'legal-threat',
  title: 'Sounds like a threat',
  family: 'honesty',
  scope: 'sentence',
  severity: 'stop',
  source: ['S2'],
  what: 'Lawyers, courts or the police, held up against a customer.',
  why: 'A legal threat can turn one complaint into a story.',
  advice: 'Leave the law out of the thread and offer to sort it out person to person.',
  over: ['legalese'],
  phrases: [THREATS],
  examples: {
    flagged: [
      { text: 'You will «hear from our lawyers».' },
      { text: 'We may have to take «legal action» against you.' },
      { text: '«We will sue», be careful.' },
      { text: 'This is «defamation».' },
      { text: 'Expect a «cease and desist» letter.' },
      { text: 'I’ve passed it to «our legal team».' },
      { text: 'Fine, «see you in court».' },
      { text: '«Your review is illegal», take note.' },
    ],
    clean: [
      {
        text: 'You wrote that you’d take legal action, and I hope we can avoid that.',
        because: 'the customer’s own step',
      },
      { text: 'Sue from our team will call you at six.', because: 'a name' },
      { text: 'We would never take legal action over a review.', because: 'negated' },
      {
        text: 'I understand you are considering legal steps. I’d like to help first.',
        because: 'the customer’s own step',
      },
      { text: 'The tennis court is open until nine.', because: 'another meaning' },
      { text: 'Your lawyer can write to us any time.', because: 'the customer’s own' },
    ],
  },
  *check(sentence) {
    for (const span of sentence.find(THREATS)) if (!isTheirs(sentence, span)) yield { span };
  },
});

function isTheirs({ text }: Passage, { start, end }: Span): boolean {
  return THEIRS.test(text.slice(0, start)) && !OURS.test(text.slice(0, end));
}
