import { describe, expect, it } from 'vitest';
import { readShape } from '@/components/options/try-out/columns.ts';
import { type PastReply, readRows } from '@/components/options/try-out/rows.ts';
import { createTallier, total } from '@/components/options/try-out/tally.ts';
import { tallyCsv } from '@/components/options/try-out/tally-csv.ts';
import { CALM_DOWN, DRAFT, NO_REGRET } from './sample.ts';

async function shapeOf(text: string) {
  const shape = await readShape(new Blob([text]));
  return typeof shape === 'string' ? expect.fail(shape) : shape;
}

async function rowsOf(text: string): Promise<(PastReply | null)[]> {
  const shape = await shapeOf(text);
  const rows: (PastReply | null)[] = [];
  for await (const batch of readRows(new Blob([text]), shape, shape.columns)) rows.push(...batch.rows);
  return rows;
}

describe('a file of past replies', () => {
  it('tells its columns by their names', async () => {
    expect(await shapeOf('id,Customer comment,Our reply\n1,a,b')).toMatchObject({
      format: 'csv',
      delimiter: ',',
      columns: { draft: 'Our reply', incoming: 'Customer comment' },
    });
    expect(await shapeOf('{"draft":"Hi","incoming":{"text":"Late"}}\n')).toMatchObject({
      format: 'ndjson',
      columns: { draft: 'draft', incoming: 'incoming' },
    });
    expect((await shapeOf('reply;comment\na;b')).delimiter).toBe(';');
  });

  it('says what is wrong with one that it can’t read', async () => {
    expect(await readShape(new Blob([]))).toBe('The file is empty.');
    expect(await readShape(new Blob(['{"draft": \n']))).toContain('neither');
  });

  it('is read from CSV, with line breaks and quotes inside a field', async () => {
    expect(await rowsOf('\uFEFFreply,comment\r\n"Hi ""Dana"",\nsorry",late\r\nThanks,nice\r\n')).toEqual([
      { draft: 'Hi "Dana",\nsorry', incoming: 'late' },
      { draft: 'Thanks', incoming: 'nice' },
    ]);
  });

  it('is read from NDJSON, and a broken line is a row that can’t be read', async () => {
    expect(await rowsOf('{"draft":"Hi","incoming":{"text":"Late"}}\n\n{oops\n{"draft":7}')).toEqual([
      { draft: 'Hi', incoming: 'Late' },
      null,
      null,
    ]);
  });

  it('loses no row at the border of two chunks', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => ({
      draft: `Answer ${at}, with “quotes” and é`,
      incoming: `é${at}`,
    }));
    const csv = ['draft,incoming', ...rows.map(({ draft, incoming }) => `"${draft}",${incoming}`)].join('\n');
    expect(await rowsOf(csv)).toEqual(rows);
    expect(await rowsOf(rows.map((row) => JSON.stringify(row)).join('\n'))).toEqual(rows);
  });
});

describe('the tally', () => {
  it('counts replies, not findings, by how loud they are now and with the changes', () => {
    const tallier = createTallier();
    tallier.add(DRAFT, [CALM_DOWN, CALM_DOWN], [{ ...CALM_DOWN, severity: 'stop' }]);
    tallier.add(DRAFT, [], [NO_REGRET]);
    tallier.add(null, [], []);
    const tally = tallier.tally();
    expect(tally).toMatchObject({ replies: 2, unreadable: 1, flagged: { now: 1, next: 2 } });
    const [dismissive, regret] = tally.rules;
    expect(dismissive).toMatchObject({ rule: 'dismissive', now: { warn: 1, stop: 0 }, next: { warn: 0, stop: 1 } });
    expect(dismissive?.examples).toEqual([{ row: 1, words: 'calm down,', now: 'warn', next: 'stop' }]);
    expect(regret && [total(regret.now), total(regret.next)]).toEqual([0, 1]);
  });

  it('keeps a few examples however many replies there are, those first on which the presets differ', () => {
    const tallier = createTallier();
    for (let reply = 0; reply < 500; reply++) tallier.add(DRAFT, [CALM_DOWN], [CALM_DOWN]);
    tallier.add(DRAFT, [CALM_DOWN], []);
    const [rule] = tallier.tally().rules;
    expect(rule?.examples.map(({ row, next }) => [row, next])).toEqual([
      [501, null],
      [1, 'warn'],
      [2, 'warn'],
    ]);
  });

  it('is exported without cells that a spreadsheet would run', () => {
    const tallier = createTallier();
    const text = '=HYPERLINK("http://x")';
    tallier.add(text, [], [{ ...CALM_DOWN, start: 0, end: text.length }]);
    const [, line = ''] = tallyCsv(tallier.tally()).split('\r\n');
    expect(line).toContain('dismissive');
    expect(line).toContain('"1: =HYPERLINK(""http://x"")"');
    expect(
      tallyCsv({
        replies: 1,
        unreadable: 0,
        flagged: { now: 0, next: 0 },
        rules: [{ rule: '=x', now: { tip: 0, warn: 0, stop: 0 }, next: { tip: 0, warn: 0, stop: 0 }, examples: [] }],
      }),
    ).toContain("'=x");
  });
});
