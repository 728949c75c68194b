import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/analysis/analyse.ts';
import type { Tension } from '@/lib/analysis/report.ts';
import type { Situation } from '@/lib/analysis/situation.ts';
import { classes } from '@/lib/rules/phrases/classes.ts';
import { rules } from '@/lib/rules/index.ts';

const ANGRY: Situation = {
  incoming: { text: 'WORST courier ever. Third week, you people are useless liars!', kind: 'complaint' },
};

function tensionOf(draft: string, situation: Situation = ANGRY): Tension {
  return createEngine({ rules, classes, guidelines: {} }).analyse(draft, situation).tension;
}

describe('tension', () => {
  it('is nothing in a calm thread, whatever kind words are added', () => {
    const calm: Situation = { incoming: { text: 'Do you open on Sundays?', kind: 'question' } };
    expect(tensionOf('Yes, from ten to four.', calm)).toMatchObject({ before: 0, withDraft: 0 });
  });

  it('is there before a word is typed', () => {
    expect(tensionOf('').before).toBeGreaterThan(20);
  });

  it('grows with tense turns of the thread, and not with our own', () => {
    const turn = { text: 'This is a disgrace, you useless lot!' };
    const { before } = tensionOf('');
    expect(tensionOf('', { ...ANGRY, thread: [turn, turn] }).before).toBeGreaterThan(before);
    expect(tensionOf('', { ...ANGRY, thread: [{ ...turn, own: true }] }).before).toBe(before);
  });

  it('falls with the trouble named, a sorry and a step, each a little more', () => {
    const step = tensionOf('I’ll ring the depot and tell you by six.');
    const sorry = tensionOf('I’m so sorry. I’ll ring the depot and tell you by six.');
    const named = tensionOf('I’m so sorry, three weeks is far too long. I’ll ring the depot and tell you by six.');
    expect(step.withDraft).toBeLessThan(step.before);
    expect(sorry.withDraft).toBeLessThan(step.withDraft);
    expect(named.withDraft).toBeLessThan(sorry.withDraft);
  });

  it('rises with heated words, and names them', () => {
    const { before, withDraft, words } = tensionOf('Calm down, you are overreacting.');
    expect(withDraft).toBeGreaterThan(before);
    expect(words.join(' ')).toMatch(/calm down/i);
  });

  it('does not let sweet words make up for an insult', () => {
    const { before, withDraft } = tensionOf('I’m sorry, I’ll ring the depot today. You are an idiot, though.');
    expect(withDraft).toBeGreaterThan(before);
  });

  it('stays between 0 and 100', () => {
    const thread = Array.from({ length: 9 }, () => ({ text: 'YOU LYING USELESS IDIOTS!!!' }));
    const { withDraft } = tensionOf('Shut up, you stupid idiot! Calm down! '.repeat(9), { ...ANGRY, thread });
    expect(withDraft).toBeLessThanOrEqual(100);
    expect(withDraft).toBeGreaterThan(50);
  });
});
