import { defineRule } from '@/lib/analysis/rule.ts';
import { isUpset } from '@/lib/analysis/kinds.ts';
import { OWNING } from './phrases/owning.ts';

const DENIALS = [
  '(that|this|it|which|nothing like that|such a thing|no such thing) (never|did not|has not|has never|simply never|certainly never|could not have|can not have) (ever)? (happen|happened|occur|occurred|took place|take place|been said|went down) !(before|again|to|overnight|on)',
  '(that|this|it) (is|was) (not what happened|not how it (went|happened)|a lie|lies|all lies|a (complete|total|blatant|barefaced|outright|big|pure) (lie|fabrication|fiction|invention|fantasy)|made up|invented|fabricated|(pure|total|complete) (fiction|fantasy|fabrication|invention)|fiction|fantasy|baseless|unfounded|groundless|bogus|a fabrication|a fairy tale|fake|a hoax|a scam attempt) !(to say|for us to|and i)',
  'you (are|were|must be|have to be|have been|seem to be) (lying|a liar|liars|making (this|it|that|things|stuff|everything) (all)? up|fabricating|inventing|dishonest|not telling the truth|not being (honest|truthful)|telling lies|spreading (lies|misinformation|false)|trying to (scam|con|trick|defraud|cheat)|faking|a (fake|bot|troll|competitor|scammer|fraud))',
  'you (just|clearly|obviously)? (made|are making) (that|it|this|things|stuff|the (story|whole thing)) up',
  'you (just|clearly|obviously)? (invented|fabricated|faked|staged|photoshopped) (that|it|this|the|your)',
  '(stop|quit|no point) (lying|making (things|stuff|it|this) up|spreading (lies|rumours|rumors|false|misinformation)|inventing|fabricating)',
  '(fake|false|fraudulent|bogus|made up|phony|phoney|invented|fabricated|paid|malicious|baseless) (review|reviews|claim|claims|complaint|complaints|story|stories|news|accusation|accusations|comment|comments|account|profile|allegation|allegations|statement|statements|rumour|rumours|rumor|rumors|information|testimony|post|posts)',
  'you (have)? (never|were never|have never been|are not even|were not even|did not even|are not|were not) (a customer|one of our|our customer|here|ordered|booked|bought|visited|stayed|paid|a guest|set foot|eaten|eat|order|buy|visit|a real customer|a client|a member|shopped|flew|been here|been to|in the (shop|store|hotel|restaurant)|even there|there that) !(before|late|when|so|yet)',
  '(we|i) have no (record|trace|evidence|proof|memory|recollection) (whatsoever)? (of|that) (you|this|any|your|that|such) (ever|being|having|visit|visiting|order|happening|were|incident|was|happened|thing|complaint|stay|conversation|event|did|came|called)',
  '(we|i|our (staff|team|driver|agent|agents|drivers|colleague|colleagues|employees|people|doctors|teachers|trainers|waiters|waiter|crew|chef)|staff|nobody|no one|no one here|nobody here|none of our (staff|drivers|team|agents|crew)|the (driver|agent|waiter|chef|crew|staff|receptionist|doctor|nurse|teacher)) (would never|never|would not|did not|has never|have never|did no such) (ever)? (do|did|say|said|lie|lied|speak|spoke|treat|treated|behave|behaved|act|acted|steal|stole|steal from|touch|touched|threaten|threatened|insult|insulted|overcharge|overcharged|promise|promised|charge|charged|damage|damaged|break|broke|lose|lost|refuse|refused|ignore|ignored|hang up|hung up|shout|shouted|swear|swore|use|sell|sold|serve|served|spit|cheat|cheated|mislead|misled|discriminate|thing) (that|this|like that|so|such|anything|you|to|it|anyone|a|your|any|expired|frozen|old|on|customers|up|from|in|of the (kind|sort)|at|people)',
  '(we|i) (have)? (did|done|do|have done) (absolutely)? nothing wrong',
  '(we|our team) (did|have|has|had) not (do|done|make|made) (anything wrong|any (mistake|mistakes|error|errors)|a mistake|this|that)',
  'there (is|was|has been|were|are) (absolutely|simply)? (no|never any|not any) (problem|issue|delay|outage|bug|fault|mistake|error|such|overcharge|hidden|damage|issues|problems|hair|leak|insects|mould|mold|mice|defect|rudeness) !(at all with (you|your)|to|with you|for us)',
  '(nothing|not anything) (is|was|wrong) (wrong|at all wrong)? (with) (our|the|it|that|this|your (order|room|meal|food|device))',
  '(we|the company) (categorically|completely|strongly|totally|firmly|flatly|utterly|absolutely|wholly)? (deny|denies|reject|rejects|refute|refutes|repudiate|dispute) (this|that|any|all|your|the|these|having|it|everything)',
  '(we|i) (highly|seriously|really|very much|strongly)? (doubt|question) (that|it|this|you|your|the (truth|authenticity|story|validity)|if you|whether you) !(need|will)',
  '(i|we) (find|found) (that|it|this|your (story|claim|account)) (very|rather|quite|a bit|extremely)? (hard|difficult|impossible) to believe',
  '(hard|difficult|impossible) to believe (that|your|this|you|any)',
  '(i|we) (do not|really do not|simply do not) (believe|buy) (you|that|this|a word|it|your (story|claim|version)) !(should|will|would|need|is|was|deserve|have)',
  '(that|this|it) (can not|could not|can not possibly) (be true|be possible|have happened|have come from us|be ours|be from (us|our))',
  '(probably|obviously|clearly|must be|sounds like|smells like|just|another) (a|an|some|the|from a|by a)? (competitor|competitors|ex employee|disgruntled|bot|troll|paid reviewer|fake account|fake profile)',
  '^ (nice|cute|likely|interesting|great) (story|tale|fairy tale|fairytale)',
  '(not|never) (from|made by|sold by|one of) (us|our (shop|kitchen|store|bakery|products))',
  '(our|the) (food|product|products|rooms|staff|drivers|kitchen|service|app|software|systems|prices|flights|trains|parcels|dishes|servers|teachers|doctors|cars|beds) (is|are) (never|always) (late|cold|dirty|rude|down|wrong|faulty|broken|slow|hot|fresh|clean|on time|polite|friendly|perfect|spotless|correct|expired|fine)',
  '(completely|totally|entirely|utterly|simply|absolutely) (untrue|false|baseless|unfounded|made up|fabricated|fictitious)',
  '(you|must have|may have) (just|have|simply|clearly|obviously|only)? (imagined|imagining|dreamt|dreamed|hallucinated|hallucinating|misremembered|misremember|confused us with|mixed us up|invented|fabricated) (it|that|this|things|the|us|all|with|everything)?',
  '(that|this|it|which|such a thing) (has|have|had) (never|not) (ever)? (occurred|happened|existed|been (reported|seen|a problem|an issue|said|the case)) !(before|to me|since|again)',
  '(nothing|not anything) of the (sort|kind)',
  '(no|not one|never any) such (thing|incident|call|email|promise|order|fee|charge|conversation|offer|policy|person|event)',
  '(not|was not|is not|were not|can not be) (us|ours|our (parcel|food|driver|product|van|fault at all|hair|shop|staff|email|doing|message|team|cake|bread|dog)) (at all|who|that|$)?',
  '(you|someone) (have|has|had|must have) (the)? wrong (company|shop|place|hotel|bank|number|restaurant|people|brand|bakery)',
  '(cctv|camera|cameras|footage|recording|recordings|logs|records) (show|shows|prove|proves|clearly|does not|do not|say|says) (show|nothing|no|that (nothing|you|it)|you|support)',
  '(everything|it|all) (was|is) (perfectly|absolutely|completely)? (fine|in order|correct|perfect|clean|fresh|hot|working) when (it|you|we) (left|arrived|checked|sent|cooked|got)',
  '(left|leaves|leave) (here|us|our (shop|kitchen|depot|warehouse|bakery)) (in)? (perfect|fine|intact|fresh|on time|good|undamaged)',
  '(nobody|no one) (should|would|will|else) (believe|believes|buy|buys) (it|that|this|you|your)',
  '(untrue|a lie|lies|liar|lying|false accusation|false claim|fiction|fairy tale|fairy tales|fantasy|invention|fabrication) $',
  'you (are|were) not (telling|being) (the)? (truth|truthful|honest|straight)',
  '(pants on fire|pull the other one|tell me another|spinning (a tale|stories)|telling (tales|stories|fibs|lies|porkies)|tall tale|tall tales|cock and bull|old wives)',
  '(and|but|simply) (has|have|had|did|does) (never|not) (ever|at all)? (happened|occurred|happen|occur|existed|exist) !(before|again)',
  '(we|our (staff|team|drivers|people|chefs|kitchen|shop)|nobody here) (do not|does not) (use|sell|serve|treat|overcharge|lie|cheat|lose|steal|ignore|hide|damage) (that|like that|a|any|expired|frozen|old|customers|people|your|anyone|things|parcels|stale)',
] as const;
/** Only under a complaint do these deny: elsewhere they inform. */
const REASSURANCE = /^there (?:is|was|are|were)|^nothing|^not? |^never/i;

