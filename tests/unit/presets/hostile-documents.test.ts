import { strToU8, deflateSync } from 'fflate';
import { base64urlnopad } from '@scure/base';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAnalyser } from '@/lib/presets/analyser.ts';
import { describeChange } from '@/lib/presets/diff.ts';
import { describeFault } from '@/lib/presets/parse.ts';
import { accept, type ImportFrom, reviewImport } from '@/lib/storage/presets/import.ts';
import { readInForce } from '@/lib/storage/presets/in-force.ts';
import { readHeld } from '@/lib/storage/presets/kept.ts';
import { statusOf } from '@/lib/storage/presets/status.ts';
import { hostileDocuments } from './hostile-documents.ts';

vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Reflect.set(globalThis, 'browser', fakeBrowser);
});

const DOCUMENTS = hostileDocuments(20_261_124, 1_000);
/** Most a document may take at half of them, in ms. */
const MEDIAN = 50;
/** A thousand documents of up to 400 KB take their time on a busy machine. */
const SLOWLY = { timeout: 120_000 };
const NOW = Date.UTC(2026, 10, 24);

beforeEach(() => fakeBrowser.reset());

/** A code as an attacker would make it: sound on its outside. */
function codeOf(text: string): string {
  const bytes = deflateSync(strToU8(text));
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  const checksum = (((b << 16) | a) >>> 0).toString(16).padStart(8, '0');
  return `tactful1.${checksum}.${base64urlnopad.encode(bytes)}`;
}

const medianOf = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

it.each<[string, (text: string) => ImportFrom]>([
  ['file', (text) => ({ kind: 'file', name: 'team.json', text })],
  ['code', (text) => ({ kind: 'code', code: codeOf(text) })],
])(
  '1,000 hostile documents as a %s throw nothing, and change nothing before they are accepted',
  SLOWLY,
  async (_, from) => {
    const usual = await readInForce();
    const times: number[] = [];
    const seen = { review: 0, faults: 0 };
    for (const text of DOCUMENTS) {
      const start = performance.now();
      const result = await reviewImport(from(text), NOW);
      times.push(performance.now() - start);
      seen[result.kind] += 1;
      if (result.kind === 'review')
        for (const change of result.changes) expect(describeChange(change)).toBeTypeOf('string');
      else for (const fault of result.faults) expect(describeFault(fault)).toMatch(/^(?:`.+`|The document) ./s);
      if (result.kind === 'faults') expect(result.faults).not.toHaveLength(0);
    }
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await readInForce()).toEqual(usual);
    expect(Math.min(seen.review, seen.faults)).toBeGreaterThan(100); // both ways are walked
    expect(medianOf(times)).toBeLessThan(MEDIAN);
    expect('polluted' in globalThis || 'polluted' in {}).toBe(false);
  },
);

it('1,000 hostile documents in the storage are each in force as a whole or not at all', SLOWLY, async () => {
  const usual = await readInForce();
  const times: number[] = [];
  for (const text of DOCUMENTS) {
    const document = { text, hash: '', takenAt: 0 };
    await fakeBrowser.storage.local.set({ teamPreset: { document, source: { kind: 'code' }, problem: null } });
    const start = performance.now();
    const { preset, faults } = await readInForce();
    times.push(performance.now() - start);
    const held = await readHeld('team');
    expect(statusOf(held)).not.toBeNull();
    if (held.preset === null) expect([preset, faults.has('team')]).toEqual([usual.preset, true]);
    else expect(faults.size).toBe(0);
  }
  expect(medianOf(times)).toBeLessThan(MEDIAN);
});

it('what is valid among them is plain text to the coach, once accepted', SLOWLY, async () => {
  const draft = 'We are cheap, sorry if you feel so. (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!)';
  let accepted = 0;
  for (const text of DOCUMENTS.slice(0, 200)) {
    const review = await reviewImport({ kind: 'file', name: 'team.json', text }, NOW);
    if (review.kind === 'faults') continue;
    await accept(review);
    accepted += 1;
    const faults: string[] = [];
    const { preset } = await readInForce();
    const analyser = createAnalyser({ preset, onFault: (rule) => void faults.push(rule) });
    analyser.analyse(draft, { now: NOW });
    expect(faults).toEqual([]);
  }
  expect(accepted).toBeGreaterThan(20);
  expect('polluted' in globalThis || 'polluted' in {}).toBe(false);
});
