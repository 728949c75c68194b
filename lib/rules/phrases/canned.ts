/** Canned phrases, and what a person would say. Sources: S3-3 ("not being personal"), S4-1, S2 ("a real person with a name"), E-d12. */

/** Wording by its human form; an empty form means that the words can go. */
export interface Swap {
  readonly phrases: readonly string[];
  readonly instead: string;
}

export const CANNED: readonly Swap[] = [
  {
    phrases: [
      'please (be advised|be informed|note|be aware|be assured|rest assured|know) that',
      '(kindly|please) (note|be advised|be informed)',
      '(we|i) (would like|wish|want|regret|write|are writing) to (inform|advise|notify|assure|remind) you that',
      '(this is|i am writing|we are writing) to (inform|advise|notify) you that',
      '(rest|be|please be|please rest) assured (that)?',
      'it has come to our attention that',
      'we take this opportunity to',
    ],
    instead: '',
  },
  {
    phrases: [
      'at your (earliest|soonest) (convenience|opportunity|possible convenience)',
      'at a time (that is)? convenient (for|to) you',
    ],
    instead: 'when you have a moment',
  },
  {
    phrases: [
      'at (our|the) (earliest|soonest) (convenience|opportunity)',
      '(in due course|in a timely (manner|fashion)|at the earliest)',
    ],
    instead: 'as soon as I can',
  },
  {
    phrases: [
      'dear (valued|esteemed|respected|loyal|beloved)? (customer|client|guest|user|member|passenger|patron|shopper|subscriber|sir or madam|sir madam|sir|madam|valued (customer|client|guest))',
    ],
    instead: 'Hello',
  },
  {
    phrases: [
      '(please)? (do not|never) hesitate to (contact|reach out to|call|email|message|ask|get in touch with|let|reach|write to|write) (us|me|out|in touch)?',
      '(please)? feel free to (contact|reach out to|reach|get in touch with) (us|me|out)',
    ],
    instead: 'just write to me',
  },
  { phrases: ['(with|in) (regards|regard|respect|reference|relation) to', 'in (regard|regards)'], instead: 'about' },
  { phrases: ['(prior|previous) to'], instead: 'before' },
  {
    phrases: [
      '(at this (time|moment|point in time|juncture|present time)|at the present time|at present|as of this time)',
    ],
    instead: 'right now',
  },
  { phrases: ['in order to'], instead: 'to' },
  { phrases: ['in the event (that|of)'], instead: 'if' },
  { phrases: ['due to the fact that', 'owing to the fact that'], instead: 'because' },
  { phrases: ['for the purpose of'], instead: 'for' },
  { phrases: ['utilize', 'utilise'], instead: 'use' },
  { phrases: ['(further|additional) (assistance|support|help)'], instead: 'more help' },
  {
    phrases: [
      '(assist you|be of (any|further)? (assistance|service) to you|be of (any|further)? (assistance|service))',
    ],
    instead: 'help you',
  },
  {
    phrases: ['(^|and|then|to|please) [kindly] !(wrote|said|put|told|gave|brought|let|kept|lent|enough)'],
    instead: 'please',
  },
  { phrases: ['the (aforementioned|abovementioned|said|above mentioned)', 'aforementioned'], instead: 'the' },
  {
    phrases: [
      '(we|i) (sincerely|deeply|truly|humbly|would like to|wish to|do)? (apologise|apologize) for (the|this|your|all) (inconvenience|inconveniences|trouble caused|inconvenience caused) ((that)? (this|it) (has|may have|might have|have) caused (you)?|caused)?',
      'sorry for (the|this|your|all) (inconvenience|inconveniences) (caused|(that)? (this|it) (has|may have|might have) caused (you)?)?',
    ],
    instead: 'I’m sorry for the trouble this caused you',
  },
  {
    phrases: [
      'your (feedback|opinion|satisfaction|comment|comments|business|call|message|query|enquiry|inquiry|concern|complaint) is (very|extremely|really|so|highly)? (important|valuable|valued|appreciated|of (the utmost|great) importance) (to us)?',
      '(we|i) (really|truly|greatly|highly|sincerely|do)? (value|appreciate) your (feedback|opinion|input|comments|business|patronage|custom|loyalty)',
      'thank you for (bringing|raising|highlighting|flagging) (this|it|that) (to|with) (our|my) (attention|us)',
      '(thank you|thanks) for your (valued|valuable|continued) (feedback|custom|patronage|business|support|input|comments)',
    ],
    instead: 'Thank you for telling us',
  },
  {
    phrases: [
      '(thank you|thanks) for your (patience|understanding|cooperation|co operation|kind understanding) (and|in this matter) (understanding|patience|cooperation|co operation)?',
      '(thank you|thanks) for your (continued|kind)? (understanding|cooperation) $',
    ],
    instead: 'Thank you for waiting',
  },
];