export const flatDenial = defineRule({
  id: 'flat-denial',
  title: 'Denies outright',
  family: 'honesty',
  scope: 'sentence',
  severity: 'warn',
  source: ['S2', 'S1-6'],
  what: 'Telling people that what they saw did not take place, or that they made it up.',
  why: 'They may feel called a liar, and bring proof.',
  advice: 'Say that you take it as they tell it, and ask for what you need to look into it.',
  phrases: [DENIALS, OWNING],
  examples: {
    flagged: [
      { text: '«That never happened».' },
      { text: '«You’re lying», Tom.' },
      { text: 'This is a «fake review».' },
      { text: '«You were never a customer» of ours.' },
      { text: '«Our staff would never say that».' },
      { text: '«We did nothing wrong».' },
      { text: '«I don’t believe you».' },
      { text: '«There was no delay», we checked.', incoming: 'My train was an hour late, no word from you.' },
      { text: '«We strongly reject this».' },
    ],
    clean: [
      { text: 'That should never have happened.', because: 'regret' },
      { text: 'This never happened before, and I want to know why.', because: 'not a denial' },
      { text: 'There is no problem with paying by card.', because: 'an answer', incoming: 'Can I pay by card?' },
      { text: 'I don’t believe you should have to pay twice.', because: 'agrees' },
      { text: 'The label “fake review” is gone now.', because: 'quoted' },
      {
        text: 'We doubt it will rain, see you at eight!',
        because: 'another meaning',
        incoming: 'Is the garden open tonight?',
      },
    ],
  },
  *check(sentence, { kind }) {
    if (kind === 'compliment' || sentence.has(OWNING)) return;
    for (const phrase of sentence.find(DENIALS))
      if (isUpset(kind) || !REASSURANCE.test(phrase.text)) yield { span: phrase };
  },
});
