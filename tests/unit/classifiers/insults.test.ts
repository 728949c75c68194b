import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insultSpans } from '@/lib/classifiers/insults.ts';

const marked = (text: string): string[] => insultSpans(text).map(({ start, end }) => text.slice(start, end));

describe('insult spans', () => {
  it('mark insults, and neighbours as one span of the worst sort', () => {
    expect(marked('Only a pathetic, ignorant moron would say so.')).toEqual(['pathetic, ignorant moron']);
    expect(insultSpans('a pathetic moron')[0]?.sort).toBe('insult');
  });

  it('mark masked swearing', () => {
    expect(marked('what the f**k is this sh*t')).toEqual(['f**k', 'sh*t']);
  });

  it('stay silent on words that only contain one', () => {
    expect(marked('The class in Scunthorpe may assist; Dickens, cockpit, fun and function are fine.')).toEqual([]);
  });

  it('lie inside any text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const span of insultSpans(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
