import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '@/lib/classifiers/features.ts';
import { wordsOf } from '@/lib/classifiers/words.ts';

const forms = (text: string): string[] => wordsOf(text).map(({ form }) => form);

describe('words', () => {
  it('sees one mask in place of names, handles, links, numbers and words of identity', () => {
    expect(forms('ask @bob or Maria at https://x.example/a?b=1 by 5:30')).toEqual([
      'ask',
      '<name>',
      'or',
      '<name>',
      'at',
      '<link>',
      'by',
      '0',
    ]);
    expect(forms('two muslims and a lesbian')).toEqual(['two', '<group>', 'and', 'a', '<group>']);
  });

  it('keeps the capitalised word that opens a sentence', () => {
    expect(forms('Great! Thanks')).toEqual(['great', '!', 'thanks']);
  });

  it('reads curly apostrophes, masked swearing and stretched words', () => {
    expect(forms('It’s soooo b*stard')).toEqual(["it's", 'soo', 'b*stard']);
  });

  it('gives spans that lie inside the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('features', () => {
  it('are distinct buckets, the same on each call', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const features = featuresOf(text);
        expect(new Set(features).size).toBe(features.length);
        expect(featuresOf(text)).toEqual(features);
      }),
    );
  });

  it('do not tell one identity from another', () => {
    expect(featuresOf('those gay people')).toEqual(featuresOf('those christian people'));
  });

  it('tell the order of words', () => {
    expect(featuresOf('not good')).not.toEqual(featuresOf('good not'));
  });
});
