/** Laying it on the customer. Sources: S1-6, S2 ("pointing that out will not get you closer"), E-d8 (blame shift). */
const VERBS_OF_FAULT =
  '(missed|forgotten|forgot|entered|typed|clicked|lost|misread|misunderstood|misheard|given|put|set|done|dropped|used|changed|deleted|overlooked|mistaken|left|broken|confused|ignored|skipped|chosen|selected|ordered|booked|turned|switched|damaged|washed|installed|pressed|moved|opened|signed|agreed|provided|sent|written|made|downloaded|plugged|misplaced|spilled|spilt|got|gotten|mixed|messed|failed|been (using|doing|holding|looking|out|away|careless|mistaken|confused|too|distracted|in the wrong))';
const READ =
  '(read|checked|followed|told|called|bothered|looked|waited|asked|paid|booked|ordered|contacted|kept|given|used|listened|filled|arrived|come|been (on time|more|home|here|paying|careful)|let us know|done|reported|updated|backed|provided|tried|taken|sent|gone|planned|noticed|registered|saved|scrolled|opened|said|informed|mentioned|packed|stored|installed|entered|insured|signed)';
const INFO = '(include|provide|send|give|add|mention|attach|state|enclose|quote|supply)';

export const CHARGES = [
  'you should have !(been|received|got|gotten|had|heard|seen|an|a|your|the|access|now|already|no|any|it|them|this|to|one|two|everything|full|both|never|enough|some|another|arrived|gotten)',
  'you should not have !(to|had|been|received|experienced|gone|waited|got|gotten|any|a|the|needed)',
  'you (could|might) have (at least|easily|always|simply)? (checked|read|asked|called|told|waited|looked|let us know|said|mentioned|contacted|emailed|rung|booked|tried)',
  `you (must|probably|clearly|obviously|may well|will|have to) (have)? (clearly|obviously|probably)? ${VERBS_OF_FAULT}`,
  'you (failed|neglected|omitted|refused|did not (bother|care)|could not be bothered|never bothered|chose not) (to)?',
  `you (forgot|have forgotten) to`,
  'you (obviously|clearly|apparently|simply|evidently)? (did not|have not|never|do not) (read|reading|follow|followed|check|checked|pay attention|listen|bother|look|tell us|inform|ask|book|turn up|show up|answer|open the door|contact us|let us know|give us (a|the|any|enough)|take care|look after|keep|notice|confirm|update your|fill|use it|understand the (terms|policy|contract)|bother|respond|reply|back up|wait|cancel|register|return it|arrive|charge it|store it|see the (sign|notice|terms))',
  `if (only)? you (had|would have|only|just|simply|bothered to|had only|had just|had bothered to) (only|just|simply|bothered to)? ${READ} ... (you|we|this|it|the|that|our)`,
  `if (only)? you (had|would have) (only|just|simply)? ${READ}`,
  `^ had you (only|just|simply)? ${READ}`,
  'you would (have|not have|not be|already)? (known|know|seen|see|had|have|noticed|realised|realized|understood|been in) (that|this|if|about|it|the)',
  '(next time|in future|in the future|going forward|another time) (please|just|you should|you might|maybe|try|i suggest|make sure|perhaps)? (you)? (read|check|make sure you|be more|try reading|book|pay|look|follow|double check|do not|remember|plan|come|call|think|ask)',
  '(maybe|perhaps) (if you|next time you|you should|you could try|you need to) ... (read|reading|check|checking|look|looking|learn|listen|pay|think|follow|call|book|try|be|plan|use)',
  '(user|customer|operator|human|pilot|driver) error !(on our)',
  '(is|was|be|seems|entirely|totally|completely|all|clearly|probably|partly|own) (entirely|totally|completely|all|clearly|your|probably|partly|really|down to)? your (own)? (fault|mistake|error|doing|responsibility|choice|decision|negligence|carelessness|problem|lookout|own)',
  'your own (fault|mistake|error|doing|choice|decision|negligence|carelessness|stupidity|risk|lack)',
  'your (fault|mistake|carelessness|negligence) !(if|is ours)',
  '(problem|issue|error|fault|mistake|delay|bug|breakdown) (is|was|must be|must have been|seems to be|lies|came|comes|happened|appears to be) (probably|clearly|definitely|most likely|entirely|actually|not ours but)? (on|at|with|from|by) (your|you) (end|side|device|phone|part|own|computer|router|internet|connection|browser)?',
  '(error|mistake|fault|failure|oversight|negligence|problem|issue) (on|at|from) your (end|side|part|behalf)',
  '(on|that is on) you (for|not us|my friend|i am afraid|$)',
  'that (one)? is on you',
  '(you are|you have only yourself|only have yourself|blame|only) (the one)? (to blame|yourself (to blame)?)',
  '(you|you are|you have been|you were) (using|used|doing|did|holding|set|installed|fitted|wearing|washing|entered|filled|put|opening|connected|storing|assembling|assembled) (it|this|that|them|the . |up)? (in|on|out)? (wrong|incorrectly|wrongly|improperly|the wrong way|backwards|upside down|badly|in the wrong)',
  'you (must have|probably|clearly|obviously|have)? (entered|gave|given|put|typed|ordered|picked|selected|booked|chose|chosen|used|sent|went|bought|clicked|provided|called|wrote|filled|pressed|took|had) (us|in|me|to)? the wrong',
  '(caused|broken|damaged|created|triggered) by (you|your|yourself|misuse|user|improper|incorrect use)',
  '(misuse|improper use|incorrect use|mishandling|careless handling|wear and tear by you)',
  'because you (did not|failed|forgot|refused|ignored|entered|typed|chose|left|waited|were|have not|never|missed|gave|put|ordered|used|booked|clicked|changed|cancelled|decided|wanted|kept|could not|would not|do not|lost|broke|dropped)',
  'you were (not)? (late|told|warned|informed|advised|out|home|in|there|notified|given (plenty|ample|enough|a|the)|rude|aware|made aware|well aware|reminded|supposed|asked to|meant to|required|expected to|offered|sent (several|many|two|three|multiple|a)) !(for|by (the|a) (driver|agent|staff|colleague))',
  'you (agreed|accepted|signed|ticked|consented|clicked|confirmed|chose|decided|knew|were aware|opted|approved|authorised|authorized) (to|the|that|our|up|for|yes|accept|agree|box|off|a|this|these|it|what)',
  '(you) (knew|should know|ought to know|ought to have known|ought to have|had plenty of|had every|had ample|had weeks|had days|had all) !(how|seen|received)',
  '(it|this|that|which) (says|said|is|was|does say|did say) (so|it)? (very)? (clearly|plainly|right there|there|in black and white|in big letters) (it|so|stated|marked|written|displayed|shown|on|in|that|mentioned|explained|labelled|labeled|says)?',
  '(is|was|are|were) (very|quite|perfectly)? (clearly|plainly|explicitly) (stated|marked|written|displayed|shown|mentioned|explained|labelled|labeled|posted|signposted|communicated|indicated|described|visible|listed)',
  '(clearly|plainly) (says|states|said|shows|reads|explains|mentions) !(sorry)',
  '(^|please|just|always|simply|maybe|try to|should|must) (read|check|consult) (the|our|your) (terms|manual|instructions|small print|fine print|label|description|sign|contract|policy|t&cs|tcs|conditions|agreement|email|confirmation|booking) (and|before|first|next|properly|carefully|again|more|you|$)',
  'did you (even|actually|ever|not|bother to|at all) (read|try|check|bother|look|see|listen|think|open|notice|follow|call|turn|plug|remember|get|understand)',
  '(did|do|have|were) (not)? you (not)? (even|actually|ever|bother) (read|try|tried|check|checked|bothered|bother|look|looked|see|think|thought|listening|opened|called|to)',
  'did not you (read|see|check|notice|look|hear|listen|think|get|know|receive|realise|realize|ask)',
  'did you not (read|see|check|notice|look|hear|listen|think|get|know|realise|realize|ask|bother)',
  'why (did|do|have|would|were) (not)? you (not)? (read|check|call|ask|tell|say|wait|order|book|do|buy|contact|come|leave|just|simply|use|pay|even|mention|speak|not|bother|look|keep|think|expect)',
  'why (did not|would|have not|do not) you (just|simply|ever)? (read|check|call|ask|tell|say|wait|order|book|do|buy|contact|come|leave|use|pay|even|mention|speak|bother|look|keep|think|expect|let)',
  'what (did|do|were|else did|else do) you (expect|expecting|think would|think was)',
  'you (ignored|overlooked|missed|misread|misunderstood|misused|misheard|mishandled|disregarded|mistyped|mislaid|messed) (up)? (our|the|your|it|this|that|my|several|all|every|what|how|him|her|us)',
  'you (waited|left it|took|were|came|called|cancelled|canceled|ordered|booked|applied|arrived|asked|told us|reported) (far|way|much)? (too late|too long|late|after the (deadline|cut off)|at the last minute)',
  '(you) (brought|bring) (this|it) (on|upon) yourself',
  'you (never|did not) (told|ask|asked|replied|answered|sent|contacted|confirmed|called|said|mentioned|reported|paid|responded|gave|registered|booked|showed|informed|complained|returned|filled) ',
  '(your|the) (lack|failure) (of|to) (attention|planning|care|read|follow|preparation|provide|respond|understanding|pay|check|notify|inform|patience)',
  `(customers|guests|users|passengers|people|members|patients|parents|buyers) (need to|should|must|have to|are expected to|are responsible|who do not) (read|check|take|make sure|be more|learn|follow|plan|for|bother|know|listen)`,
  'your (router|device|phone|computer|browser|internet|wifi|connection|settings|bank|card|address|email|inbox|letterbox) (must|has to) be (the (problem|cause)|broken|wrong|faulty|at fault|old|full|out)',
] as const;

/** What is missing, said as a charge; it can be said as a fact. */
export const MISSING = [
  `you (failed|forgot|neglected|did not|have not|omitted|refused) to? ${INFO} (us)? your`,
] as const;
