/** Ways to leave the public thread. Sources: S2 "ask the customer to call or email you", S3 mistake 4, E-d4, E-d5. */

const CHANNEL =
  '(dm|dms|pm|inbox|messenger|email|e-mail|mail|phone|call|helpline|hotline|chat|whatsapp|telephone|form|portal|website|site|desk|line|centre|center|support|helpdesk|sms|text)';

/** Sending somebody to a private channel, or inviting them there. */
export const CHANNELS = [
  '(dm|pm|message|email|e-mail|mail|call|phone|ring|text|whatsapp|contact|reach|write|inbox) (me|us|our|out|customer|support|through|via|directly)',
  `(by|via|in|through|on|over|using) (a|an|our|the|your|my|private|direct|live)? (private|direct|live|customer|support|contact|help)? ${CHANNEL}`,
  `(send|drop|shoot|give|pop|slide|fire|ping|use|visit|try|fill|complete|submit|raise|start|check) (me|us|over|the|it|in|into|our|a|an|out|them|through|any|your|details|that) ... ${CHANNEL}`,
  '(dm|dms|direct message|private message) (is|are|me|us|you|your|with|so|and|open|for|sent|to|please)?',
  '(direct|private) (message|messages|chat|line)',
  '(by|via|in|through|as) (a|an|your|our|my)? (private|direct|personal)? (message|messages|note|messaging)',
  '(call|ring|phone|message|email|text|dm) you',
  '(give|gave|giving) you (a|an) (call|ring|bell|buzz|shout)',
  '(your|my|our|a|the) (phone|email|e-mail|mobile|number|dms|inbox|dm|line|helpline)',
  '(take|move|moving|taking|continue|pick|discuss|talk|chat|speak) ... (private|privately|offline|dm|dms|direct|messages|phone|you|email)',
  '(contact|customer|support|care|help|service|complaints|claims) (form|team|line|desk|centre|center|page|support|service|services|care|department|portal|chat)',
  '(speak|talk) to (me|us|you|our|the|someone|somebody|a)',
  '(in|on|at) (the|our|your) (store|branch|desk|reception|counter|front desk)',
] as const;

const PLEASE =
  '(please|kindly|just|so|and|simply|then|instead)? (you (can|may|should|must|could))? (please|also|always|need to|have to|want to)?';

/** A reply that only points elsewhere begins so. */
export const DEFLECTIONS = [
  '(pop|drop|shoot|ping|fire|send) us (a|an|your) (email|e-mail|dm|message|line|note|text|call)',
  'leave (us|me)? (a|your) (message|voicemail|number|note) (on|at|with|in|via)',
  '(give|try|ring|phone) (the|our|us) ... (a bell|a ring|a call|a buzz|a shout)',
  `${PLEASE} (dm|pm|message|email|e-mail|mail|call|phone|ring|text|contact|write|reach|find|dial) (me|us|our|the|to|customer|support|your|client|guest|member|technical|head)`,
  `(please|kindly) (dm|pm|message|email|e-mail|mail|call|phone|ring|text|contact|write) .`,
  `^ (call|phone|ring|text|dial|email|e-mail) .`,
  `${PLEASE} (reach out|get in touch|get in contact|speak|talk) (to|with|via|through|by|on|at|directly)?`,
  `${PLEASE} (send|drop|shoot|give|use|visit|try|fill|complete|submit|raise|slide|head|go|refer|log|file|contact) ... ${CHANNEL}`,
  '(check|see) (your|our) (dm|dms|inbox|messages)',
  '(dm|dms) (sent|us|me|please|open)',
  `(could|can|would) you (please|kindly|just)? (dm|pm|message|email|e-mail|call|phone|contact|reach|send|drop|write) ... ${CHANNEL}?`,
] as const;
