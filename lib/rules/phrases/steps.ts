/** What happens next. Sources: S2 ("an assurance that the experience would be better next time"), E-d7 (repair), E-d9 (somebody who acts). */

const forms = (words: string): string =>
  `(${words
    .trim()
    .split(/\s+/)
    .map((word) => `{${word}}`)
    .join('|')})`;

/** What a rep does for somebody. */
const ACT = forms(`
  check look find sort fix chase call ring phone email message send ship post replace refund credit return cancel rebook book
  arrange organise organize speak raise escalate pass share flag report investigate review update change correct remove add follow
  make put see deliver collect pick reach contact come bring track trace pull open reopen process issue reset restore
  repair mend clean switch move transfer reverse unblock unlock block freeze release reserve keep hold save swap upgrade waive cover pay
  reimburse compensate confirm monitor watch push test patch roll ask tell alert warn notify write reply get give let meet visit knock
  dig work try start stay set rewrite redo remake reprint retrain train talk apply approve close drop pop run stop walk drive cook bake
  schedule prioritise prioritize register log forward submit adjust deduct merge clear rush dispatch hand offer treat restart
  rerun retry resend reissue redeliver reroute reinstate refill recheck rework revert tow install order assign note list charge
  take prepare handle deal figure locate retrieve recover report consult inspect examine double-check double check line stock
`);
const ADVERB =
  '(be|now|already|also|just|been|personally|gladly|happily|then|both|always|today|immediately|straight|myself|ourselves|first|currently|since|going|about|happy|glad|to|have|here|next|keep)';
const TEAM =
  '(team|engineers|engineer|manager|managers|colleague|colleagues|driver|drivers|courier|couriers|depot|crew|technician|technicians|kitchen|chef|supervisor|specialist|specialists|plumber|electrician|maintenance|housekeeping|developers|developer|devs|staff|desk|office|branch|store|shop|nurse|doctor|practice|trainer|teacher|head|owner|founder|lead|boss|department|accounts|billing|finance|support|warehouse|lawyer|he|she|they|somebody|someone|who|director)';
