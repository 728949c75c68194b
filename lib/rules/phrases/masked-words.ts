/** Swearing with letters hidden or replaced: f*ck, sh1t, a$$, f u c k. */
import type { Span } from '@/lib/analysis/span.ts';
import { STRONG_WORDS } from './swearwords.ts';

const LOOKALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '+': 't',
  '|': 'i',
  '€': 'e',
  v: 'u',
  ph: 'f',
};
/** A word with a mask in it. Edge punctuation is left out, but stars at its end belong to it. */
const MASKED = /(?<![\p{L}\p{N}@#/.:])\p{L}[\p{L}*#$@!0-57+|_€-]*[*#$@!0-57+|€_-][\p{L}*#$@!0-57+|_€-]*/gu;
const STARRED = /(?<![\p{L}\p{N}@#/.:])[$@](?:\$|ss|\$\$)\w*/gu;
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_*])\p{L}){2,}(?![\p{L}\p{N}])/gu;
const HIDDEN = /[*#_-]+/;
/** Words that are only spelled with a mask when masked: "a$$" but never plain "ass". */
const WORDS = [...STRONG_WORDS, 'ass', 'dick', 'cock', 'damn', 'hell', 'fucked', 'motherfuckers'];
const BY_WORD = new Set(WORDS);

/** Where a text swears behind a mask. Linear in the text. */
export function maskedSwearing(text: string): Span[] {
  const spans: Span[] = [];
  if (/[*#$@!0-57+|€_-]/.test(text)) {
    for (const match of [...text.matchAll(MASKED), ...text.matchAll(STARRED)]) {
      const written = match[0].replace(/[!+|_-]+$/, '');
      if (/[^\p{L}]/u.test(written) && isSwearing(written.toLowerCase()))
        spans.push({ start: match.index, end: match.index + written.length });
    }
  }
  for (const match of text.matchAll(SPACED)) {
    if (STRONG_WORDS.has(match[0].replace(/[^\p{L}]/gu, '').toLowerCase()))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

function isSwearing(written: string): boolean {
  const plain = [...written].map((char) => LOOKALIKES[char] ?? char).join('');
  if (!HIDDEN.test(plain)) return BY_WORD.has(plain) || BY_WORD.has(plain.replace(/(.)\1+/g, '$1'));
  const letters = plain.replace(/[^a-z]/g, '');
  if (letters.length < 1 || (letters.length < 2 && plain.length < 4)) return false;
  const exact = new RegExp(`^${plain.replace(/[#_-]/g, '*').replace(/\*/g, '[a-z]')}$`);
  if (WORDS.some((word) => exact.test(word))) return true;
  // One star for several letters, or a star that hides none: "f*k", "fu*ck".
  const loose = new RegExp(`^${plain.replace(/[*#_-]+/g, '[a-z]{0,4}')}$`);
  return letters.length >= 2 && /[*#]/.test(plain) && WORDS.some((word) => word.length > 3 && loose.test(word));
}
