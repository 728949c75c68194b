import { describe, expect, it } from 'vitest';
import { readLabel } from '@/lib/sites/facebook-labels.ts';

describe('the label of a Facebook box', () => {
  it.each([
    ['Comment as Pellworth House', 'comment', 'Pellworth House'],
    ['Answer as Pellworth House', 'comment', 'Pellworth House'],
    ['Write a public comment…', 'comment', undefined],
    ['Reply to Dr. Ana Lima', 'reply', 'Dr. Ana Lima'],
    ['Reply to Ana Lima…', 'reply', 'Ana Lima'],
    ['Als Pellworth House kommentieren', 'comment', 'Pellworth House'],
    ['Ana Lima antworten', 'reply', 'Ana Lima'],
    ['Commenter en tant que Pellworth House', 'comment', 'Pellworth House'],
    ['Répondre à Ana Lima', 'reply', 'Ana Lima'],
    ['Comentar como Pellworth House', 'comment', 'Pellworth House'],
    ['Responder a Ana Lima', 'reply', 'Ana Lima'],
    ['Responder como Pellworth House', 'comment', 'Pellworth House'],
    ['Commenta come Pellworth House', 'comment', 'Pellworth House'],
    ['Rispondi a Ana Lima', 'reply', 'Ana Lima'],
    ['Bình luận dưới tên Pellworth House', 'comment', 'Pellworth House'],
    ['Trả lời Ana Lima', 'reply', 'Ana Lima'],
    ['Okomentovat jako Pellworth House', 'comment', 'Pellworth House'],
    ['Odpovědět uživateli Ana Lima', 'reply', 'Ana Lima'],
    ['Reageren als Pellworth House', 'comment', 'Pellworth House'],
    ['Beantwoord Ana Lima', 'reply', 'Ana Lima'],
    ['Message', 'chat', undefined],
    ['Aa', 'chat', undefined],
    ["What's on your mind, Wren?", 'new-post', 'Wren'],
  ])('"%s" means %s', (label, purpose, name) => {
    expect(readLabel(label)).toEqual({ purpose, name });
  });

  it.each(['', 'Kommentoi nimellä Pellworth House', 'Search', 'Comment'])('"%s" is in no table', (label) => {
    expect(readLabel(label)).toBeNull();
  });
});