/** Somebody acts, or has acted, with or without a time. */
export const DEEDS = [
  `(i|we) (will|can|shall|am|are|have|would|had|could|want|need|am) ${ADVERB}? ${ADVERB}? ${ACT}`,
  `(i|we) (will|can|would|want|love|like) (like|love|want|need)? to ${ACT}`,
  `(i|we) (called|rang|phoned|asked|told|spoke|sent|posted|refunded|replaced|moved|booked|fixed|found|checked|pulled|reset|restored|changed|removed|added|corrected|raised|escalated|flagged|put|bought|took|got|opened|reported|cancelled|canceled|rebooked|reserved|unblocked|unlocked|credited|waived|wrote|updated|reopened|chased|traced|arranged|passed|reversed|forwarded|started)`,
  '(i|we) (take|bring|send|put|keep|ring|call|move|refund|replace|check|repair|fix|write|pay|open|change|stop|start|give) (it|this|that|you|them|all|your|both|each|every|the|one|off|care)',
  `(let|allow) me ${ACT}`,
  `let us ${ACT}`,
  `(happy|glad|going|about|able|love|ready|keen|promise) to ${ACT}`,
  `${TEAM} (will|is|are|has|have) ${ADVERB}? ${ACT}`,
  `(who|that) (will|is|has|can) ${ADVERB}? ${ACT}`,
  `will (be)? (also|now|personally)? (call|calling|ring|ringing|phone|email|emailing|message|messaging|text|write|contact|contacting|reach|bring|meet|send|get|update|refund|replace|deliver|visit|see|sort|fix|help|knock|come|take|pick|collect) (you|it|this|your|round|over|back|out|by|them|one|a|the|to|in)`,
  '(checks|fixes|sorts|swaps|replaces|measures|fits|repairs|drives|shows|walks|cooks|bakes|resends|refunds|cleans|mends|drops|pops|follows|looks|writes|replies|reports|gets back|comes back|speaks|talks) (you|it|them|your|this|that|to you|into|by|round|over|to your|to the)',
  '(is|are) (coming|calling|ringing|driving|heading) (at|on|by|over|round|out|with|today|tomorrow|tonight|back|in|you|it|your|to)',
  '(meets|brings|calls|rings|phones|texts|writes|delivers|collects|picks|sends|comes|takes|has|have) (you|it|your|one|them|that|round|over|up)',
  '(will|should|shall|can) (now)? (have|get|receive|hear|see|find|be|go|arrive|land|reach|come|drop|show|know|expect) (it|a|an|the|your|by|back|from|in|refunded|credited|paid|contacted|called|covered|sorted|fixed|with|here|there|on|to|one|both|all|another|money|something|more|news|ready|fitted|done|gone|replaced|delivered|reversed|moved|resent|restored|corrected|updated|live|home|yours|reimbursed|posted|shipped|sent|free|put|new)',
  '(on|in) (its|the|their|his|her) (way|post|mail|van|stairs|line|phone|road)',
  '(expect|look out for|watch for|keep an eye) (a|an|it|your|the|on|our|for)',
  'keep you (posted|updated|informed|in the loop|in the picture|up to date)',
  '(working|work) (on|to) (it|this|that|a|the|get|fix|our|your|making|improving)',
  '(do|doing|be|get) better',
  '(make|making|made) (sure|certain|it right|this right|things right|it up)',
  '(put|putting|set|setting) (it|this|that|things|matters) (right|straight)',
  '(fixed|resolved|sorted|corrected|restored|refunded|reversed|credited|unblocked|unlocked|reopened|replaced|rebooked|reinstated) (now|it|your|the|for|again|today|this|and|as|both|in)',
  '(is|are|has been|have been|was) (now|been|all|already|back)? (fixed|sorted|live|out|back|resolved|corrected|refunded|restored|up and|off|waiting|ready|booked|reserved|rebooked|credited|unblocked|unlocked|open|working|running|reversed|gone|paid|replaced|waived|closed|set|moved)',
  '(refund|replacement|credit|new one|fix|patch|update|parcel|order|delivery|money|claim|ticket|payment|charge|fee|engineer|technician|driver|plumber|voucher) (left|leaves|goes|lands|comes|ships|arrives|went|will|follows|drops|is (on|being|processed|approved|issued|yours|coming|here|with|out|arranged|ready|sent|booked|due))',
  '(here is|this is)? what (i|we) (can|will|do|am|are) (do|doing|now)?',
  'here is what',
  'you (get|keep|receive) (a|an|the|your|it|both|all|one|two|every|another|new|free|full|double)',
  '(booked|scheduled|arranged|reserved|planned|ordered|lined) (for|in|with|to|on|you|up|a|an|your)',
  '(leave|leaving) (it|this|that) with (me|us)',
  '(i|we) (am|are) (now|already)? on (it|this|the case)',
  '(back|done|sorted|fixed|online|running|ready) (in|by|within|before|tonight|tomorrow|today) ...',
  'there (by|within|before|tonight|tomorrow|today)',
  '(coming|heading|driving|popping|calling|ringing|cycling|walking) (at|on|by|round|over|out|back|up|down|tomorrow|today|tonight|this|with|to you)',
  '(is|are) being (repaired|replaced|refunded|sent|fixed|restored|shipped|delivered|rebuilt|rebooked|moved|cleaned|changed|corrected|reversed|printed|packed|posted|updated|credited|remade|cooked|trained|installed|switched|swapped)',
  '(goes|comes|gets|leaves|arrives|lands|ships|returns|follows|drops|moves) (in|on|out|up|off|to|back|away|today|tomorrow|tonight|by|at|live|from|home|with|straight|here|again|round|over|frozen|refunded|replaced|fixed|swapped|moved|paid|checked|cleaned|changed|taken|sent|reversed|remade|removed)',
  '(going|coming|heading|headed) (back|to your|out|off|up|in|home|straight|your way|over|round)',
  '(dinner|lunch|coffee|meal|drinks|round|breakfast|dessert|shipping|delivery|next (one|time|visit|drink|round|meal|coffee|stay|order)) (is|are) (on|free) (me|us|the house)?',
  'on the house',
  `has (now|already|just|also|since|personally)? ${ACT}`,
  'is (now|already|just|personally|currently|also)? (checking|calling|ringing|sending|bringing|fixing|chasing|replacing|moving|driving|coming|heading|walking|preparing|cooking|pulling|tracing|repairing|reviewing|testing|refunding|arranging|sorting|looking|waiting for you|searching|rewriting|retraining)',
  '(has|have) (now|already|just|since)? been (stopped|cancelled|canceled|voided|removed|ordered|sent|posted|dispatched|told|spoken to|scheduled|changed|rewritten|shipped|retrained|asked|booked|moved|switched|given|warned|closed|cleaned|replaced)',
  '(from|as of|starting|beginning) (now|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|the first|this (week|month|moment|evening|afternoon|minute|monday|tuesday|wednesday|thursday|friday|weekend))',
  '(effective|with) (immediately|immediate effect)',
  'would (friday|tomorrow|monday|tuesday|wednesday|thursday|saturday|sunday|that|it|five|today|tonight|six|noon) (suit|work|be)',
  '(i|we) owe you (a|an|the|your) (soup|coffee|drink|meal|dinner|beer|refund|new|free|replacement|round|lunch|night|visit|ride|call|proper|pizza)',
  '(has|have) been (pulled|taken|withdrawn|rolled|put|swapped|switched|signed|handed|packed|printed|loaded|set|cut|moved|carried) (out|off|back|on|down|up|over|away|aside|in)',
  '(new|fresh|replacement|spare|second|another|right|correct|proper) (pair|one|ones|set|box|parcel|copy|part|van|seat|room|table|ticket|card|bag|kit|lamp|chair|bulb|sofa|version|build) (in|on|is|are|goes|go|comes|come|leaves|leave|arrives|arrive|lands|land|with|by|today|tonight|tomorrow)',
  'there (is|are) (a|an|two|three|another|new) ... (leaving|coming|on the way|heading|waiting|at your|going out|for you|with your)',
  '(fix|patch|update|repair|replacement|version|release) (ships|lands|goes live|is live|rolls out|comes|is due|is in)',
  '(rolled|switched|turned|put|taken|called|signed) (back|off|on) (at|by|today|last|this|since|as of|from)',
] as const;

