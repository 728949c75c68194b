// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DeletionGuardParts, guardDeletions } from '@/lib/coach/guard-deletion.ts';
import type { Question } from '@/lib/coach/question.ts';
import { createAnalyser } from '@/lib/presets/analyser.ts';
import type { Deletion } from '@/lib/sites/site.ts';
import { click } from './trusted.ts';

const COMPLAINT = 'My room was not ready at six, and nobody told me why. Terrible service, never again.';

describe('the delete guard', () => {
  let item: HTMLElement;
  let chosen: number;
  let questions: Question[];
  let deletion: Deletion;
  let parts: DeletionGuardParts;
  let life: AbortController;

  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    item = document.body.appendChild(document.createElement('div'));
    chosen = 0;
    item.addEventListener('click', () => chosen++);
    questions = [];
    deletion = { control: item, act: 'hide', text: COMPLAINT, author: 'Dana', own: false };
    const analyser = createAnalyser();
    parts = {
      document,
      site: { deletionOf: (target) => (target === item ? deletion : null) },
      ask: (question) => {
        questions.push(question);
        return { isOnScreen: () => true, close: () => {} };
      },
      judge: (text) => analyser.analyse(text, { incoming: { text } }),
      policy: () => ({}),
      isOn: () => true,
      isAlive: () => true,
    };
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    item.remove();
    vi.restoreAllMocks();
  });

  const choose = (changes: Partial<DeletionGuardParts> = {}) => {
    guardDeletions({ ...parts, ...changes }, life.signal);
    item.dispatchEvent(click());
  };

  it('asks once before a complaint is hidden, in the words of the team', () => {
    choose({ policy: () => ({ mayHide: ['threats', 'spam'], decidedBy: 'the duty lead' }) });
    expect(chosen).toBe(0);
    expect(questions[0]).toMatchObject({
      title: 'Answer it instead',
      advice: 'Your team may hide: threats, spam. More is for the duty lead to decide.',
      note: 'Asked once for this comment. Nothing has been hidden.',
    });
    item.dispatchEvent(click());
    expect(chosen).toBe(1);
  });

  it('hides it once when told to', () => {
    choose();
    questions[0]?.anyway?.choose();
    expect(chosen).toBe(1);
    expect(questions).toHaveLength(1);
  });

  it('says to choose it again where the menu has closed meanwhile', () => {
    choose();
    item.remove();
    questions[0]?.anyway?.choose();
    expect(questions[1]).toMatchObject({ title: 'Choose it once more', anyway: null });
  });

  it('is silent about own comments, kind ones, and what the policy covers', () => {
    const silent: [string, Partial<Deletion>, string[]][] = [
      ['own', { own: true }, []],
      ['kind', { text: 'The walled garden was the best part of our trip. Thank you, Sam!' }, []],
      ['abuse', { text: 'You useless morons, I hope your shop burns down.' }, ['threats']],
      ['private', { text: `${COMPLAINT} Call me on +44 7700 900123.` }, ['private data']],
    ];
    for (const [, change, mayHide] of silent) {
      deletion = { ...deletion, text: COMPLAINT, own: false, ...change };
      life = new AbortController();
      choose({ policy: () => ({ mayHide }) });
      life.abort();
    }
    expect(questions).toEqual([]);
    expect(chosen).toBe(silent.length);
  });

  const boom = () => {
    throw new Error(COMPLAINT);
  };
  const faults: readonly (readonly [string, () => Partial<DeletionGuardParts>])[] = [
    ['the adapter', () => ({ site: { deletionOf: boom } })],
    ['the analysis', () => ({ judge: boom })],
    ['the policy', () => ({ policy: boom })],
    ['the question', () => ({ ask: boom })],
    ['the look at the screen', () => ({ ask: () => ({ isOnScreen: boom, close: boom }) })],
    ['the settings', () => ({ isOn: boom })],
    ['the extension', () => ({ isAlive: boom })],
  ];
  it.each(faults)('holds nothing when %s throws', (_, changes) => {
    choose(changes());
    expect(chosen).toBe(1);
    expect(vi.mocked(console.warn).mock.calls.flat().join(' ')).not.toContain(COMPLAINT);
  });

  it('holds nothing where nothing can be shown, it is off, or the extension is gone', () => {
    const gaps: Partial<DeletionGuardParts>[] = [
      { ask: () => ({ isOnScreen: () => false, close: () => {} }) },
      { isOn: () => false },
      { isAlive: () => false },
      { site: {} },
    ];
    for (const gap of gaps) {
      life = new AbortController();
      choose(gap);
      life.abort();
    }
    expect(chosen).toBe(gaps.length);
  });
});
