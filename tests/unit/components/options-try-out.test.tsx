import { describe, expect, it } from 'vitest';
import { readShape } from '@/components/options/try-out/columns.ts';
import { type PastReply, readRows } from '@/components/options/try-out/rows.ts';

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
