// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { type Posted, watchPosted } from '@/lib/coach/posted.ts';
import { hold } from '@/lib/coach/press.ts';
import type { CoachState } from '@/lib/coach/state.ts';
import type { PostProof } from '@/lib/sites/site.ts';
import { coachState } from './coach-state.ts';
import { click, keydown } from './trusted.ts';

const DRAFT = 'I’ll look into it today.';

describe('a posted reply', () => {
  let composer: HTMLElement;
  let button: HTMLButtonElement;
  let signs: number;
  let posted: Posted[];
  let session: AbortController;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
    composer = document.body.appendChild(document.createElement('div'));
    composer.textContent = DRAFT;
    button = document.body.appendChild(document.createElement('button'));
    signs = 0;
    posted = [];
    session = new AbortController();
  });
  afterEach(() => {
    session.abort();
    document.body.replaceChildren();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const watch = (kind: PostProof['kind'], count: PostProof['count'] = () => signs) =>
    watchPosted(
      {
        editor: {
          id: 'lexical',
          element: composer,
          read: () => ({ text: composer.textContent, toRange: () => null }),
          replace: () => Promise.resolve({ kind: 'applied' }),
          onInput: () => {},
          caret: () => null,
          setCaret: () => {},
        },
        site: {
          id: 'facebook',
          submitOf: () => button,
          isSubmitKey: ({ key }) => key === 'Enter',
          proofOfPost: { kind, count },
        },
        store: createStore<CoachState>()(() => coachState({ incoming: { text: 'Where is it?', author: 'Dana' } })),
        now: () => 7,
        onPosted: (reply) => posted.push(reply),
      },
      session.signal,
    );
  /** Lets the page's changes be seen. */
  const settle = async () => {
    document.body.append('·');
    await Promise.resolve();
    vi.advanceTimersToNextFrame();
  };
  const empty = () => (composer.textContent = '');

  it.each(['comment', 'notice'] as const)(
    'is told once, with what it answered, after the box is empty (%s)',
    async (kind) => {
      watch(kind);
      button.dispatchEvent(click());
      await settle();
      expect(posted).toEqual([]);
      signs = 1;
      empty();
      await settle();
      await settle();
      expect(posted).toEqual([
        { site: 'facebook', text: DRAFT, incoming: { text: 'Where is it?', author: 'Dana' }, at: 7 },
      ]);
    },
  );

  it('is told after its box has gone with the session', async () => {
    watch('comment');
    composer.dispatchEvent(keydown('Enter'));
    composer.remove();
    session.abort();
    await settle();
    expect(posted).toEqual([]);
    signs = 1;
    await settle();
    expect(posted).toHaveLength(1);
  });

  it('needs no more than an emptied box where a site says no more, and no box where it says more', async () => {
    watch('notice');
    button.dispatchEvent(click());
    empty();
    await settle();
    composer.textContent = DRAFT;
    button.dispatchEvent(click());
    signs = 1;
    await settle();
    expect(posted).toHaveLength(2);
  });

  it('is none without its comment', async () => {
    watch('comment');
    button.dispatchEvent(click());
    empty();
    await settle();
    expect(posted).toEqual([]);
  });

  it('is none when a person clears the box, with or without a press before', async () => {
    watch('notice');
    empty();
    await settle();
    composer.textContent = DRAFT;
    button.dispatchEvent(click());
    composer.dispatchEvent(keydown('Control'));
    composer.dispatchEvent(keydown('a', { ctrlKey: true }));
    composer.dispatchEvent(keydown('Backspace'));
    empty();
    await settle();
    expect(posted).toEqual([]);
  });

  it('is none when the press was held by the guard', async () => {
    watch('notice');
    const pressed = click();
    window.addEventListener('click', hold, { capture: true, once: true });
    button.dispatchEvent(pressed);
    empty();
    await settle();
    expect(posted).toEqual([]);
  });

  it('is none after ten seconds, nor from an empty box', async () => {
    watch('notice');
    button.dispatchEvent(click());
    vi.advanceTimersByTime(10_000);
    empty();
    await settle();
    button.dispatchEvent(click());
    await settle();
    expect(posted).toEqual([]);
  });

  it('costs the page nothing when the proof throws', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    watch('comment', () => {
      throw new Error(DRAFT);
    });
    expect(() => button.dispatchEvent(click())).not.toThrow();
    await settle();
    expect(posted).toEqual([]);
    expect(vi.mocked(console.warn).mock.calls.flat().join(' ')).not.toContain(DRAFT);
  });
});
