import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resegment, segment } from '@/lib/analysis/segments.ts';
import { editBetween, remapSpan } from '@/lib/analysis/span.ts';
import { tokenize } from '@/lib/analysis/tokens.ts';
import { createAnalyser } from '@/lib/presets/analyser.ts';
import { bundledPresets } from '@/lib/presets/bundled.ts';
import { hostileText, longHostileText, REPEATED } from './hostile-text.ts';

/** How many random texts the analysis is held to; `FUZZ_RUNS=100000` before the command raises it. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 3_000);

function splitsSurrogates(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** Processor time, in ms, the least of three: what else the machine does is not counted. */
function costOf(text: string): number {
  const costs = [1, 2, 3].map(() => {
    const analyser = createAnalyser();
    const before = process.cpuUsage();
    analyser.analyse(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

describe('any text', () => {
  it('is analysed without a throw, with every span inside it and on a code-point border', () => {
    const faults: string[] = [];
    const analysers = bundledPresets.map((preset) =>
      createAnalyser({ preset, onFault: (rule, error) => faults.push(`${rule}: ${String(error)}`) }),
    );
    let turn = 0;
    fc.assert(
      fc.property(hostileText, hostileText, (text, incoming) => {
        const analyser = analysers[turn++ % analysers.length];
        for (const { start, end } of analyser?.analyse(text, { incoming: { text: incoming }, site: 'x' }).findings ??
          []) {
          if (start === null || end === null) continue;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splitsSurrogates(text, start) || splitsSurrogates(text, end)).toBe(false);
        }
        expect(faults).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('typed key by key gives what it gives at once, and so does another situation', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, longHostileText), fc.nat(), fc.string({ maxLength: 6 }), (text, at, typed) => {
        const late = { incoming: { text: 'My parcel is late again!' } };
        const lovely = { incoming: { text: 'Love it, thank you!' } };
        const incremental = createAnalyser();
        const cut = at % (text.length + 1);
        let draft = text;
        incremental.analyse(draft, late);
        for (const key of typed) {
          draft = draft.slice(0, cut) + key + draft.slice(cut);
          expect(incremental.analyse(draft, late)).toEqual(createAnalyser().analyse(draft, late));
        }
        expect(incremental.analyse(draft, lovely)).toEqual(createAnalyser().analyse(draft, lovely));
      }),
      { numRuns: Math.min(RUNS, 300) },
    );
  }, 600_000);

  it('is cut into sentences that cover it, the same after an edit as from scratch', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.nat(), fc.nat(), (text, inserted, at, removed) => {
        const start = at % (text.length + 1);
        const after = text.slice(0, start) + inserted + text.slice(start + (removed % 20));
        const ends = segment(text);
        expect(ends.at(-1) ?? 0).toBe(text.length);
        expect(ends.every((end, i) => end > (ends[i - 1] ?? 0))).toBe(true);
        const recut = resegment(text, ends, after);
        expect(recut.ends).toEqual(segment(after));
        expect(recut.ends.slice(0, recut.head)).toEqual(ends.slice(0, recut.head));
        const moved = ends.slice(ends.length - recut.tail).map((end) => end + after.length - text.length);
        expect(recut.ends.slice(recut.ends.length - recut.tail)).toEqual(moved);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('gives tokens that stand in order where they say', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last === token.end ? token.start : 0);
          last = token.end;
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it.each(REPEATED.map((unit) => [unit]))(
    'of %j over and over takes linear time',
    (unit) => {
      const at = (length: number): number => costOf(unit.repeat(Math.ceil(length / unit.length)));
      // Ten times the text costs ten times as much; quadratic would be a hundred times, from seconds on.
      expect(at(30_000)).toBeLessThan(30 * at(3_000) + 100);
    },
    60_000,
  );
});

it('a span that no edit touched keeps its words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, words, tail, typed) => {
      const before = `${head} ${words} ${tail}`;
      const span = { start: head.length + 1, end: head.length + 1 + words.length };
      const after = `${typed}${before}`;
      const moved = remapSpan(span, editBetween(before, after));
      if (moved) expect(after.slice(moved.start, moved.end)).toBe(words);
    }),
  );
});
