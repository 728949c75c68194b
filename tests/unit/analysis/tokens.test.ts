import { describe, expect, it } from 'vitest';
import { tokenize } from '@/lib/analysis/tokens.ts';

describe('tokenize', () => {
  it('keeps an address that is longer than any word', () => {
    const url = `https://help.example/articles/${'a-long-title-'.repeat(9)}end`;
    expect(tokenize(`See ${url} for more`)).toContainEqual(expect.objectContaining({ kind: 'url', text: url }));
  });

  it('drops a wall of letters', () => {
    expect(tokenize(`See ${'a'.repeat(500)} for more`).map(({ text }) => text)).toEqual(['See', 'for', 'more']);
  });
});
