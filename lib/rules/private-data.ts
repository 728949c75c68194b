import { swap } from '@/lib/analysis/fix.ts';
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import { defineRule, type Context, type Hit } from '@/lib/analysis/rule.ts';
import { digitsOf, privateItems, type PrivateItem, type PrivateKind } from './phrases/private-patterns.ts';

const NAMES: Readonly<Record<PrivateKind, string>> = {
  email: 'the address you gave us',
  phone: 'the number you gave us',
  card: 'ending in',
  iban: 'ending in',
  address: 'the address we have for you',
  order: 'your order',
  secret: 'what you told us in private',
};
/** Mailboxes of a team, not of a person. */
const TEAM_MAILBOX =
  /^(?:info|support|help|hello|hi|care|contact|service|services|sales|office|team|feedback|complaints?|customer[._-]?(?:service|services|care|support|relations)|cs|enquir(?:y|ies)|inquir(?:y|ies)|bookings?|reservations?|reception|press|media|privacy|accounts?|billing|orders?|returns?|claims|admin|no-?reply|jobs|careers|shop|store|helpdesk|guestservices|guest[._-]?relations|social|mail)@/i;
/** Lines that only firms have. */
const TOLL_FREE =
  /^(?:0800|0808|0844|0845|0870|0300|0330|0333|18(?:00|88|77|66|55|44|33)|8(?:00|88|77|66|55|44|33)\d{7}$|1300)/;
/** Given out by the team: "call us on", "our helpline". */
const OURS =
  /\b(?:us|our|ours|we(?:['’]re| are)|helpline|hotline|switchboard|team|support|reception|desk|store|shop|branch|office|clinic|showroom|restaurant|hotel|visit|find us|head office|line)\b[^.!?]{0,60}$/i;
const THEIRS =
  /\b(?:you|your|her|his|their|customer['’]?s|driver['’]?s|guest['’]?s|home|mobile|personal)\b[^.!?]{0,60}$/i;
const FULL_NAME =
  /\b(?:(?:mr|mrs|ms|miss|dr|prof)\.? \p{Lu}\p{L}+|(?:for|name|named|of|by|under|to|customer|guest|passenger|patient|student|mr|mrs) (?:of )?\p{Lu}\p{L}+ \p{Lu}\p{L}+|[\p{Ll},:;] \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=[,.;:)]| (?:is|was|has|at|of|from)\b))/u;

export const privateData = defineRule({
  id: 'private-data',
  title: 'Private data in public',
  family: 'honesty',
  scope: 'sentence',
  severity: 'stop',
  source: ['S2'],
  what: 'An e-mail or street address, phone, card or account number that everyone can read.',
  why: 'Strangers can read it, and it stays readable.',
  advice: 'Take it to a private message and say here only that you have it.',
  examples: {
    flagged: [
      { text: 'I’ve written to «ana.lopes@mail.example».', fixed: 'I’ve written to the address you gave us.' },
      { text: 'I’ll call you on «+44 7700 900123».', fixed: 'I’ll call you on the number you gave us.' },
      { text: 'Refunded to card «4111 1111 1111 1111».', fixed: 'Refunded to card ending in 1111.' },
      { text: 'Paid to «GB82 WEST 1234 5698 7654 32».', fixed: 'Paid to your account ending in 5432.' },
      { text: 'It goes to «12 Elm Street», right?', fixed: 'It goes to the address we have for you, right?' },
      { text: '«Booking AB12CD9» for Ana Lopes is confirmed.' },
      { text: 'Is «555-010-9988» still your number?', fixed: 'Is the number you gave us still your number?' },
      { text: 'Your «PIN is 4821», keep it.' },
    ],
    clean: [
      {
        text: 'Write to care@acme.example.',
        because: 'the team’s own channel',
        guidelines: { channels: [{ kind: 'email', value: 'care@acme.example' }] },
      },
      {
        text: 'Ring tom@acme.example any time.',
        because: 'an approved domain',
        guidelines: { links: { approvedDomains: ['acme.example'] } },
      },
      { text: 'Call us on 020 7946 0958.', because: 'the team’s own line' },
      { text: 'Order 48213-77 left on 2026-03-04 at 12:30.', because: 'no name beside it' },
      { text: 'Our shop at 12 King Street is open.', because: 'the team’s own address' },
      { text: 'It costs 1,299.00 for 2 nights, 4 to 8 May 2026.', because: 'prices and dates' },
      { text: 'Thanks @ana_lopes, Ana!', because: 'the customer’s own handle' },
      { text: 'Code 4111 1111 1111 1112 is no card.', because: 'fails the check digit' },
    ],
  },
  *check({ text }, context) {
    for (const item of privateItems(text)) if (!isOurs(item, text, context)) yield hitOf(item, text);
  },
});

function hitOf(item: PrivateItem, text: string): Hit {
  const { kind } = item;
  if (kind === 'order' || kind === 'secret') return { span: item };
  if (kind === 'email' || kind === 'phone' || kind === 'address') return swap(text, item, NAMES[kind]);
  const last = item.text.replace(/[^A-Z0-9]/gi, '').slice(-4);
  const isNamed = /\b(?:card|account|iban)\s*(?:number\s*)?$/i.test(text.slice(0, item.start));
  return swap(text, item, `${isNamed ? '' : kind === 'card' ? 'your card ' : 'your account '}${NAMES[kind]} ${last}`);
}

/** "0113 … is our night line": what stands after a number of the team's. */
const NAMED_OURS = /^\s*(?:is|reaches|gets you)\s+(?:our|the)\b/i;

function isOurs({ kind, text: found, start }: PrivateItem, text: string, { guidelines, incoming }: Context): boolean {
  if (isChannel(found, kind, guidelines)) return true;
  const before = text.slice(0, start);
  const isGivenOut = OURS.test(before) && !THEIRS.test(before.slice(before.search(OURS)));
  if (kind === 'email') return TEAM_MAILBOX.test(found);
  if (kind === 'phone')
    return TOLL_FREE.test(digitsOf(found)) || isGivenOut || NAMED_OURS.test(text.slice(start + found.length));
  if (kind === 'address') return isGivenOut;
  if (kind === 'order') return !FULL_NAME.test(text) || (incoming?.text ?? '').includes(digitsOf(found));
  return false;
}

function isChannel(found: string, kind: PrivateKind, { channels, links }: Guidelines): boolean {
  const plain = found.toLowerCase();
  const domain = plain.split('@')[1];
  if (
    domain &&
    (links?.approvedDomains ?? []).some(
      (own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`),
    )
  )
    return true;
  return (channels ?? []).some(({ value }) =>
    kind === 'phone'
      ? digitsOf(value) !== '' && digitsOf(found).endsWith(digitsOf(value).replace(/^0+/, ''))
      : value.toLowerCase() === plain,
  );
}
