import { swap } from '@/lib/analysis/fix.ts';
import { valueOf } from '@/lib/analysis/placeholders.ts';
import { defineRule } from '@/lib/analysis/rule.ts';

/** `{name}` or `{{first_name}}`, but no code around it: `${name}`, `f({name})`, `/{id}`, `{name} = user`. */
const CURLY =
  /(?<![\p{L}\p{N}_$#&/\\`=.\]]|[\p{L}\p{N}_]\()(?:\{\{\s*([a-z][\w .-]{0,30})\}\}|\{\s*([a-z][\w .-]{0,30})\})(?![\p{L}\p{N}_(`:/]|\s*=)/giu;
/** `{hugs}` is a gesture, and `{return}` is code. */
const NO_PLACEHOLDERS =
  /^(?:hugs?|big hugs?|smiles?|grins?|winks?|hearts?|kiss(?:es)?|sighs?|waves?|return|break|else|null|true|false)$/i;

/** `[NAME]` or `<first name>`, but no link of Markdown, no code. */
const BRACKETED =
  /(?<![\p{L}\p{N}_$/\\`])(?:\[([a-z][a-z '’/#_-]{1,40})\]|<([a-z][a-z '’#_-]{1,40})>)(?![\p{L}\p{N}(`])/giu;
/** `<url>`, `<person>`: how tools write what they took out of a text. */
const ANONYMISED = /^<[a-z]+>$/;

/** Brackets hold other things too: only what is made of these words alone was to be filled in. */
const FILLERS = new Set(
  (
    'name firstname lastname surname username customer guest client agent rep company brand business product item order ticket ' +
    'case reference number date day time link url address phone email city location branch store shop topic issue problem ' +
    'amount signoff signature initials'
  ).split(' '),
);
const BESIDE = new Set('first last full your their our the sign off here and or s id no'.split(' '));

export const unfilledPlaceholder = defineRule({
  id: 'unfilled-placeholder',
  title: 'Placeholder left open',
  family: 'brand',
  scope: 'sentence',
  severity: 'stop',
  source: ['S0', 'S4', 'E-d14'],
  what: 'Notices a placeholder of a saved reply that nobody has filled in.',
  why: 'They may see at once that these words were not written for them.',
  advice: 'Put the words in that belong there, or take it out.',
  examples: {
    flagged: [
      { text: 'Hi «{name}», so sorry about the cold shower.' },
      {
        text: 'Hi «{name}», so sorry about the cold shower.',
        situation: { incoming: { text: 'Cold shower again.', author: 'Dana Whitlock' } },
        fixed: 'Hi Dana, so sorry about the cold shower.',
      },
      {
        text: 'See you soon. «{signOff}»',
        guidelines: { voice: { signOff: { example: '^SK' } } },
        fixed: 'See you soon. ^SK',
      },
      { text: 'Dear «{{first_name}}», thank you!' },
      { text: 'Hi «[NAME]», thanks for asking.' },
      { text: 'It leaves on «[date]» with «[Your Company]».' },
      { text: 'Hello «<first name>», your table is ready.' },
      { text: 'You can read it here: «[insert link here]»' },
    ],
    clean: [
      { text: 'Write `{name}` where the name should go.', because: 'code' },
      { text: 'Try greet({name}) or ${name} instead.', because: 'code' },
      { text: 'The call is /orders/{id} with {"name": "Dana"} as its body.', because: 'an address and JSON' },
      { text: 'Thank you so much {hugs} :{ see you <3', because: 'gestures and emoticons' },
      { text: 'They “recieved” [sic] it on the 4th [edited], see [1].', because: 'notes of an editor' },
      { text: 'It is all in [the link](https://shop.example/help).', because: 'a link of Markdown' },
      { text: 'Put it between <b> and </b>, and keep x<y>z.', because: 'markup' },
      { text: 'See <url> and ask <name>.', because: 'taken out by a tool, not left open' },
      { text: 'The mail said “Dear {name}”, and we are mortified.', because: 'quoted' },
    ],
  },
  *check({ text, quotes }, context) {
    if (!/[{[<]/.test(text)) return;
    for (const { 0: written, 1: first, 2: second, index: start } of [
      ...text.matchAll(CURLY),
      ...text.matchAll(BRACKETED),
    ]) {
      if (ANONYMISED.test(written)) continue;
      const span = { start, end: start + written.length };
      const name = (first ?? second ?? '').trim();
      const isOpen = written.startsWith('{') ? !NO_PLACEHOLDERS.test(name) : isToFill(name, text);
      if (!isOpen || quotes.some((quote) => quote.start < span.end && span.start < quote.end)) continue;
      const value = valueOf(name, context);
      yield value === null ? { span } : swap(text, span, value);
    }
  },
});

function isToFill(name: string, text: string): boolean {
  if (text.includes(`</${name}>`)) return false;
  if (/^(?:insert|enter|add|your) \S/i.test(name)) return true;
  const words = name.toLowerCase().split(/[^a-z]+/);
  return words.some((word) => FILLERS.has(word)) && words.every((word) => FILLERS.has(word) || BESIDE.has(word));
}
