/** Which language a draft is in: the rules know English only, so elsewhere the coach says so and is silent. */
import { detectAll } from 'tinyld/light';
import { COMMON_WORDS } from './language-words.ts';

/** Shorter drafts than this, in letters, give too little to go by. */
const LEAST_LETTERS = 24;
/** Only the beginning is looked at: enough to tell, and a long draft costs no more. */
const SAMPLE = 400;
/** English may be this many times rarer than another language's words before the coach falls silent: names and places are foreign too. */
const LEAD = 1.5;
/** A language is known by at least this many of its own words; guessing without any takes this many letters. */
const LEAST_WORDS = 2;
const LEAST_LETTERS_TO_GUESS = 48;

/** Scripts that tell the language by themselves, Japanese before the Chinese characters it uses too. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];
/** A foreign script decides when it makes up this share of the letters; a dense one says more with fewer. */
const SCRIPT_SHARE = 0.4;
const LEAST_OF_SCRIPT = 10;

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON_WORDS)) {
  for (const word of words.split(/\s+/)) {
    const known = languagesOf.get(word);
    if (known) known.push(language);
    else languagesOf.set(word, [language]);
  }
}

const recent = { sample: '', language: null as string | null };

/** ISO 639-1 code of the draft's language; `null` when it is too short to tell. In doubt it is English. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (sample !== recent.sample) {
    recent.language = detect(sample.replace(/https?:\/\/\S+|[@#]\S+/g, ' '));
    recent.sample = sample;
  }
  return recent.language;
}

function detect(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  if (/[^\p{Script=Latin}\P{L}]/u.test(sample)) {
    const script = SCRIPTS.find(([letter]) => (sample.match(letter)?.length ?? 0) > SCRIPT_SHARE * letters);
    if (script && letters >= LEAST_OF_SCRIPT) return script[1];
  }
  if (letters < LEAST_LETTERS) return null;
  const { en = 0, ...others } = countWords(words);
  const [best, count] = Object.entries(others).reduce((a, b) => (b[1] > a[1] ? b : a), ['en', 0]);
  if (count >= LEAST_WORDS && count > LEAD * en) return best;
  if (en > 0 || letters < LEAST_LETTERS_TO_GUESS) return 'en';
  return guess(sample);
}

/** How many of the words are common in each language. */
function countWords(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) {
    for (const language of languagesOf.get(word.replace('’', "'")) ?? [])
      counts[language] = (counts[language] ?? 0) + 1;
  }
  return counts;
}

/** Another language must be this much more likely than English, by its letter runs. */
const MARGIN = 0.5;

/** For a text with no common word of any language: what its letter runs say. */
function guess(sample: string): string {
  const guesses = detectAll(sample);
  const english = guesses.find(({ lang }) => lang === 'en')?.accuracy ?? 0;
  const [best] = guesses;
  return best && best.accuracy - english > MARGIN ? best.lang : 'en';
}
