import { defineRule } from '@/lib/analysis/rule.ts';
import { PRIVATE_WORDS } from './phrases/private-words.ts';

const GONE =
  '({delete}|{remove}|{withdraw}|{retract}|{hide}|{unpublish}|{erase}|{edit}|{amend}|{revise}|{reconsider}|{change}|{update}|{pull}|{correct}|{alter}|{improve}|{raise}|rethink|took down|{take} down|{take} back|{bring} down|{scrub}|{drop}|{wipe}|{bin}|{scrap}|{lose}|{ditch}|{tone} down|{soften}|{reword}|{rephrase})';
const ASKS = [
  `${GONE} (your|this|that|the|these|those|it and your|such|all) (negative|bad|last|public|false|one star|two star|1 star|angry|untrue|unfair|misleading|comment and|above|original|whole)? #Post`,
  `(take|taking|took|taken|pull|bring) (your|this|that|the|these|it|those|them) (negative|bad|last)? #Post ... (down|off|back|offline) !(for (repair|service)|to|with)`,
  '(take|taking|pull) (it|this|that|them) (down|offline) !(the|for|a)',
  `(we|i|admin|moderator|moderators|the team) (have|had|will|are|am|may|might|can|had to|have to|will have to)? (be|been|just|now|also|therefore)? (delete|deleted|deleting|remove|removed|removing|hide|hidden|hid|hiding|taken down|took down) (your|this|that|the|it) #Post`,
  `your #Post (has been|was|will be|is being|have been|were) (deleted|removed|hidden|taken down|reported)`,
  '(change|update|raise|edit|improve|bump|upgrade|turn|amend|revise) (your|the|this|that|it) (star|stars|rating|score|review|1|2|one|two) ... ((5|five|4|four)? (stars|star)|rating|score|5|five|4|four|positive|up|higher|better)',
  '(give|leave|make) (us|it) (a)? (5|five|4|four|higher|better) (stars|star|rating|score) instead',
  '^ (please|just|kindly)? (delete|remove|retract|withdraw|scrap|erase) (it|this|that) (and|or|then|now|please|immediately|before|$)',
  '(should|must|need to|have to|better|could you|can you|would you|asked to) (please|just|kindly)? (delete|remove|retract|withdraw) (it|this|that) $',
  '(#Post|thread) (disappeared|disappears|vanished|vanishes|vanish|disappear|went away|goes away|came down|comes down|come down|go away|is gone|were gone|was gone|gets deleted|no longer there|could (go|come down|disappear))',
  '(once|if|when|after|as soon as) (it|this|that|they|the #Post|your #Post|this #Post|the one star) (is|was|were|are|gets|has been) (gone|down|deleted|removed|changed|edited|taken down|offline|off (the|your|our))',
  '(in (exchange|return)) for (deleting|removing|a better|changing|taking|five|editing|a five|you deleting|your deleting|a new review)',
  '(do not|stop|refrain from|avoid|please avoid|no need to|rather not|rather you did not|prefer if you did not|please do not|instead of) (leave|leaving|post|posting|write|writing|publish|publishing|air|airing|share|sharing|put|putting|make|making) (a|this|such|that|these|about|it|bad|negative|your|any|more)? (kind of)? (public|bad|negative)? (#Post|publicly|in public|online|on social|here|this here|it here|about (us|this|it) (here|online|publicly))',
  '(keep|take) (this|it|that|your (comment|review|complaint|opinion|criticism)) (offline|off social media|off the internet|off (here|our page)|out of the public|to yourself|private please|quiet)',
  '(take|taking|pull|pulling|get|getting) (that|this|your|the|it) . . ? #Post (down|off)',
  '(take|taking|pull|pulling) (that|this|your|the) (one|two|1|2) star (review|rating|post|comment)? (down|off)?',
  '(would|could|might|can|please|should|if) (you|we)? ... (delete|remove|take down|retract|withdraw|edit|reconsider|change|rethink|soften|reword|rephrase) (this|that|your|the|it) (one star|two star|1 star|2 star|bad|negative|last|harsh)? (#Post|stars|wording|score)',
] as const;

export const askingToDelete = defineRule({
  id: 'asking-to-delete',
  title: 'Asks for silence',
  family: 'honesty',
  scope: 'draft',
  severity: 'warn',
  source: ['S2'],
  what: 'Asking for a post to be taken down or softened, or telling that it was.',
  why: 'They may post it again, louder, with your request beside it.',
  advice: 'Answer it in the open: a good answer under a bad post speaks for you.',
  phrases: [ASKS, PRIVATE_WORDS],
  examples: {
    flagged: [
      { text: '«Could you please delete your comment»?' },
      { text: 'We’d ask you to «take your review down».' },
      { text: 'Then «change your rating to five stars».' },
      { text: '«We’ve removed your post».' },
      { text: 'Kindly «remove this review».' },
      { text: 'Please «take it down».' },
    ],
    clean: [
      { text: 'Please delete your comment: it shows your phone number.', because: 'protects their data' },
      { text: 'I’ll remove the charge today.', because: 'another meaning' },
      { text: 'We won’t delete your comment, promise.', because: 'negated' },
      { text: 'Your photo shows your card number, could you take it down to be safe?', because: 'protects their data' },
      {
        text: 'You can edit your review at any time in the app.',
        because: 'an answer',
        incoming: 'How do I edit my review?',
      },
      { text: 'I’ll update your booking now.', because: 'another meaning' },
    ],
  },
  *check(draft, { incoming }) {
    if (
      draft.has(PRIVATE_WORDS, { negated: true }) ||
      /\b(?:how|can|could|where|do|may)\b.{0,40}\b(?:delet|remov|edit|chang|updat|take)/i.test(incoming?.text ?? '')
    )
      return;
    for (const { start, end } of draft.find(ASKS)) yield { span: { start, end } };
  },
});
