import { describe, expect, it } from 'vitest';
import { leaveOut, restate, swap, type Mended } from '@/lib/analysis/fix.ts';

/** The text after the first fix, or `null` without one. */
function mended(text: string, words: string, mend: (span: { start: number; end: number }) => Mended): string | null {
  const start = text.indexOf(words);
  const { span, fixes } = mend({ start, end: start + words.length });
  const [fix] = fixes;
  return fix ? text.slice(0, span.start) + fix.replacement + text.slice(span.end) : null;
}

describe('leaving words out', () => {
  it.each([
    ['Obviously, you can.', 'Obviously', 'You can.'],
    ['obviously you can.', 'obviously', 'you can.'],
    ['You can, obviously, go.', 'obviously', 'You can go.'],
    ['You obviously can.', 'obviously', 'You can.'],
    ['You can, obviously.', 'obviously', 'You can.'],
    ['It is late obviously, sorry.', 'obviously', 'It is late, sorry.'],
    ['Ana, obviously you can.', 'obviously', 'Ana, you can.'],
    ['It is fine. Obviously we care.', 'Obviously', 'It is fine. We care.'],
    ['Go, sweetie!', 'sweetie', 'Go!'],
    ['Sorry, sweetie, no.', 'sweetie', 'Sorry, no.'],
  ])('%s', (text, words, expected) => expect(mended(text, words, (span) => leaveOut(text, span))).toBe(expected));

  it('offers nothing where no sentence would be left', () => {
    expect(mended('Obviously.', 'Obviously', (span) => leaveOut('Obviously.', span))).toBeNull();
  });
});

describe('other words', () => {
  it.each([
    ['Kindly wait.', 'Kindly', 'please', 'Please wait.'],
    ['kindly wait.', 'kindly', 'please', 'please wait.'],
    ['Then kindly wait.', 'kindly', 'please', 'Then please wait.'],
  ])('%s', (text, words, other, expected) =>
    expect(mended(text, words, (span) => swap(text, span, other))).toBe(expected),
  );
});

describe('saying a clause in other words', () => {
  it.each([
    ['Calm down.', 'Calm down', 'I see why.'],
    ['Calm down!!', 'Calm down', 'I see why.'],
    ['Calm down, Ana.', 'Calm down', 'I see why, Ana.'],
    ['Calm down, it is on its way.', 'Calm down', 'I see why. It is on its way.'],
    ['Calm down, I’ll look.', 'Calm down', 'I see why. I’ll look.'],
    ['Calm down, but wait.', 'Calm down', 'I see why, but wait.'],
    ['Please, calm down.', 'calm down', 'Please, I see why.'],
  ])('%s', (text, words, expected) =>
    expect(mended(text, words, (span) => restate(text, span, 'I see why'))).toBe(expected),
  );

  it.each([
    ['Tell them to calm down.', 'calm down'],
    ['Calm down about it.', 'Calm down'],
  ])('offers nothing inside a clause: %s', (text, words) =>
    expect(mended(text, words, (span) => restate(text, span, 'I see why'))).toBeNull(),
  );
});