/** Canned, without a wording that fits everywhere. */
export const SCRIPTED = [
  '(valued|esteemed|respected) (customer|customers|client|clients|guest|guests|user|users|member|members|patron|patrons|shopper|passenger|passengers)',
  '(we|i) (strive|aim|endeavour|endeavor|pride ourselves|are committed|are dedicated|take pride) (to|on|in) (provide|providing|offer|offering|deliver|delivering|ensure|ensuring|excellent|excellence|the best|the highest|our|exceed|exceeding|customer|continuous|giving|maintaining|meet)',
  '(customer|guest|client|passenger|member) (satisfaction|experience|happiness|safety) is (our|of|always|very|the|extremely) (number one|top|main|highest|utmost|first|priority|important|paramount|the utmost)',
  'is (our|of) (top|number one|utmost|highest|main|paramount) (priority|importance|concern)',
  '(of|is of) (the)? (utmost|paramount) (importance|priority)',
  '(escalated|forwarded|passed|referred|relayed|submitted|raised|communicated) (this|it|that|your (case|query|comments|feedback|complaint|concern|request|issue)|on)? (on|internally)? (to|with) the (relevant|appropriate|concerned|respective|correct|responsible|necessary) (team|department|parties|party|departments|teams|people|personnel|authorities|stakeholders)',
  'the (relevant|appropriate|concerned|respective) (team|department|parties|party|departments|teams|personnel|authorities|stakeholders)',
  '(we|i) (take|takes) (all|these|such|this kind of|every|any|customer|your) (complaint|complaints|matters|matter|feedback|comments|concerns|concern|issues|reports|allegations|incidents) (very|extremely|so)? seriously',
  '(your|the|this) (request|query|enquiry|inquiry|complaint|case|ticket|feedback|comment|comments|message|concern|matter|issue) (has been|have been|is being|will be|was|is) (received|logged|registered|noted|processed|forwarded|escalated|recorded|actioned|duly|acknowledged|reviewed|submitted)',
  '(has|have) been duly noted',
  '(looking|we look|i look) forward to (serving|assisting|hearing from|being of|welcoming) you (again|soon|in the)?',
  '(thank you|thanks) for (contacting|choosing|being a (valued|loyal)|your (inquiry|enquiry|correspondence|query|message and))',
  '(apologise|apologize|apologies) for any (inconvenience|inconveniences)',
  '(to|so that we can|to help us) (better)? (serve|assist) you (better)?',
  '(to|for) (resolve|address|rectify|investigate|expedite) (this|your|the) (matter|issue|concern|query|case|complaint) (further|accordingly|promptly|at the earliest)?',
  '(look|looking|looked|investigate|investigating) into (this|the) matter',
  '(this|the|your) matter (is|has|will|further)',
  '(necessary|appropriate|corrective|relevant|required) (action|actions|steps|measures)',
  '(we|i) (understand|recognise|recognize|acknowledge) your (concern|concerns|frustration) (and|regarding|about) (value|the|appreciate|take)',
  '(your|the) (reference|ticket|case) number (for|is) (this|your)? (query|enquiry|case|complaint|matter)',
  '(an|our) (agent|representative|associate|advisor|adviser|customer (service|care|support) (representative|agent|executive|team)) will (be|contact|reach|get|respond|assist|reply)',
  '(enquiry|inquiry|query|correspondence|grievance) (regarding|concerning|pertaining|received)',
  '(is|was|are) (not)? (indicative|reflective|representative|up to) of (our|the) (usual|normal|high|standards|service|brand|values|company)',
  'we (hope|trust) (this|that|the above) (clarifies|answers|resolves|helps|is satisfactory|addresses|information)',
  '(should|if) you (have|require|need) (any)? (further|additional|other) (questions|queries|assistance|information|concerns|enquiries|help)',
  'we appreciate your (patience|understanding|cooperation)',
  '(thank you|thanks) for your (patience|understanding|cooperation) (in this|regarding|and continued|as we|while we) (matter|this|support|work|look|investigate)',
  '(acknowledge|confirm|acknowledging) (the)? receipt (of)?',
  '(in|are in|upon|on) receipt of (your)?',
  'in the order (in which)? (it|they|messages|requests) (was|were|are|is) (received)?',
  '(kindly|please) (revert|find (below|attached|enclosed)|allow (us)? (up to)? (3|5|7|10|14|24|48|72|two|three|five|seven|ten)|be patient|bear with us|excuse any|accept our (sincere|sincerest|apologies))',
  '(revert|get back) (to us|back|at your) (at your|with the|accordingly)',
  '(a|one) (member of|of) our (team|agents|representatives|advisors|specialists|colleagues) will (be|contact|get|reach|respond|assist|review|look)',
  '(will be|be) in touch (with you)? (shortly|in due course|soon|within|as soon as|regarding)',
  '(regarding|concerning|in connection with) your (query|enquiry|inquiry|request|complaint|concern|case|correspondence|matter|recent)',
  '(this is|that is)? an automated (response|reply|message)',
  '(your|the) (patience|cooperation|understanding|continued (support|patronage|loyalty|business)|valued custom) (is|are|in this) (greatly|much|highly|sincerely)? (appreciated|matter)',
  '(continued|ongoing|loyal) (patronage|custom|support|loyalty|business)',
  '(for your|at your) (perusal|kind perusal|reference|consideration|records|kind attention|attention and)',
  '(we|our (company|team|brand|organisation|organization)) (is|are) (committed|dedicated|devoted) to',
  '(world class|best in class|customer centric|customer first|excellence in|highest standards|highest level of|utmost care|seamless experience|exceptional (service|experience)|delight our)',
  '(thank you|thanks) for (reaching out|contacting|getting in touch with|writing to|your message to) !(and|ana)',
  '(duly|hereby|accordingly) (noted|acknowledged|informed|recorded)',
  '(process|processed|processing) your (request|query|complaint|feedback|enquiry|concern)',
  '(ensure|ensuring|improve|improving) (that)? (such|this|our|your|customer|the quality|a (better|seamless)) (incident|incidents|services|experience|service|satisfaction)',
  '(for|as) (quality|training) (and|purposes|assurance)',
  '(provide|provided|providing|share|sharing) (us with|the|your) (following|below|necessary|relevant|further|additional) (details|information)',
  '^ (we|i) (fully|completely|totally|do|truly|certainly)? (understand|appreciate|recognise|recognize) (your|how|the) (frustration|concern|concerns|disappointment|situation|inconvenience|annoyance|frustrating (a|this)) (and|this|that|caused|in|as|regarding|$)?',
  '(kindly|please) be (informed|advised|assured|aware|reminded|patient)',
  '(we|i) (wish|would like|want|are pleased|are happy|are delighted|regret|are sorry) to (inform|advise|notify|assure|remind|confirm to) you',
  'you will be (pleased|delighted|happy|glad|relieved) to (know|hear|learn) that',
  '(escalated|forwarded|passed|referred|raised|routed|transferred|redirected|relayed) (on)? to (our|the|a) (relevant|appropriate|concerned|respective|correct|responsible|specialist|dedicated|internal|quality|customer) (team|department|colleagues|parties|party|division|unit|channels|office)',
  '(number one|no 1|top|first|highest|utmost|main|primary) (priority|concern|importance)',
  '(endeavour|strive|aim|seek|aspire|work tirelessly|go above and beyond) to (exceed|provide|offer|deliver|ensure|maintain|uphold|meet|give|surpass|resolve)',
  '(we|i) (appreciate|value|thank you for|cherish) your (patience|understanding|cooperation|loyalty|custom|continued|valued|feedback|business)',
  '(your|for your) (continued|ongoing|valued) (loyalty|support|custom|patience|patronage|business|trust)',
  '(we|i) take (such|all|these|this|your|every) (allegations|complaints|comments|matters|concerns|reports|feedback|issues|things) ... seriously',
  '(at the|at our|at its|at your) (earliest|soonest) (opportunity|convenience|possible)',
  '(appropriate|necessary|relevant|suitable|corrective) (steps|action|actions|measures) (will|shall|are|have|has)',
  '(thank you|thanks) for (contacting|choosing) (us|our)?',
  '(a|one) (member|representative) of our (team|staff) (will|shall)',
  '(this|your) (matter|query|request|case|ticket|complaint|concern) (is|has been|will be) (important|being|duly|under|dealt|looked|handled|treated|given|prioritised)',
  '(we|i) (regret|apologise for|are sorry for) (the|any) (inconvenience|disruption)',
  '(should|if) you (wish|require|need|have) (to discuss|any (further|additional|other|more)|further) ...',
  '(assure|assuring) you (of|that) (our|we|your|the) (best|commitment|utmost|full|highest|continued|always|take|value|is|are)',
] as const;