/** Asking for what is needed to act, offering, or a way that helps at once: steps too. */
export const DETAILS = [
  '(tell|send|give|share|show|drop|shoot|let) (me|us) (know)? (the|your|a|which|what|where|when|here|how|if|and|one|any|as|it|more)',
  '(could|can|would|will|may|might) (you|i) (please|kindly|just|possibly|mind)? (tell|send|give|share|show|let|confirm|dm|message|email|pop|drop|have|ask|check|try|come|see|offer|bring|call|ring|get|keep|do|fix|put|reply|forward|describe|say)',
  '(which|what) (is|was|were|are)? (the|your|a)? (order|booking|flight|store|branch|date|day|room|device|phone|model|version|number|name|reference|postcode|time|line|train|bus|seat|size|account|email|restaurant|shop|depot|clinic|policy|claim|website|browser|machine|router|error|screen|product|item|batch|address|station|dish|class|course|table|tracking|case|ticket|invoice|meter|plan|game|level|server|bank)',
  '(tap|click|press|restart|reboot|reinstall|unplug|toggle) (the|it|your|on|off|in|by|this|that|again|here|me|yes|and|ok|twice|once|both)',
  '^ (try|restart|reboot|reinstall|tap|click|press|switch|unplug|hold|toggle|select|choose|log|sign|go|head|open|update|reset|reply|keep|bring|pop|come) (the|it|your|out|on|off|to|in|by|into|this|that|again|here|restarting|turning|switching|updating|reinstalling|logging|a|an|us|me|yes|back|down|over|round)',
  '(please|just|first|then|and|so|to) (try|restart|reboot|reinstall|tap|click|press|switch|unplug|hold|toggle|select|choose|log|sign|go|head|open|update|reset|reply|keep|bring|pop|come) (the|it|your|out|on|off|to|in|by|into|this|that|again|here|restarting|turning|switching|updating|reinstalling|logging|a|an|us|me|yes|back|over|round)',
  '(shall|should) (i|we)',
  '(swing|drop|stop|nip|stroll|pop|come|walk|drive) (by|in|into|round|over|past|along) (the|our|any|to|and|at|on|tomorrow|today|again|tonight|this|whenever|before|after|with|my)',
  '(mind|fancy|care) (telling|sending|sharing|giving|letting|checking|showing|dropping|messaging|trying)',
] as const;

