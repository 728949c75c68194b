// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createReplace } from '@/lib/editors/replace.ts';
import type { Selected, TextBox } from '@/lib/editors/text-box.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A box whose text is a string, and all that was written into it; `afterwards` happens right after a writing. */
function createBox(text: string, caret: number, afterwards = () => {}) {
  const state = { text, selected: { anchor: caret, focus: caret }, written: [] as string[], undone: 0 };
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  const box: TextBox = {
    element,
    isEditable: () => true,
    readText: () => state.text,
    selected: () => state.selected,
    select: (selected: Selected) => {
      state.selected = selected;
    },
  };
  const writer = {
    historyDelay: 0,
    plan: (span: { start: number; end: number }, words: string) => ({
      span,
      text: words,
      write: () => {
        state.written.push(`${state.text.slice(span.start, span.end)} → ${words}`);
        state.text = state.text.slice(0, span.start) + words + state.text.slice(span.end);
        setTimeout(afterwards); // before it is first looked at
      },
    }),
    undo: () => {
      state.undone++;
      state.text = text;
    },
  };
  const activity = { isComposing: false, lastInput: -Infinity };
  return { state, activity, replace: createReplace(box, writer, activity) };
}

const TEXT = 'You are very wrong';
const FIX = { span: { start: 8, end: 18 }, expected: 'very wrong', text: 'mistaken' };

describe('a replacement', () => {
  it('writes once and leaves the caret where it was', async () => {
    const { state, replace } = createBox(TEXT, 3);
    const result = replace(FIX);
    await vi.runAllTimersAsync();
    expect(await result).toEqual({ kind: 'applied' });
    expect(state).toMatchObject({ text: 'You are mistaken', written: ['very wrong → mistaken'], undone: 0 });
    expect(state.selected).toEqual({ anchor: 3, focus: 3 });
  });

  it('leaves alone the words at both ends that stay', async () => {
    const { state, replace } = createBox('@ann you are wrong 👩‍👧 here', 0);
    const text = '@ann it is wrong 👩‍👦 here';
    const result = replace({ span: { start: 0, end: 29 }, expected: '@ann you are wrong 👩‍👧 here', text });
    await vi.runAllTimersAsync();
    expect(await result).toEqual({ kind: 'applied' });
    expect(state.written).toEqual(['you are wrong 👩‍👧 → it is wrong 👩‍👦']);
  });

  it('stays when the person types on before it is confirmed', async () => {
    const { state, activity, replace } = createBox(TEXT, TEXT.length);
    const result = replace(FIX);
    await vi.waitFor(() => expect(state.text).toBe('You are mistaken'));
    await vi.advanceTimersByTimeAsync(20);
    state.text += '!';
    activity.lastInput = performance.now();
    await vi.runAllTimersAsync();
    expect(await result).toEqual({ kind: 'applied' });
    expect(state).toMatchObject({ text: 'You are mistaken!', undone: 0 });
  });

  it.each([
    ['an undo and new words', 'Sorry'],
    ['more words', 'You are mistaken!'],
  ])('takes nothing back after %s that came before it was seen to stand', async (_, typed) => {
    const { state, activity, replace } = createBox(TEXT, TEXT.length, () => {
      state.text = typed;
      activity.lastInput = performance.now() + 1;
    });
    const result = replace(FIX);
    await vi.runAllTimersAsync();
    expect(await result).toEqual({ kind: 'applied' });
    expect(state).toMatchObject({ text: typed, undone: 0 });
  });

  it('is taken back when the site makes something else of it', async () => {
    const { state, replace } = createBox(TEXT, 3, () => (state.text = 'You are mistaken mistaken'));
    const result = replace(FIX);
    await vi.runAllTimersAsync();
    expect(await result).toEqual({ kind: 'refused', reason: 'mismatch' });
    expect(state).toMatchObject({ text: TEXT, undone: 1 });
  });

  it('is taken back when the site changes it a moment later', async () => {
    const { state, replace } = createBox(TEXT, 3);
    const result = replace(FIX);
    await vi.waitFor(() => expect(state.text).toBe('You are mistaken'));
    await vi.advanceTimersByTimeAsync(20);
    state.text = 'You are mistaken mistaken';
    await vi.runAllTimersAsync();
    expect(await result).toEqual({ kind: 'refused', reason: 'mismatch' });
    expect(state).toMatchObject({ text: TEXT, undone: 1, written: ['very wrong → mistaken'] });
  });

  it('is refused when the words change while it waits for the last key to be over', async () => {
    const { state, activity, replace } = createBox(TEXT, 3);
    activity.lastInput = performance.now();
    const result = replace(FIX);
    state.text = 'You are very much wrong';
    await vi.runAllTimersAsync();
    expect(await result).toEqual({ kind: 'refused', reason: 'stale' });
    expect(state.written).toEqual([]);
  });
});
