// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '@/lib/analysis/finding.ts';
import type { Report } from '@/lib/analysis/report.ts';
import type { Mark } from '@/lib/coach/marks.ts';
import { type Session, startSession } from '@/lib/coach/session.ts';
import type { Editor, Replacement, ReplaceResult } from '@/lib/editors/editor.ts';
import type { Site } from '@/lib/sites/site.ts';

const CALM: Finding = {
  rule: 'dismissive',
  severity: 'warn',
  start: 7,
  end: 16,
  message: 'They may feel unheard.',
  fixes: [{ label: 'take your time', replacement: 'take your time' }],
};

const SITE: Site = {
  id: 'x',
  hosts: [],
  composerAt: () => null,
  describe: () => 'reply',
  incomingOf: () => ({ text: 'My room was not ready.', author: 'Dana' }),
  threadOf: () => [],
  accountOf: () => null,
  submitOf: () => null,
  isSubmitKey: () => false,
  health: () => ({ composer: true, incoming: true, author: true, age: false, account: false, submit: false }),
};

const SNAPPISH: Finding = { ...CALM, rule: 'snappish', severity: 'tip', start: 0, end: 15, fixes: [] };

/** Finds `calm down` wherever it stands, a tip over the whole of `Please calm dow`, and throws at `boom`. */
function analyse(text: string): Report {
  if (text.includes('boom')) throw new Error(`Could not read ${text}`);
  const start = text.indexOf('calm down');
  const whole = text === 'Please calm dow' ? [SNAPPISH] : [];
  const findings = start < 0 ? whole : [{ ...CALM, start, end: start + 9 }];
  return { findings, language: 'en' } as unknown as Report; // the session looks at no other part
}