const HANDLED =
  '(looked|look|investigated|dealt|addressed|reviewed|examined|assessed|considered|processed|escalated|forwarded|passed|raised|logged|registered|recorded|noted|handled|resolved|actioned|rectified|taken|followed|prioritised|prioritized|checked|monitored|submitted|acted|sorted|fixed|remedied|corrected|notified|informed|contacted|updated|implemented|shared|filed|assigned|flagged|received|worked|evaluated|analysed|analyzed|tracked|treated|brought)';
const PARTICLE = '(into|at|with|on|up|along|to|upon|seriously|care|further|accordingly)';

/** Nobody does it: the passive that stands where a person should. */
export const PASSIVES = [
  `[(it|this|that|these|everything|matter|issue|issues|complaint|case|query|enquiry|inquiry|request|feedback|comment|comments|message|concern|concerns|problem|drain|fault|bug|incident|ticket|report|claim|situation|details|experience) (is|are|has|have|will|shall|was)? (now|also|already|duly)? (be|been|being) (now|also|already|duly)? ${HANDLED} ${PARTICLE}?]`,
  `[(will|shall) (now|also|duly|then)? be (now|also|duly|fully)? ${HANDLED} ${PARTICLE}?]`,
  `[(has|have) (now|also|already|duly)? been (now|also|already|duly)? ${HANDLED} ${PARTICLE}?]`,
  `[(is|are) (now|also|currently)? being (now|currently)? ${HANDLED} ${PARTICLE}?]`,
  '[(is|are) (now|currently)? under (review|investigation|consideration)]',
  '[(appropriate|necessary|corrective|relevant|suitable|proper|further) (action|actions|measures|steps|remedies) (will|shall|are|is|have|has) (be|being|been)? (taken|implemented|made|put)?]',
  '[(remediation|investigation|investigations|resolution|clarification) (will|shall|is|are|has) (be|being|been)? (commence|follow|started|ongoing|begin|proceed|underway|opened|launched|under)?]',
] as const;

/** Looks like a step and is none: refusals, threats, and telling them once more. */
export const NO_STEPS = [
  'out of (our|my|the|stock|date|order|hand|control|their|your|bounds)',
  'up to (you|them|him|her)',
  '(i|we) (have|had) (already|just|also)? (told|explained|written|said|replied|answered|answer|given|warned) (you|this|that|it|to)',
  '(i|we) told you',
  '(will|would|have to|going to|happy to|glad to) (sue|block|ban|remove you|take legal|report you|contact our (lawyers|lawyer|legal)|close your|see you in court)',
  '(take|taking|taken) (legal action|this seriously|your|all|every|note|it up|pride|complaints|feedback|false)',
  '(then)? (we|i) can (talk|discuss|speak)',
  '(help|helps) us',
  '(i|we)? (will|can|could|might|shall)? see (what|whether|if) (i|we|somebody|someone|anything|it|there) (can|could|might|may|is) (do|be done|anything|help|something|sort|manage|possible|we can)?',
  '(i|we) (will|can|could|might|shall) see (about|how|if|whether) ...',
  '(do|doing|try|trying|done) (what|everything|all|whatever|anything|our|my|the) (we can|i can|we could|i could|possible|utmost|best|very best|hardest|in our power|it takes)',
  '(will|may|might|would|shall|can|going to) (be)? (hear|hearing|get|receive) (from|a letter from|a call from) (our|my|the)? (counsel|lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal)',
  '(hopefully|hope|hoping|fingers crossed|with any luck|with luck) ... (do better|get better|gets better|be better|better|soon|improves|improve|sorted|fixed|works|working|back)',
  '(always|constantly|continually|continuously|forever) (looking|look|working|work|striving|strive|trying|try|aiming|aim|seeking) (to|on|for|at)',
  '(make|made|making) (it|this|that|the ban|your ban) (permanent|final|official|worse)',
  '(i|we) (will|would|can|must|have to)? refer you to',
  '(go|come|try|take it) (complain|moan|whine|cry|elsewhere|somewhere|shout)',
  '(one|some) (day|time)',
  '(sooner or later|at some point|in due course|when we can|if we can|in time|eventually)',
  '(make|made) it (clear|plain)',
  '(legal|compliance) (team|department) ...',
  'department is (monitoring|watching)',
  '(change|add) your (rating|review)',
  '(could|can|would|will|may) (you|i) (please|kindly|just)? (give|leave|rate|change|share|have|ask) (our|us|your rating|a review|five|the app|that|this)',
] as const;
