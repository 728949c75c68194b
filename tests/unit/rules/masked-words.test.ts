import { describe, expect, it } from 'vitest';
import { maskedSwearing } from '@/lib/rules/phrases/masked-words.ts';

const masked = (text: string): string[] => maskedSwearing(text).map(({ start, end }) => text.slice(start, end));

describe('masked swearing', () => {
  it.each([
    'f*ck',
    'f**k',
    'f***',
    'sh1t',
    'sh!t',
    's**t',
    'a$$',
    'a$$hole',
    'a**hole',
    'b*tch',
    'b!tch',
    'c*nt',
    'd*ckhead',
    'f#ck',
    'fu*king',
    'motherf***er',
    'f u c k',
    'f.u.c.k',
    '@sshole',
  ])('sees through %s', (word) => expect(masked(`Well, ${word} happens.`)).toEqual([word]));

  it.each([
    'Rated 5***** by us, 4* at least.',
    'The sale* ends soon (*terms apply).',
    'a+ work, b- at worst',
    'Use the #assist tag or mail s@hit.example.',
    'Write to f_king@acme.example.',
    'It is 10$ or 5€ a day, at 4pm.',
    'A B C D and U S A',
    'Mr. F. Uck lives in h2o-land.',
    'class_id=5, pass-1, as-is, is-it',
  ])('leaves alone: %s', (text) => expect(masked(text)).toEqual([]));
});
