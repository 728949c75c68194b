/** Which language a draft is in: the rules know English only, so elsewhere the coach says so and is silent. */
import { detectAll } from 'tinyld/light';

/** Shorter drafts than this, in letters, give too little to go by. */
const LEAST_LETTERS = 24;
/** Only the beginning is looked at: enough to tell, and a long draft costs no more. */
const SAMPLE = 400;
/** Another language must be this much more likely than English before the coach falls silent (chosen on the labelled cases: no English draft lost). */
const MARGIN = 0.25;
const ENGLISH =
  /\b(?:the|and|you|your|for|that|this|with|have|are|was|not|we|it|is|to|of|in|on|our|can|will|please|thanks|sorry)\b/gi;

/** ISO 639-1 code of the draft's language; `null` when it is too short to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE).replace(/(?:https?:\/\/|www\.)\S+|[@#]\S+/g, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return null;
  const words = sample.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (english / words.length > 0.12) return 'en';
  const guesses = detectAll(sample);
  const [best] = guesses;
  if (!best || best.lang === 'en') return best ? 'en' : null;
  const share = guesses.find(({ lang }) => lang === 'en')?.accuracy ?? 0;
  return best.accuracy - share > MARGIN ? best.lang : 'en';
}
