import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tryOut } from '@/lib/cli/try-out.ts';
import { UsageError } from '@/lib/cli/usage.ts';

let folder: string;
let said: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tactful-try-'));
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function write(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const REPLIES = [
  { draft: 'Sorry about the queue, Dana. Our velvet lounge is open.', incoming: { text: 'An hour in the queue!' } },
  { draft: 'Calm down, nobody else has complained.', incoming: { text: 'An hour in the queue!' } },
];
const NDJSON = REPLIES.map((reply) => JSON.stringify(reply)).join('\n');
const PHRASES = [{ match: 'velvet lounge', severity: 'stop' }];

describe('tactful preset try', () => {
  it('says rule by rule what a preset would flag beside another one, with examples', async () => {
    const next = await write('next.json', { rules: { dismissive: 'stop' }, phrases: PHRASES });
    const old = await write('old.json', { rules: { dismissive: 'tip' } });
    const code = await tryOut([next, await write('replies.ndjson', NDJSON), '--against', old]);
    expect(code).toBe(0);
    expect(said).toContain('2 replies. With a warning or a stop: ');
    expect(said).toMatch(/^banned-phrase +0 → 1 +0 → 1 +0 +0\n {4}1: “velvet lounge” \(nothing → stop\)$/m);
    expect(said).toMatch(/^dismissive +1 +0 → 1 .*\n {4}2: “Calm down, nobody” \(tip → stop\)$/m);
  });

  it('reads CSV by the names of its columns, and exports the result as CSV', async () => {
    const next = await write('next.json', { phrases: PHRASES });
    const rows = REPLIES.map(({ draft, incoming }) => `"${incoming.text}","${draft}"\n`);
    const replies = await write('replies.csv', ['asked,answer\n', ...rows].join(''));
    const columns = ['--draft-column', 'answer', '--incoming-column', 'asked'];
    await tryOut([next, replies, ...columns, '--format', 'csv']);
    expect(said.split('\r\n')[0]).toBe('rule,title,now,with changes,stops now,stops with changes,examples');
    expect(said).toContain('banned-phrase,Not our words,0,1,0,1,1: velvet lounge\r\n');
  });

  it('starts where the preset starts, among the built-in ones', async () => {
    const next = await write('next.json', { extends: ['strict'] });
    await tryOut([next, await write('replies.ndjson', NDJSON), '--format', 'json']);
    const { rules } = JSON.parse(said) as { rules: { rule: string; next: { stop: number } }[] };
    expect(rules.find(({ rule }) => rule === 'dismissive')?.next.stop).toBe(1);
  });

  it('goes on after a line that it can’t read, counts it, and ends with 1', async () => {
    const next = await write('next.json', {});
    const replies = await write('replies.ndjson', `${NDJSON}\n{oops\n{"draft":7}\n`);
    expect(await tryOut([next, replies])).toBe(1);
    expect(said).toContain('2 replies.');
    expect(said).toContain('2 lines could not be read.');
  });

  it.each([[[]], [['a.json', 'b.csv', 'c.csv']], [['a.json', '-', '--format', 'xml']]])(
    'refuses %j as wrong usage',
    async (args) => {
      await expect(tryOut(args)).rejects.toThrow(UsageError);
    },
  );
});
