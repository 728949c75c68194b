import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insultSpans, sharpestOf } from '@/lib/classifiers/insults.ts';

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

  it('mark insults in capitals, but no names', () => {
    expect(marked('Ask that Idiot over there.')).toEqual(['Idiot']);
    expect(marked('We rowed down Snake River with Moby Dick in the bag.')).toEqual([]);
  });

  it('mark violence only where somebody suffers it', () => {
    expect(marked('I will kill you.')).toEqual(['kill']);
    expect(marked('Kill the app, then shoot us a message.')).toEqual([]);
    expect(marked('What a crazy busy week, and your post is crazy.')).toEqual(['crazy']);
  });

  it('point at the insult within a phrase, or at all of it', () => {
    const text = 'You are a pathetic moron, use your brain.';
    const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    expect(sharpestOf(text, { start: 0, end: 24 }).map(cut)).toEqual(['pathetic moron']);
    expect(sharpestOf(text, { start: 26, end: 40 }).map(cut)).toEqual(['use your brain']);
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
