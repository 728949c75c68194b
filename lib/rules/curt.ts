import { isAsking, isUpset } from '@/lib/analysis/kinds.ts';
import { defineRule } from '@/lib/analysis/rule.ts';

/** At most this many words are "a few". */
const FEW = 6;
/** Longer drafts, in UTF-16 units, are not worth counting words in. */
const MOST_TEXT = 200;
const FEW_FOR_AN_ANSWER = 4;
const WARM = [
  '(thanks|thank|thankyou|cheers|sorry|apologies|apologise|apologize|welcome|enjoy|glad|happy|hope|love|lovely|great|good|hi|hello|hey|dear|yay|wonderful|delighted|pleased|pleasure|sure|absolutely|certainly|congratulations|congrats|ouch|oh|argh|gladly)',
  '(of course|no problem|no worries|will do|on it|got it sorted|all sorted|you bet|my bad|our bad|on us|let me|let us|hang on|i will|we will|i have|we have|i am|fair point)',
];
/** Sends them somewhere else, or shuts the door. */
const SENT_AWAY = [
  '^ (just|simply|then|so|kindly|please)? (dm|pm|call|ring|phone|email|e mail|mail|message|contact|visit|see|check|read|ask|try|go|use|search|google|submit|send|fill|open|write|wait|restart|reboot|reinstall|return|look|refer|text|click|log|follow|download|update|raise|file) ...',
  '(not our|not my|not possible|not available|sold out|out of stock|can not help|no can do|no longer|closed|no refunds|no exchanges|nothing we can|ask (the|your)|check (the|your|our)|see (the|our|link|website)|link in bio|it is on (the|our)|on our (website|site|page))',
];

export const curt = defineRule({
  id: 'curt',
  title: 'Short and cold',
  family: 'tone',
  scope: 'draft',
  severity: 'tip',
  source: ['S4-1', 'S0 sin 4'],
  what: 'A handful of cool words to somebody who is upset or asks something.',
  why: 'They may feel brushed off.',
  advice: 'Add one human line: thanks, a sorry, or what happens next.',
  phrases: [WARM, SENT_AWAY],
  examples: {
    flagged: [
      { text: '«DM us.»', incoming: 'My order never came and nobody answers.' },
      { text: '«Contact support.»', incoming: 'Why was I charged twice?' },
      { text: '«No.»', incoming: 'Do you have parking?' },
      { text: '«Call the helpline.»', incoming: 'Your app lost my booking, I am furious.' },
      { text: '«It’s on our website.»', incoming: 'What time do you open?' },
    ],
    clean: [
      { text: 'Done! Enjoy it, Ana.', because: 'short and warm', incoming: 'Could you change my pick-up to Friday?' },
      { text: 'DM us.', because: 'nobody asked or complained' },
      { text: 'Yes, until nine every day.', because: 'an answer', incoming: 'Are you open late?' },
      { text: 'So sorry, fixing it now.', because: 'short and warm', incoming: 'The site is down again!' },
    ],
  },
  *check(draft, { kind }) {
    if ((!isUpset(kind) && !isAsking(kind)) || draft.text.length > MOST_TEXT) return;
    const words = draft.tokens.filter(
      (token, i) => token.kind !== 'symbol' && token.start !== draft.tokens[i - 1]?.start,
    );
    const spoken = words.filter((token) => token.kind === 'word' || token.kind === 'number');
    const first = words[0];
    const last = words.at(-1);
    if (
      !first ||
      !last ||
      spoken.length > FEW ||
      words.some((token) => token.kind === 'emoji') ||
      draft.text.includes('!')
    )
      return;
    if (draft.has(WARM, { negated: true })) return;
    const isShort = spoken.length <= (isUpset(kind) ? FEW_FOR_AN_ANSWER : 2);
    if (!isShort && !draft.has(SENT_AWAY, { negated: true })) return;
    const end = last.end + (/^["'”’)]*[.?…]*/.exec(draft.text.slice(last.end))?.[0].length ?? 0);
    yield { span: { start: first.start, end } };
  },
});
