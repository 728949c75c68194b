/** How private data looks in a text. Sources: S2 policy; ISO 13616 (IBAN, mod 97), ISO/IEC 7812 (card numbers, Luhn). */
import type { Span } from '@/lib/analysis/span.ts';

export type PrivateKind = 'email' | 'phone' | 'card' | 'iban' | 'address' | 'order' | 'secret';

export interface PrivateItem extends Span {
  readonly kind: PrivateKind;
  readonly text: string;
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const CARD = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-])/g;
const IBAN = /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?!\w)/g;
/** In groups with a plus, a zero, brackets or the North American form, or in one piece with a plus or a zero. */
const PHONE =
  /(?<![\w#/.:-])(?:\+\d{1,3}[ .-]?(?:\(0\)[ .-]?)?)?(?:\(\d{2,5}\)[ .-]?)?\d{2,11}(?:[ .-]\d{2,7}){0,4}(?![\w/]|[.:,-]\d)/g;
const SUFFIX =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Pl|Square|Sq|Terrace|Gardens|Crescent|Boulevard|Blvd|Row|Mews|Hill|Grove|Parkway|Pkwy|Highway|Hwy|Quay|Walk|Alley|Circle';
const ADDRESS = new RegExp(
  String.raw`(?<![\w.])(?:(?:Flat|Apt|Apartment|Unit|Suite|Room) \w{1,4},? )?\d{1,5}[A-Za-z]?,? (?:[\p{Lu}][\p{L}'’-]+ ){1,3}(?:${SUFFIX})(?![\p{L}])\.?` +
    String.raw`|(?<![\p{L}])\p{Lu}\p{L}+(?:stra(?:ß|ss)e|straat|weg|gasse|laan) \d{1,4}[a-z]?(?!\w)` +
    String.raw`|(?<![\p{L}])(?:Rua|Calle|Via|Rue|Avenida|Carrer|Plaza|Piazza) (?:(?:de|da|do|das|dos|del|di|des|la|las|los) ){0,2}\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,? \d{1,4}(?!\w)` +
    String.raw`|(?<![\p{L}\d])\d{1,4},? rue (?:de |du |des )?\p{L}+`,
  'gu',
);
const ORDER =
  /\b(?:order|booking|reservation|account|policy|customer|member(?:ship)?|invoice|claim|ticket|case|patient|student|tracking|parcel|contract|reference|ref|file|loyalty|meter|PNR)(?: (?:no|number|num|nr|ref|reference|id|code|plate|is|number is))*\.?:? ?#?((?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{3,})\b|#(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{3,}\b/gi;
const SECRET =
  /\b(?:password|passport|driving licen[cs]e|passcode|pin|pin code|access code|door code|security code|cvv|cvc|date of birth|dob|social security number|ssn|national insurance number|passport number)(?: (?:is|was|of|on file|reads|code))*:? ["“]?(?=\S*\d)[\p{L}\p{N}][\p{L}\p{N}!@#$%&*/.-]{2,}/giu;

/** Everything in a text that looks private, whoever it belongs to; a card number is no phone number. In order. */
export function privateItems(text: string): PrivateItem[] {
  if (!/[@\d]/.test(text)) return [];
  const items: PrivateItem[] = [];
  const collect = (
    kind: PrivateKind,
    pattern: RegExp,
    holds: (found: string, at: number) => boolean = () => true,
  ): void => {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (items.some((other) => other.start < span.end && span.start < other.end)) continue;
      if (holds(match[0], match.index)) items.push({ ...span, kind, text: match[0] });
    }
  };
  collect('email', EMAIL);
  collect('iban', IBAN, isIban);
  collect('card', CARD, isCard);
  collect('secret', SECRET);
  collect('address', ADDRESS);
  collect('phone', PHONE, (found, at) => isPhone(found, text.slice(Math.max(0, at - 40), at)));
  collect('order', ORDER);
  return items.sort((a, b) => a.start - b.start);
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Luhn's check over 13 to 19 digits, not all alike. */
export function isCard(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** ISO 13616: country and check digits moved to the end, letters as numbers, remainder 1 modulo 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4))
    for (const digit of String(parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const NUMBERED_THING =
  /(?:order|tracking|parcel|ref|reference|booking|invoice|ticket|case|claim|policy|account|model|serial|version|part|sku|isbn|vat|code|no\.?|#|flight|train|€|£|\$|id)\W{0,3}(?:(?:no|number|is|nr|code)\W{0,3}){0,2}$/i;
const CALLED =
  /(?:phone|mobile|cell|telephone|tel|landline|whatsapp|number|call(?:ed)?|rang|ring|text(?:ed)?|dial|reach|sms)\b[^.!?]{0,25}$/i;

function isPhone(found: string, before: string): boolean {
  const digits = digitsOf(found);
  if (NUMBERED_THING.test(before) || digits.length < 7 || digits.length > 15) return false;
  if (/^(?:19|20)\d\d[ .-](?:0?[1-9]|1[0-2])[ .-]\d{1,2}$|^\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d$/.test(found))
    return false;
  if (CALLED.test(before)) return true;
  const isGrouped = /[ .-]/.test(found);
  return (
    digits.length >= 9 &&
    (/^\+|^\(/.test(found) ||
      (found.startsWith('0') && digits.length >= 10) ||
      (isGrouped && /^(?:1[ .-])?\d{3}[ .-]\d{3}[ .-]\d{4}$/.test(found)))
  );
}
