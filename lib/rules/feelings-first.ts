import { inDoubt, mayBeUpset } from '@/lib/analysis/likelihood.ts';
import { defineRule } from '@/lib/analysis/rule.ts';
import { APOLOGIES } from './phrases/apologies.ts';
import { REASONS, REFUSALS } from './phrases/excuses.ts';
import { EMPATHY } from './phrases/empathy.ts';

/** Policy, explanation or verdict: fine in the second place, cold in the first. */
const FACTS = [
  '(policy|policies|procedure|procedures|regulations|terms|conditions|pursuant|clause|article|liability|guidelines)',
  '(company|hotel|store|shop|house|our|the) rules',
  '(because (of|the|our|we|your|you|it|that)|due to|owing to|as a result of)',
  '(outside|out of|beyond) (our|my) (control|hands)',
  '(every|all|any|most|other) (airline|airlines|bank|banks|hotel|hotels|company|companies|shop|shops|restaurant|restaurants|carrier|carriers|provider|providers|business|businesses|store|stores|gym|gyms|firm|firms|school|schools|clinic|clinics) (has|have|had|does|do|charge|charges|is|are)',
  '(our|the) (supplier|suppliers|contractor|partner|courier|couriers|system|systems|records|log|logs|cleaning|sorting) (is|are|was|were|has|have|left|makes|made|show|shows|say|says|did|does|had|partner|contractor)',
  '(we|i) (were|are|was) (short|busy|understaffed|understaffed|overwhelmed|experiencing|having|fully)',
  '(peak|busy|high) (season|time|demand|period|volume|volumes)',
  '(known|technical|industry) (limitation|issue|problem|wide)',
  '(industry|network|nation|system) wide',
  '(you are|that is|this is) (wrong|mistaken|incorrect|not true|not correct|untrue|false)',
  '^ wrong',
  'you (should|must|could|ought to) have',
  'if you (had|would have|have) (read|checked|looked|asked|told|followed)',
  'you (failed|forgot|neglected|did not|agreed|signed|accepted|chose)',
  '(as|like) (previously|already|clearly)? (stated|mentioned|explained|said|noted|outlined|advised|we have explained|i said|i explained)',
  '(are|is|was|were|can) not (guaranteed|guarantee|responsible|liable|refundable|covered|included|possible|eligible|our)',
  '(shall|will|does|do|accepts|accept|assume|assumes|take|takes) (not|no) (be)? (held|liable|liability|responsible|responsibility|cover|offer|refund|accept|apply|guarantee)',
  '(rules|rule) (are|is) (rules|clear|simple|the)',
  '(please note|bear in mind|be aware|keep in mind|note that|be advised|technically|actually|in fact|legally|according to|as per|per our)',
  '(normal|standard|usual|average|typical|expected) (practice|procedure|delivery|waiting|processing|response|for|time|times|process)',
  '(takes|take|can take) (up to|between|around|about)? ... (days|weeks|hours|working|business)',
  '(it|that|this) (is|was) (clearly|printed|stated|written|mentioned|shown|listed|on|in) (stated|printed|written|on|in|the|our|your) ...',
  '(the site|our site|the website|our website|the door|the sign|the manual|the label|the email|the contract|the system) (says|say|said|has|states|shows|never)',
  '(the|our) (weather|congestion|traffic|strike|pandemic|shortage|volume)',
  '(interesting|unlikely) version',
] as const;

/** What is cold in the first place: facts, and reasons why nobody here is to blame. */
const COLD = [FACTS, REFUSALS, REASONS];

const LATE: { readonly text: string; readonly kind: 'complaint' } = {
  text: 'Three weeks for a refund, and nobody tells me anything.',
  kind: 'complaint',
};

export const feelingsFirst = defineRule({
  id: 'feelings-first',
  title: 'Facts before feelings',
  label: 'Feelings first',
  family: 'etiquette',
  scope: 'absence',
  severity: 'warn',
  source: ['S2', 'E-d2', 'E-d11'],
  what: 'Policy, facts or an explanation that come before any sign of empathy.',
  why: 'They may stop reading at the first rule, before the kind part.',
  advice: 'Begin with what it was like for them, then explain.',
  phrases: [REFUSALS, REASONS, FACTS, APOLOGIES, EMPATHY],
  examples: {
    flagged: [
      { text: 'Our policy allows fourteen days. Sorry for the wait.', situation: { incoming: LATE } },
      { text: 'Hi Jo! Refunds can take up to ten working days. I’ll check yours.', situation: { incoming: LATE } },
      { text: 'As previously stated, it’s the bank’s turn now.', situation: { incoming: LATE } },
    ],
    clean: [
      {
        text: 'I’m sorry, Jo. Our policy says fourteen days and we broke it.',
        because: 'sorry first',
        situation: { incoming: LATE },
      },
      {
        text: 'Three weeks is far too long. It was stuck due to a typo.',
        because: 'feelings first',
        situation: { incoming: LATE },
      },
      {
        text: 'I’ve sent it just now, Jo, sorry about the silence.',
        because: 'begins with help',
        situation: { incoming: LATE },
      },
      {
        text: 'Our policy is fourteen days, Jo.',
        because: 'answers a question',
        situation: { incoming: { text: 'How long do refunds take?', kind: 'question' } },
      },
    ],
  },
  asks: ({ kinds }, draft, { faults }) =>
    mayBeUpset(kinds, faults, 'complaint') && [EMPATHY, APOLOGIES, ...COLD].some((list) => draft.has(list)),
  check: ({ sentences }, { kinds }) => {
    for (const { matches } of sentences) {
      if (matches.has(EMPATHY) || matches.has(APOLOGIES)) return [];
      if (COLD.some((list) => matches.has(list))) return [inDoubt(kinds, 'complaint')];
    }
    return [];
  },
});
