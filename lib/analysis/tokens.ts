/** Words and their places. The one file that imports compromise: its first tier, for terms and contractions. */
import nlp from 'compromise/one';

export type TokenKind = 'word' | 'number' | 'handle' | 'hashtag' | 'url' | 'email' | 'emoji' | 'symbol';

/** A term of one sentence. A contraction gives two tokens with the same place: "you're" → `you`, `are`. */
export interface Token {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, straight quotes, contractions written out. */
  readonly norm: string;
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** What people write for longer words; the apostrophe is often left out in a hurry. */
const RESPELLED: Readonly<Record<string, string>> = {
  "it's": 'it is',
  "that's": 'that is',
  "there's": 'there is',
  "here's": 'here is',
  "what's": 'what is',
  "who's": 'who is',
  "where's": 'where is',
  "how's": 'how is',
  "he's": 'he is',
  "she's": 'she is',
  "this's": 'this is',
  "everything's": 'everything is',
  "nothing's": 'nothing is',
  "nobody's": 'nobody is',
  "everyone's": 'everyone is',
  "let's": 'let us',
  "ain't": 'is not',
  "won't": 'will not',
  "shan't": 'shall not',
  "can't": 'can not',
  cannot: 'can not',
  "y'all": 'you all',
  "ma'am": 'madam',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  cant: 'can not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  wont: 'will not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  theyre: 'they are',
  weve: 'we have',
  ive: 'i have',
  im: 'i am',
  thats: 'that is',
  whats: 'what is',
  aint: 'is not',
  u: 'you',
  ur: 'your',
  r: 'are',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  kinda: 'kind of',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  tho: 'though',
  alright: 'all right',
};
const SUFFIXES: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'m", 'am'],
];

/** The plain words that a written word stands for: `You’re` → `you`, `are`. */
export function normalise(written: string): string[] {
  const lower = written.toLowerCase();
  const word = /^[a-z]*$/.test(lower) ? lower : lower.replace(/[‘’ʼ`´]/g, "'").replace(/^'+|'+$/g, '');
  const respelled = RESPELLED[word];
  if (respelled !== undefined && Object.hasOwn(RESPELLED, word)) return respelled.split(' ');
  if (word.includes("'"))
    for (const [suffix, meaning] of SUFFIXES) {
      if (word.length > suffix.length && word.endsWith(suffix))
        return [...normalise(word.slice(0, -suffix.length)), meaning];
    }
  return [word];
}

/** Emoji, links and mail addresses: found first, since compromise cuts some in two and takes others for punctuation. */
const SOLID =
  /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)'’\]…]|[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64})+|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*|\p{Regional_Indicator}{2}/giu;
const HAS_SOLID = /https?:|www\.|@|\p{Extended_Pictographic}|\p{Regional_Indicator}/iu;
const IS_EMOJI = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
/** Longer runs without a space are no words; they are one symbol, so that a wall of characters costs nothing. */
const MAX_WORD = 80;
const WALL = new RegExp(`\\S{${MAX_WORD},}`);
const PLAIN_WORD =
  /https?:\/\/\S+|[@#]?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’*$@!.-]*[\p{L}\p{M}\p{N}*$]|[\p{L}\p{N}]|\p{Extended_Pictographic}/gu;

function kindOf(text: string): TokenKind {
  if (
    /^(?:https?:\/\/|www\.)\S/i.test(text) ||
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|co|app|example|test|shop|eu|uk|de)(?:\/\S*)?$/i.test(text)
  )
    return 'url';
  if (/^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u.test(text)) return 'email';
  if (/^@[\w.]+$/.test(text)) return 'handle';
  if (/^#[\p{L}\p{N}_]+$/u.test(text)) return 'hashtag';
  if (/^[+\-£$€]?\d[\d.,:/%-]*$/.test(text)) return 'number';
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'symbol';
}

/** Where each term of a sentence stands, as compromise cuts it; found again by search, since it may rewrite dashes. */
function terms(sentence: string): { text: string; start: number }[] {
  if (WALL.test(sentence)) return [...sentence.matchAll(PLAIN_WORD)].flatMap(pieceOf);
  const found: { text: string; start: number }[] = [];
  let cursor = 0;
  for (const part of nlp.tokenize(sentence).document) {
    for (const { text } of part) {
      if (!text) continue; // the silent half of a contraction
      const start = sentence.indexOf(text, cursor);
      if (start < 0) continue;
      found.push({ text, start });
      cursor = start + text.length;
    }
  }
  return found;
}

function pieceOf(match: RegExpExecArray): { text: string; start: number }[] {
  return match[0].length > MAX_WORD && !/^https?:/.test(match[0]) ? [] : [{ text: match[0], start: match.index }];
}

/** The tokens of one sentence, in order. Linear. */
export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  const solids = HAS_SOLID.test(sentence) ? [...sentence.matchAll(SOLID)] : [];
  let next = 0;
  let cursor = 0;
  /** Adds what is solid and begins before `end`. */
  const addSolids = (end: number): void => {
    for (let match = solids[next]; match && match.index < end; match = solids[++next]) {
      const [text] = match;
      cursor = match.index + text.length;
      const kind = IS_EMOJI.test(text) ? 'emoji' : kindOf(text);
      const norm = kind === 'emoji' ? text.replace(/\uFE0F/g, '') : text.toLowerCase();
      tokens.push({ kind, text, norm, start: match.index, end: cursor });
    }
  };
  const addWord = (text: string, start: number): void => {
    const kind = kindOf(text);
    const norms = kind === 'word' ? normalise(text) : [text.toLowerCase()];
    for (const norm of norms) if (norm) tokens.push({ kind, text, norm, start, end: start + text.length });
  };
  for (const { text, start } of terms(sentence)) {
    const end = start + text.length;
    for (cursor = Math.max(cursor, start); cursor < end;) {
      addSolids(cursor + 1);
      const stop = Math.min(end, solids[next]?.index ?? end);
      if (cursor >= stop) continue;
      // What is left of a term beside something solid may be more than one word.
      for (const { 0: piece, index } of sentence.slice(cursor, stop).matchAll(/\S+/g)) addWord(piece, cursor + index);
      cursor = stop;
    }
  }
  addSolids(sentence.length);
  return tokens;
}
