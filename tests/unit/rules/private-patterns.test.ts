import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCard, isIban, privateItems } from '@/lib/rules/phrases/private-patterns.ts';

describe('private patterns', () => {
  it.each([
    ['mail me at ana.b+x@mail.example', 'email'],
    ['on +351 912 345 678', 'phone'],
    ['call (020) 7946 0958', 'phone'],
    ['your mobile 07700900123', 'phone'],
    ['at 555-010-9988', 'phone'],
    ['card 5500 0055 5555 5559', 'card'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'iban'],
    ['live at 221b Baker Street', 'address'],
    ['wohnt Hauptstraße 12', 'address'],
    ['Rua das Flores 12', 'address'],
    ['booking XK42PQ', 'order'],
    ['passport 056781234', 'secret'],
    ['PIN is 4821', 'secret'],
  ])('finds what is private in "%s"', (text, kind) => {
    expect(privateItems(text).map((item) => item.kind)).toEqual([kind]);
  });

  it.each([
    'It costs 1,299.00 and lands on 2026-03-04 at 12:30.',
    'Platform 9, seats 12 to 18, gate B42.',
    'Version 10.15.7 needs 16 GB.',
    'Open 9-17, Monday to Friday, since 1998.',
    'Thanks @ana_lopes for 100 000 views!',
    '10 Street food stalls and a Drive-in.',
  ])('leaves "%s" alone', (text) => expect(privateItems(text)).toEqual([]));

  it('takes a card number only with its check digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{14}$/), (digits) => {
        const valid = Array.from({ length: 10 }, (_, last) => isCard(`${digits}${last}`)).filter(Boolean);
        expect(valid).toHaveLength(1);
      }),
    );
  });

  it('takes an IBAN only with the remainder of one', () => {
    expect(isIban('GB82 WEST 1234 5698 7654 32')).toBe(true);
    expect(isIban('GB82 WEST 1234 5698 7654 33')).toBe(false);
    expect(isIban('GB82')).toBe(false);
  });
});
