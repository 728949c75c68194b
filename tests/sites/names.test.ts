import { describe, expect, it } from 'vitest';
import { hasName } from '@/lib/sites/names.ts';

describe('a name in a label', () => {
  it.each([
    ['Reply to Ana Lima', 'Ana Lima'],
    ['Ana Lima’s comment', 'Ana Lima'],
    ['Ana Limaさんに返信', 'Ana Lima'],
    ['回复Ana Lima', 'Ana Lima'],
    ['Ana Lima님에게 답글 달기', 'Ana Lima'],
  ])('stands in "%s"', (label, name) => {
    expect(hasName(label, name)).toBe(true);
  });

  it.each([
    ['Reply to Ana Limano', 'Ana Lima'],
    ['Reply to Mariana Lima', 'ana Lima'],
    ['田中一郎さんに返信', '田中'],
    ['田中さくらさんに返信', '田中'],
    ['Reply to Sam', ''],
  ])('is not the whole of it in "%s"', (label, name) => {
    expect(hasName(label, name)).toBe(false);
  });
});
