import { describe, expect, it } from 'vitest';
import { compilePhrases } from '@/lib/analysis/phrase-book.ts';
import { tokenize } from '@/lib/analysis/tokens.ts';

/** The words that one pattern marks in a sentence. */
function marked(pattern: string, text: string): string[] {
  const list = [pattern];
  const matches =
    compilePhrases([list], { Colour: ['red', 'blue'] })
      .sweep(tokenize(text))
      .get(list) ?? [];
  return matches.map(({ start, end }) => text.slice(start, end));
}

describe('the phrase language', () => {
  it.each([
    ['calm down', 'Do Calm   down.', ['Calm   down']],
    ['you are wrong', "you're so very wrong", ["you're so very wrong"]],
    ['that is wrong', 'That is factually wrong', ['That is factually wrong']],
    ['a reply', 'a family reply', []],
    ['a (red|dark blue) car', 'A dark blue car, a red car', ['A dark blue car', 'a red car']],
    ['(is|was) not? late', 'It was late. It is not late', ['was late', 'is not late']],
    ['a #Colour one', 'a blue one', ['a blue one']],
    ['{complain} about', 'complaining about, complained about', ['complaining about', 'complained about']],
    ['we [never] lie', 'We never lie', ['never']],
    ['why ... late', 'why is it always so late', ['why is it always so late']],
    ['^ noted $', 'Ana, noted!', ['noted']],
    ['^ noted $', 'I noted it', []],
    ['should have !(been|a) .', 'should have been told, should have read it', ['should have read']],
    ['should have !(to be)', 'should have to be', []],
    ['relax !and', 'relax', ['relax']],
  ])('%s in "%s"', (pattern, text, expected) => expect(marked(pattern, text)).toEqual(expected));

  it.each(['(a|b', 'a)', '? a', '#Unknown a', '... a', '', 'a !'])('refuses the faulty pattern "%s"', (pattern) =>
    expect(() => marked(pattern, 'a')).toThrow(),
  );
});
