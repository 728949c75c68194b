import { isMaskedWord } from './identity.ts';

/** One word, mark or emoji of a text: `text.slice(start, end)`, and the form that the scorers see. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, plain apostrophes, letters repeated at most twice; what is masked has the form of its kind. */
  readonly form: string;
  /** A word whose letters count; false for masks, numbers, punctuation and emoji. */
  readonly spelled: boolean;
  /** Two or more letters, all of them capitals. */
  readonly shouted: boolean;
}

// In this order: URL, mail address, handle, hashtag, `[NAME]`-like mask, word (also `don't`, `co-op`, `b*stard`, `sh1t`, `a$$`), number, marks, emoji.
const WORD =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\w+|@\w+|#\w+|\[[A-Z]{2,20}\]|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}@$]|[*'’-]+(?=[\p{L}\p{M}\p{N}@$]))*\*{0,4}|\p{N}[\p{N}.,:]*|[!?]+|\.{2,}|…|\p{Extended_Pictographic}/gu;

const APOSTROPHE = /[’ʼ]/g;
const REPEATED = /(.)\1{2,}/gu;
const NON_ASCII = /[^\x20-\x7e]/;
const SHOUTED = /^\p{Lu}[\p{Lu}'’]+$/u;
/** Marks that end a sentence, and the first characters of what may stand before one. */
const MARKS = new Set(['!', '!!', '?', '??', '?!', '…']);
const HELD = new Set(['@', '#', '[']);
const NAME = /^\p{Lu}\p{Ll}/u;

/** The words of a text in order. Never throws; linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sentenceStart = true;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    sentenceStart ||= startsSentence(text, last, start);
    const word = read(raw, start, end, sentenceStart);
    if (word) words.push(word);
    if (!word || MARKS.has(word.form)) sentenceStart = true;
    else if (!HELD.has(raw.charAt(0))) sentenceStart = false;
    last = end;
  }
  return words;
}

function startsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ('.:;"“”\n'.includes(text.charAt(at))) return true;
  return false;
}

function read(raw: string, start: number, end: number, sentenceStart: boolean): Word | null {
  const masked = (form: string): Word => ({ start, end, form, spelled: false, shouted: false });
  const first = raw.charAt(0);
  if (first === '@' || first === '[') return masked('<name>');
  if (first === '!' || first === '?')
    return masked(raw.length === 1 ? raw : raw.includes('!') ? (raw.includes('?') ? '?!' : '!!') : '??');
  if (first === '.' || first === '…') return masked('…');
  if (raw.includes('://') || raw.startsWith('www.') || (raw.includes('@') && raw.includes('.')))
    return masked('<link>');
  if (first >= '0' && first <= '9') return masked('0');
  const form = plain(first === '#' ? raw.slice(1) : raw);
  if (form === '') return null;
  if (isMaskedWord(form)) return masked('<group>');
  if (!sentenceStart && NAME.test(raw)) return masked('<name>');
  const shouted = SHOUTED.test(raw);
  return { start, end, form, spelled: true, shouted };
}

function plain(raw: string): string {
  const lower = raw.toLowerCase();
  const ascii = NON_ASCII.test(lower) ? lower.normalize('NFKC').replace(APOSTROPHE, "'") : lower;
  return ascii.replace(REPEATED, '$1$1');
}
