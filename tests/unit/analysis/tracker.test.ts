import { describe, expect, it } from 'vitest';
import { chapterOf, inEachSentence } from '@/lib/analysis/chapter.ts';
import { draftOf } from '@/lib/analysis/passage.ts';
import { compilePhrases } from '@/lib/analysis/phrase-book.ts';
import { parseSentence, type Sentence } from '@/lib/analysis/sentence.ts';
import { createTracker, type Tracker } from '@/lib/analysis/tracker.ts';

const book = compilePhrases([], {});
const LONG = Array.from({ length: 400 }, (_, i) => `This is sentence ${i}. `).join('');

/** A tracker and what it was asked to do since `start`. */
function counting(): {
  tracker: Tracker<Sentence, ReturnType<typeof chapterOf>>;
  parsed: string[];
  gathered: number[];
} {
  const parsed: string[] = [];
  const gathered: number[] = [];
  const tracker = createTracker(
    (text) => {
      parsed.push(text);
      return parseSentence(text, book);
    },
    (sentences: readonly Sentence[]) => {
      gathered.push(sentences.length);
      return chapterOf(sentences);
    },
  );
  return { tracker, parsed, gathered };
}

describe('a key in a long draft', () => {
  for (const [where, at] of [
    ['end', LONG.length],
    ['middle', LONG.indexOf('sentence 200')],
    ['beginning', 2],
  ] as const) {
    it(`at its ${where} has one sentence parsed and one chapter gathered`, () => {
      const { tracker, parsed, gathered } = counting();
      const before = tracker.follow(`${LONG.slice(0, at)}so${LONG.slice(at)}`);
      parsed.length = gathered.length = 0;
      const after = tracker.follow(`${LONG.slice(0, at)}so ${LONG.slice(at)}`);
      expect(parsed).toHaveLength(1);
      expect(gathered).toHaveLength(1);
      const kept = after.chapters.filter(({ chapter }) => before.chapters.some((old) => old.chapter === chapter));
      expect(kept).toHaveLength(before.chapters.length - 1);
      expect(after.sentences.map(({ text }) => text).join('')).toBe(after.text);
    });
  }

  it('has finders look into the sentence that it changed, and gives what they find where it stands', () => {
    const { tracker } = counting();
    const looked: string[] = [];
    const numbers = inEachSentence(({ text, tokens }) => {
      looked.push(text);
      return tokens.filter(({ kind }) => kind === 'number');
    });
    const find = (text: string): string[] => {
      const { sentences, chapters } = tracker.follow(text);
      return draftOf(text, sentences, chapters)
        .collect(numbers)
        .map(({ start, end }) => text.slice(start, end));
    };
    find(`7 ${LONG}`);
    looked.length = 0;
    expect(find(`7 8 ${LONG}`)).toEqual(['7', '8', ...Array.from({ length: 400 }, (_, i) => String(i))]);
    expect(looked).toHaveLength(1);
  });

  it('has nothing parsed or gathered where the text is the same, but all gathered after a reset', () => {
    const { tracker, parsed, gathered } = counting();
    const { chapters } = tracker.follow(LONG);
    parsed.length = gathered.length = 0;
    tracker.follow(LONG);
    expect([parsed, gathered]).toEqual([[], []]);
    tracker.reset();
    tracker.follow(LONG);
    expect([parsed, gathered.length]).toEqual([[], chapters.length]);
  });
});
