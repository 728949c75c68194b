/** Substance under a question, and what only looks like it. Sources: S0 sin 4, S2 "answer questions", S3-4. */

export const ANSWERS = [
  '^ (yes|no|yep|yeah|nope|sure|correct|absolutely|definitely|unfortunately|sadly|indeed|not|only|both|neither|it|they|there|all|every|most|any|because|since|nearly|almost|gladly|of course|afraid|either|usually|normally|found|done|sorted|none|plenty|one|two|three|yup|ja|oui|si)',
  '(you|they|he|she|it|we|i) (can|could|will|would|may|might|do|does|should|need|get|have|has|had|are|is|were|was|got|offer|sell|open|close|ship|deliver|accept|take|use|keep|make|run|recommend|suggest|think|believe|saw|found)',
  '(there|it|that|this|these|those|they|here) (is|are|was|were|will|has|have|does|can|goes|takes|costs|comes|starts|runs|works|opens|closes|means|depends)',
  '(the|our|your|its|their|a) . ? . ? (is|are|was|were|will|has|have|does|can|goes|takes|costs|comes|starts|runs|works|opens|closes|means|depends|shows|says|needs|leaves)',
  '(tap|click|press|open|choose|select|go|head|turn|hold|type|enter|scroll|swipe|try|use|take|bring|look|pick|ask|set|plug|call|ring|visit|check|pop|drop|book|order|search|put|add|leave|follow|keep|change|switch|download|read|sign|log|restart|remove|pull|mix|bake|freeze|wash) ...',
  '(from|until|till|between|after|before|at|on|by|every|within) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|noon|midday|midnight|tomorrow|today|tonight|january|february|march|april|may|june|july|august|september|october|november|december|next|this|day|spring|summer|autumn|winter|weekdays|weekends|easter|christmas|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five)',
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|tomorrow|tonight|midday|noon|midnight|depends)',
  '(open|closed|free|available|included|sold|stocked|allowed|possible|planned|cancelled|delayed|working|fixed|out|back|live|safe|vegan|vegetarian|gluten)',
] as const;

/** A time for the answer, or somebody who fetches it. */
export const WILL_ANSWER = [
  '(i|we) (will|am|are|can|have) (now|just|also|already)? (check|checking|checked|find|ask|asking|asked|look|looking|get|come|confirm|know|let|update|chase|chasing|tell|reply|post|share|dig|write|have)',
  '(let|allow) me (check|find|ask|look|get|see|confirm|dig)',
  '(finding|checking|asking|looking) (out|into|with|it|now|for|this|that)',
  'get back to you',
  'bear with me',
] as const;

/** A refusal, an evasion or a put-down: sentences that answer nothing. */
export const NON_ANSWERS = [
  'no (further)? (comment|comments)',
  '(can|will|do|are|am|would|shall) not (be)? (able to|at liberty to|allowed to|in a position to|going to|permitted to)? (discuss|comment|disclose|answer|share|say|talk|speak|owe|provide|reveal|confirm|respond)',
  'not at liberty',
  '(none of your|not your) (concern|business)',
  '(move along|nothing to see)',
  '(nothing to say|not for you|stop asking|none of)',
  '(do not|does not) owe',
  '(is|are|remains|stays) (strictly|purely)? (internal|confidential|private|classified|secret)',
  '(with all due respect|as anyone can|any beginner|basic stuff|common sense|in simple words|simple words|self explanatory|speaks for itself|google it|work it out)',
  '(should|could) (already)? know',
  '(mean|means) (a|the) (lot|world)',
  'stop (asking|calling|writing)',
  '(great|good|excellent|interesting|lovely|nice|fair|super|brilliant|wonderful) question',
  '(thanks|thank|cheers) (for|you) ...',
  '(appreciate|appreciated|value|love|loved) (your|you|the|this|hearing|that) ...',
  '(happy|glad|delighted|pleased|thrilled) (you|that|to) (asked|ask|hear|see|you|have|help|be)',
  '(leave|give|write|drop|rate|review) (us|our|me|the) ...',
  '(stay tuned|watch this space|keep an eye|all will be revealed|coming soon)',
  '(see|check|visit|read|consult|refer to|look at|browse|try|have a look at) (the|our|your|out)? (faq|faqs|website|site|web|page|app|help|manual|documentation|docs|instructions|terms|bio|link|profile|homepage|online|support)',
  '(is|are|find|found|listed|available|explained) (all|everything|it)? (on|in) (the|our|your) (faq|faqs|website|site|web|app|help|manual|documentation|docs|terms|bio|profile|homepage)',
  '(ask|contact|call|email|phone|dm|message|ring|speak to|talk to|write to|reach out to) (a|the|our|your|us|support|customer|somebody|someone|them|me) ...',
  '(everyone|everybody|anyone|anybody) (knows|can see)',
  '(hope|hopefully) ...',
  '(please|kindly) (be patient|wait|hold on|bear with us)',
  '(follow|like) (us|our|the) ...',
  '(why|who) (do|does|would|wants) (you|to)',
  '({download}|{get}|{install}|{open}|{check}|{use}|{try}) (the|our|your) ? (app|apps|newsletter|brochure|leaflet|handbook|booklet|letter|email|noticeboard|small print|label|sign|board) $',
  '(it|that|this|everything|all|details|info|information|answer) (is|are)? (all|already|clearly)? (in|on|inside|at) (the|our|your) (brochure|leaflet|handbook|booklet|letter|email|newsletter|noticeboard|small print|label|box|packaging|catalogue|prospectus|contract|welcome pack)',
  '(did|do|have|can) (you) (even|bother|not)? (to)? (look|read|check|search|see|google) ...',
  '(read|look at|check|try reading) (it|them|that|the . ?) (again|properly|first|carefully)',
  '(what|such) (a|an) (lovely|great|nice|good|brilliant|fun|interesting|wonderful|fab|super) (idea|thought|question|plan|one)',
  '(your|the) (patience|understanding|interest|curiosity|feedback|support) ...',
  '(use|try|ask|check|consult|search) (google|the internet|the web|your|a search|chatgpt|siri|wikipedia|the search)',
  '(give|ring|call|phone|try|ask|email|contact|drop) (the|our|your) ... (desk|team|office|branch|department|store|shop|line|number|box office|reception|dealer|helpdesk|hotline|switchboard) ... (a bell|a ring|a call|a buzz|a line)?',
  '(matter of public record|in the public domain|all will become clear|wait and see|time will tell|that would be telling|who knows|your guess is as good|like to know|how long is a piece of string)',
  '(visit|see|check|go to|head to|look on|look at|browse|consult) (our|the) (website|site|page|app|faq|faqs|brochure|timetable|socials|instagram|facebook) (for (all|more|the|details|info|information)|$)',
] as const;