describe('a session', () => {
  let text: string;
  let caret: number | null;
  let changed: () => void;
  let written: Replacement[];
  let result: ReplaceResult;
  let isAlive: boolean;
  let marks: readonly Mark[];
  let isMounted: boolean;
  let session: Session;
  const analyser = { analyse: vi.fn(analyse) };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    text = '';
    caret = null;
    written = [];
    result = { kind: 'applied' };
    isAlive = true;
    marks = [];
    isMounted = false;
    analyser.analyse.mockClear();
    const element = document.createElement('div');
    document.body.append(element);
    const editor: Editor = {
      id: 'lexical',
      element,
      read: () => ({ text, toRange: () => null }),
      replace: (replacement) => {
        written.push(replacement);
        return Promise.resolve(result);
      },
      onInput: (listener) => (changed = listener),
      caret: () => caret,
      setCaret: () => {},
    };
    session = startSession(
      {
        editor,
        site: SITE,
        purpose: 'reply',
        analyser,
        presetName: 'Balanced',
        guidelines: { rules: { dismissive: { severity: 'stop', lock: true } } },
        cardOpen: false,
        painter: {
          paint: (next) => (marks = next),
          findingAt: () => null,
          boxesOf: () => [],
          erase: () => (marks = []),
        },
        mountSurfaces: () => {
          isMounted = true;
          return () => (isMounted = false);
        },
        ask: () => ({ isOnScreen: () => false, close: () => {} }),
        isGuarded: () => true,
        onPosted: () => {},
        isAlive: () => isAlive,
        now: () => 0,
      },
      new AbortController().signal,
    );
  });
  afterEach(() => {
    session.end();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** What the person has typed when the next frame comes. */
  const type = (next: string) => {
    text = next;
    caret = next.length;
    changed();
    vi.advanceTimersToNextFrame();
  };
  const state = () => session.store.getState();

  it('knows at once what is answered, and that nothing is typed yet', () => {
    expect(state()).toMatchObject({ status: 'empty', purpose: 'reply', incoming: { author: 'Dana' }, findings: [] });
    expect(isMounted).toBe(true);
  });

  it('marks a word when it ends, once a frame however many changes come', () => {
    text = 'Please calm down.';
    changed();
    changed();
    type('Please calm down. ');
    expect(state().findings).toHaveLength(1);
    expect(marks).toEqual([{ finding: 0, severity: 'warn', span: { start: 7, end: 16 }, open: false }]);
    expect(analyser.analyse).toHaveBeenCalledTimes(2); // at the start, and in this frame
  });

  it('does not analyse a text it knows', () => {
    type('Hello. ');
    const before = analyser.analyse.mock.calls.length;
    type('Hello. ');
    expect(analyser.analyse).toHaveBeenCalledTimes(before);
  });

  it('waits for a pause with a warning at the caret, and takes a mark away at once', () => {
    type('Please calm down');
    expect(state().findings).toEqual([]);
    vi.advanceTimersByTime(600);
    expect(state().findings).toHaveLength(1);
    type('Please calm dow');
    expect(state().findings).toEqual([]);
    expect(marks).toEqual([]);
  });

  it('does not flash a finding over the whole sentence for one key of a word', () => {
    const seen = new Set<number>();
    session.store.subscribe(({ findings }) => seen.add(findings.length));
    for (const text of ['Please calm do', 'Please calm dow', 'Please calm down']) type(text);
    expect([...seen]).toEqual([0]);
    type('Please calm dow');
    vi.advanceTimersByTime(600);
    expect(state().findings).toEqual([SNAPPISH]);
  });

  it('falls silent for good when the analysis throws, and says so without a word of the draft', () => {
    type('Please calm down. ');
    expect(() => type('Please calm down. boom')).not.toThrow();
    expect(state()).toMatchObject({ status: 'detached', findings: [], report: null });
    expect(marks).toEqual([]);
    type('Please calm down. ');
    vi.advanceTimersByTime(5_000);
    expect(marks).toEqual([]);
    const said = vi.mocked(console.warn).mock.calls.flat().join(' ');
    expect(said).toContain('Error');
    expect(said).not.toMatch(/calm|boom/);
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it('ends at the next event after the extension is gone, and leaves nothing', () => {
    type('Please calm down. ');
    isAlive = false;
    type('Please calm down. Now. ');
    expect(session.signal.aborted).toBe(true);
    expect(isMounted).toBe(false);
    expect(marks).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes a fix where its words stand by now', async () => {
    type('Please calm down. ');
    const [finding] = state().findings;
    if (!finding) throw new Error('Nothing to mend.');
    text = 'Dear Dana, please calm down. ';
    await session.actions.applyFix(finding, 0);
    expect(written).toEqual([{ span: { start: 18, end: 27 }, expected: 'calm down', text: 'take your time' }]);
    expect(state().notice).toBeNull();
  });

  it('writes nothing where the words have changed, and offers a copy', async () => {
    type('Please calm down. ');
    const [finding] = state().findings;
    if (!finding) throw new Error('Nothing to mend.');
    text = 'Please calm right down. ';
    await session.actions.applyFix(finding, 0);
    expect(written).toEqual([]);
    expect(state().notice).toEqual({ kind: 'refused', text: 'take your time' });
    type('Please calm right down. Thanks. ');
    expect(state().notice).toBeNull();
  });

  it('offers a copy when the editor refuses', async () => {
    result = { kind: 'refused', reason: 'unsupported' };
    type('Please calm down. ');
    const [finding] = state().findings;
    if (finding) await session.actions.applyFix(structuredClone(finding), 0);
    expect(state().notice).toEqual({ kind: 'refused', text: 'take your time' });
  });

  it('takes all fixes from the end to the start, and stops where the editor refuses one', async () => {
    type('Please calm down. ');
    const [first] = state().findings;
    if (!first) throw new Error('Nothing to mend.');
    const second: Finding = { ...first, rule: 'blaming', start: 0, end: 6 };
    session.store.setState({ findings: [second, first] });
    await session.actions.applyAll([second, first]);
    expect(written.map(({ span, expected }) => [span.start, expected])).toEqual([
      [7, 'calm down'],
      [0, 'Please'],
    ]);
    result = { kind: 'refused', reason: 'unsupported' };
    await session.actions.applyAll([second, first]);
    expect(written).toHaveLength(3);
    expect(state().notice).toEqual({ kind: 'refused', text: 'take your time' });
  });

  it('takes none of all fixes once the draft has moved on', async () => {
    type('Please calm down. ');
    const [finding] = state().findings;
    if (!finding) throw new Error('Nothing to mend.');
    text = 'Dear Dana, please calm down. ';
    await session.actions.applyAll([finding]);
    expect(written).toEqual([]);
    expect(state().notice).toEqual({ kind: 'refused', text: 'take your time' });
  });

  it('inserts at the caret, apart from the words around it, and at the end where there is no caret', async () => {
    type('Call us any time.');
    caret = 7;
    await session.actions.insert('on 020 555');
    caret = 8;
    await session.actions.insert('on 020 555');
    caret = null;
    await session.actions.insert('^SK');
    expect(written).toEqual([
      { span: { start: 7, end: 7 }, expected: '', text: ' on 020 555' },
      { span: { start: 8, end: 8 }, expected: '', text: 'on 020 555 ' },
      { span: { start: 17, end: 17 }, expected: '', text: ' ^SK' },
    ]);
  });

  it('hides the same words for the rest of the draft when told to ignore them', () => {
    type('Please calm down. ');
    const [finding] = state().findings;
    if (finding) session.actions.ignore(finding);
    expect(state().findings).toEqual([]);
    type('Please, Dana, calm down. ');
    vi.advanceTimersByTime(600);
    expect(state().findings).toEqual([]);
  });

  it('does not hide a stop that the team has locked, and may once the preset in force is another', () => {
    type('Please calm down. ');
    const locked: Finding[] = state().findings.map((finding) => ({ ...finding, severity: 'stop' }));
    session.store.setState({ findings: locked });
    locked.forEach(session.actions.ignore);
    expect(state().findings).toEqual(locked);
    session.setAnalyser(analyser, { presetName: 'Own', guidelines: {} });
    expect(state().presetName).toBe('Own');
    state().findings.forEach(session.actions.ignore);
    expect(state().findings).toEqual([]);
  });

  it('tells the analysis what kind the person says the incoming is, until taken back', () => {
    session.actions.correctKind('question');
    expect(analyser.analyse.mock.lastCall?.at(1)).toMatchObject({ incoming: { kind: 'question' } });
    session.actions.correctKind(null);
    expect(state().incoming?.kind).toBeUndefined();
  });

  it('closes the popover when typing goes on, and keeps the unfolded finding of an open card', () => {
    type('Please calm down. ');
    session.actions.openFinding(0);
    type('Please calm down. A');
    expect(state().openFinding).toBeNull();
    session.actions.toggleCard(true);
    session.actions.openFinding(0);
    type('Please calm down. An');
    expect(state().openFinding).toBe(0);
  });
});
