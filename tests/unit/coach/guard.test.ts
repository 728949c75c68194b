// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding, Severity } from '@/lib/analysis/finding.ts';
import type { Report } from '@/lib/analysis/report.ts';
import { guardPosting, type GuardParts } from '@/lib/coach/guard.ts';
import type { Asked, Question } from '@/lib/coach/question.ts';
import type { CoachState } from '@/lib/coach/state.ts';
import { coachState } from './coach-state.ts';
import { click, keydown } from './trusted.ts';

const DRAFT = 'You are an idiot.';

const findingOf = (severity: Severity, fixes: Finding['fixes'] = []): Finding => ({
  rule: 'personal-attack',
  severity,
  start: 8,
  end: 16,
  message: 'They will feel attacked.',
  fixes,
});

describe('the send guard', () => {
  let store: StoreApi<CoachState>;
  let composer: HTMLElement;
  let button: HTMLButtonElement;
  let text: string;
  let posted: string[];
  let questions: Question[];
  let isOnScreen: boolean;
  let closed: number;
  let carets: number[];
  let parts: GuardParts;
  let session: AbortController;

  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    text = DRAFT;
    posted = [];
    questions = [];
    isOnScreen = true;
    closed = 0;
    carets = [];
    composer = document.body.appendChild(document.createElement('div'));
    button = document.body.appendChild(document.createElement('button'));
    button.addEventListener('click', () => posted.push(text));
    composer.addEventListener('keydown', ({ key }) => key === 'Enter' && posted.push(text));
    store = createStore<CoachState>()(() => coachState());
    const asked: Asked = { isOnScreen: () => isOnScreen, close: () => closed++ };
    parts = {
      editor: {
        id: 'lexical',
        element: composer,
        read: () => ({ text, toRange: () => null }),
        replace: () => Promise.resolve({ kind: 'applied' }),
        onInput: () => {},
        caret: () => text.length,
        setCaret: (offset) => carets.push(offset),
      },
      site: { submitOf: () => button, isSubmitKey: ({ key }) => key === 'Enter' },
      store,
      actions: { applyFix: vi.fn(() => Promise.resolve()), openFinding: vi.fn() },
      settle: vi.fn(),
      ask: (question) => {
        questions.push(question);
        return asked;
      },
      isOn: () => true,
      isAlive: () => true,
    };
    session = new AbortController();
  });
  afterEach(() => {
    session.abort();
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  const start = (changes: Partial<GuardParts> = {}) => guardPosting({ ...parts, ...changes }, session.signal);
  const write = (draft: string, ...findings: Finding[]) => {
    text = draft;
    store.setState({ text, findings, report: { findings } as unknown as Report });
  };
  const pressButton = (detail = 1) => button.dispatchEvent(click(detail));
  const pressKey = (init: KeyboardEventInit = {}) => composer.dispatchEvent(keydown('Enter', init));

  it('holds button and key of a draft with a stop until it is answered', () => {
    start();
    write(DRAFT, findingOf('stop'));
    pressButton();
    expect(questions[0]).toMatchObject({
      reason: 'They will feel attacked.',
      words: { from: 'an idiot', to: null },
      swap: null,
      note: 'Asked once for this draft. Nothing has been posted.',
    });
    questions[0]?.main.choose();
    expect(carets).toEqual([16]);
    write(`${DRAFT} Bye.`, findingOf('stop'));
    pressKey();
    expect(questions).toHaveLength(2);
    expect(posted).toEqual([]);
  });

  it('asks once for a text, and anew once the box was empty', () => {
    start();
    write(DRAFT, findingOf('stop'));
    pressKey();
    pressKey();
    expect(posted).toEqual([DRAFT]);
    write('');
    write(DRAFT, findingOf('stop'));
    pressKey();
    expect(questions).toHaveLength(2);
    expect(posted).toEqual([DRAFT]);
  });

  it('takes neither a double click nor a held key for an answer', () => {
    start();
    write(DRAFT, findingOf('stop'));
    pressButton();
    pressButton(2);
    pressKey({ repeat: true });
    expect(posted).toEqual([]);
    isOnScreen = false; // the question has gone for some reason
    pressButton(2);
    expect(posted).toEqual([DRAFT]);
  });

  it('posts once by the site’s own button when told to', () => {
    start();
    write(DRAFT, findingOf('stop'));
    pressKey();
    questions[0]?.anyway?.choose();
    expect(posted).toEqual([DRAFT]);
    expect(questions).toHaveLength(1);
    expect(closed).toBe(1);
  });

  it('says that one more press is needed where the button is gone, and lets that press through', () => {
    start({ site: { ...parts.site, submitOf: () => null } });
    write(DRAFT, findingOf('stop'));
    pressKey();
    questions[0]?.anyway?.choose();
    expect(questions[1]).toMatchObject({ title: 'Press it once more', anyway: null });
    expect(posted).toEqual([]);
    pressKey();
    expect(posted).toEqual([DRAFT]);
  });

  it('takes the fix of the stop when told to', () => {
    const finding = findingOf('stop', [{ label: 'you', replacement: 'right' }]);
    start();
    write(DRAFT, finding);
    pressKey();
    expect(questions[0]).toMatchObject({ words: { from: 'an idiot', to: 'right' }, advice: null });
    questions[0]?.swap?.choose();
    expect(parts.actions.applyFix).toHaveBeenCalledExactlyOnceWith(finding, 0);
    expect(posted).toEqual([]);
  });

  it('closes when the draft changes or the session ends', () => {
    start();
    write(DRAFT, findingOf('stop'));
    pressKey();
    write('You are', findingOf('stop'));
    expect(closed).toBe(1);
    pressKey();
    session.abort();
    expect(closed).toBe(2);
    pressKey();
    expect(posted).toEqual(['You are']);
  });

  it('listens to the window only while there is a stop', () => {
    const listen = vi.spyOn(window, 'addEventListener');
    start();
    write('Hello.', findingOf('warn'));
    expect(listen).not.toHaveBeenCalled();
    write(DRAFT, findingOf('stop'));
    expect(listen.mock.calls.map(([type]) => type)).toEqual(['click', 'keydown']);
    write('Hello.', findingOf('warn'));
    pressKey();
    pressButton();
    expect(parts.settle).not.toHaveBeenCalled();
    expect(posted).toEqual(['Hello.', 'Hello.']);
  });

  it('leaves presses alone that are none of its business', () => {
    start();
    write(DRAFT, findingOf('stop'));
    document.body.dispatchEvent(click());
    composer.dispatchEvent(keydown('a'));
    button.click(); // the page's own
    expect(questions).toEqual([]);
    expect(posted).toEqual([DRAFT]);
  });

  it('asks nothing about a stop that is ignored by now', () => {
    start();
    write(DRAFT, findingOf('stop'));
    store.setState({ findings: [] });
    pressKey();
    expect(questions).toEqual([]);
    expect(posted).toEqual([DRAFT]);
  });

  const boom = () => {
    throw new Error(`Can’t read “${DRAFT}”`);
  };
  const faults: readonly (readonly [string, () => Partial<GuardParts>])[] = [
    ['the reading of the box', () => ({ editor: { ...parts.editor, read: boom } })],
    ['the place of the caret', () => ({ editor: { ...parts.editor, caret: boom } })],
    ['the search for the button', () => ({ site: { ...parts.site, submitOf: boom } })],
    ['the knowledge of the key', () => ({ site: { isSubmitKey: boom, submitOf: boom } })],
    ['the analysis', () => ({ settle: boom })],
    ['the state', () => ({ store: { ...store, getState: boom } })],
    ['the popover', () => ({ actions: { ...parts.actions, openFinding: boom } })],
    ['the question', () => ({ ask: boom })],
    ['the look at the screen', () => ({ ask: () => ({ isOnScreen: boom, close: () => {} }) })],
    ['the question and its end', () => ({ ask: () => ({ isOnScreen: boom, close: boom }) })],
    ['the settings', () => ({ isOn: boom })],
    ['the extension', () => ({ isAlive: boom })],
  ];
  it.each(faults)('loses no post when %s throws', (_, changes) => {
    start(changes());
    write(DRAFT, findingOf('stop'));
    pressButton();
    pressKey();
    pressButton();
    expect(posted).toEqual([DRAFT, DRAFT, DRAFT]);
    expect(vi.mocked(console.warn).mock.calls.flat().join(' ')).not.toContain(DRAFT);
  });

  const gaps: readonly (readonly [string, () => Partial<GuardParts>])[] = [
    ['nothing can be shown', () => ({ ask: () => ({ isOnScreen: () => false, close: () => {} }) })],
    ['the person has switched it off', () => ({ isOn: () => false })],
    ['the extension is gone', () => ({ isAlive: () => false })],
    [
      'the analysis is not in step with the draft',
      () => ({ editor: { ...parts.editor, read: () => ({ text: `${DRAFT} And`, toRange: () => null }) } }),
    ],
  ];
  it.each(gaps)('lets every press through where %s', (_, changes) => {
    start(changes());
    write(DRAFT, findingOf('stop'));
    pressButton();
    pressKey();
    expect(posted).toEqual([DRAFT, DRAFT]);
  });

  it.each(['main', 'swap', 'anyway'] as const)('reaches the page with nothing when the choice “%s” fails', (name) => {
    start({ editor: { ...parts.editor, setCaret: boom } });
    write(DRAFT, findingOf('stop', [{ label: 'you', replacement: 'right' }]));
    pressButton();
    expect(() => questions[0]?.[name]?.choose()).not.toThrow();
    pressButton();
    expect(posted).toEqual([DRAFT]);
  });
});
