/** The tone meter: four axes, each explained by the words that moved it. Sources: E-d9, E-d12, E-d17 and the politeness weights of E-d. */
import type { Tone, ToneAxis, ToneReason } from './report.ts';
import { TONE_AXES } from './report.ts';
import type { Sentence } from './passage.ts';
import type { PhraseList } from './phrase-book.ts';

/** A phrase list and how far each of its phrases moves an axis, in points of 100. */
export interface ToneCue {
  readonly axis: ToneAxis;
  readonly points: number;
  readonly phrases: PhraseList;
}

const cue = (axis: ToneAxis, points: number, ...phrases: string[]): ToneCue => ({ axis, points, phrases });

/** What moves the meter. Small steps: several words together make a tone, no single one does. */
export const TONE_CUES: readonly ToneCue[] = [
  cue(
    'warmth',
    14,
    '(thanks|thank|thankyou|grateful|gratitude)',
    'appreciate',
    'so kind',
    '(lovely|wonderful|delighted|thrilled)',
    '(glad|happy|pleased) (to|that|you|it|we|i)',
    'made (my|our) day',
  ),
  cue(
    'warmth',
    12,
    '(i|we) (am|are) sorry',
    '^ sorry',
    'apologies',
    '(i|we) apologise',
    '(i|we) apologize',
    'my apologies',
  ),
  cue(
    'warmth',
    10,
    '(i|we) understand',
    '(i|we) hear you',
    'that (sounds|must) ...',
    '(welcome|enjoy|hope you|take care|all the best|looking forward)',
    'please',
    '(hi|hello|hey|dear)',
    '(❤|😊|🙏|💛|🥰|🎉|💚)',
  ),
  cue(
    'warmth',
    -14,
    '(whatever|nonsense|ridiculous|absurd)',
    'not (my|our) problem',
    '(calm down|get over it|deal with it)',
    '(shut up|get lost)',
    'as (already|previously) (stated|mentioned|explained)',
    'not possible',
    'no comment',
  ),
  cue(
    'warmth',
    -8,
    '(must|failed|refuse|refused|denied|cannot|impossible)',
    '(policy|terms|procedure)',
    '(obviously|clearly)',
    '^ no',
  ),
  cue(
    'calm',
    -16,
    '(stupid|idiot|idiots|moron|liar|liars|ridiculous|pathetic|absurd|nonsense|garbage|trash|dumb)',
    '(shut up|get lost|go away)',
    '(sick|tired) of',
    'how dare',
    '(lawyer|lawyers|sue|court)',
    'you are (wrong|lying)',
    '(fuck|fucking|shit|bullshit|damn|crap|hell|ass)',
  ),
  cue('calm', -8, 'you (should|must) have', 'calm down', '^ you', '(never|always|again)', 'your (own)? fault'),
  cue(
    'calm',
    8,
    '(i|we) understand',
    '(thanks|thank)',
    '(let us|let me)',
    '(i|we) (can|will)',
    '(please|happy to|glad to)',
    '(sorry|apologies)',
  ),
  cue(
    'personal',
    10,
    '(i|me|my|mine)',
    '(i am|i will|i have)',
    '(hi|hey|hello)',
    '(yourself|together)',
    '(honestly|to be fair|you are right)',
  ),
  cue(
    'personal',
    -16,
    'valued customer',
    'any inconvenience',
    'at your earliest convenience',
    'please be advised',
    'rest assured',
    'we (strive|endeavour|endeavor)',
    '(kindly|hereby|pursuant|aforementioned|regarding the above)',
    'your (feedback|business|patience) is (important|appreciated|valued)',
    '(utmost|committed to)',
    'dear (customer|guest|sir|madam|client|user)',
    '(the|our) relevant (team|department)',
    'we regret to inform',
    'thank you for (reaching out|contacting us)',
    'we apologize for',
    'we apologise for',
    'has been (escalated|forwarded|noted)',
  ),
  cue('focus', 7, '(you|your|yours|yourself)'),
  cue('focus', -6, '(we|our|us|ours|ourselves)'),
  cue('focus', -3, '(i|my|me)'),
  cue('focus', -12, '(check out|visit) our', 'proud to', 'our (award|award-winning|amazing|best)', 'buy now'),
];

const NEUTRAL = 50;
/** No single list moves an axis further than this, so that ten "you" don't make a tone. */
const MOST_PER_CUE = 30;

/** How often each cue occurs in one sentence, with the words; cached with it. */
export interface ToneEvidence {
  readonly counts: readonly number[];
  readonly words: readonly string[];
}

export function toneEvidence(sentence: Sentence): ToneEvidence {
  const words: string[] = [];
  const counts = TONE_CUES.map(({ phrases }, i) => {
    const found = sentence.matches.get(phrases) ?? [];
    const [first] = found;
    words[i] = first ? sentence.text.slice(first.start, first.end) : '';
    return found.length;
  });
  return { counts, words };
}

/** Adds up the sentences' evidence. Every axis starts at 50 and stays within 0–100. */
export function combineTone(parts: readonly ToneEvidence[]): { tone: Tone; reasons: ToneReason[] } {
  const sums = new Map<ToneAxis, number>(TONE_AXES.map((axis) => [axis, NEUTRAL]));
  const reasons: ToneReason[] = [];
  TONE_CUES.forEach(({ axis, points }, i) => {
    let count = 0;
    let text = '';
    for (const part of parts) {
      count += part.counts[i] ?? 0;
      text ||= part.words[i] ?? '';
    }
    if (count === 0) return;
    const moved = Math.sign(points) * Math.min(MOST_PER_CUE, Math.abs(points) * count);
    sums.set(axis, (sums.get(axis) ?? NEUTRAL) + moved);
    reasons.push({ axis, text, points: moved });
  });
  const at = (axis: ToneAxis): number => Math.max(0, Math.min(100, Math.round(sums.get(axis) ?? NEUTRAL)));
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { tone: { warmth: at('warmth'), calm: at('calm'), personal: at('personal'), focus: at('focus') }, reasons };
}
