// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { mountSurfaces } from '@/components/surfaces.tsx';
import type { CoachActions, CoachState } from '@/lib/coach/state.ts';
import { ANSWERED, CALM_DOWN, coachState, NO_REGRET, ONLY_ONE, REPORT, STOCK_PHRASE, THREAT } from './sample.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('the surfaces of a composer', () => {
  let root: ShadowRoot;
  let composer: HTMLElement;
  let unmount: () => void;
  let actions: { [Action in keyof CoachActions]: ReturnType<typeof vi.fn<CoachActions[Action]>> };

  beforeEach(() => {
    composer = document.body.appendChild(document.createElement('div'));
    composer.tabIndex = 0;
    root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    actions = {
      applyFix: vi.fn<CoachActions['applyFix']>(() => Promise.resolve()),
      applyAll: vi.fn<CoachActions['applyAll']>(() => Promise.resolve()),
      ignore: vi.fn<CoachActions['ignore']>(),
      openFinding: vi.fn<CoachActions['openFinding']>(),
      toggleCard: vi.fn<CoachActions['toggleCard']>(),
      correctKind: vi.fn<CoachActions['correctKind']>(),
      insert: vi.fn<CoachActions['insert']>(() => Promise.resolve()),
      copy: vi.fn<CoachActions['copy']>(() => Promise.resolve()),
    };
  });
  afterEach(() => {
    act(() => unmount());
    expect(root.querySelector('.tf')).toBeNull();
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  const show = (over: Partial<CoachState> = {}) => {
    const store = createStore(() => coachState(over));
    act(() => {
      unmount = mountSurfaces(root, store, actions, { composer, submit: null, rectsOf: () => [] });
    });
    return store;
  };
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find(
      (candidate) => candidate.getAttribute('aria-label') === name || words(candidate)?.startsWith(name),
    ) ?? expect.fail(`no button ${name}`);
  const click = (element: HTMLElement) => act(() => element.click());
  const press = (element: HTMLElement, key: string) =>
    act(() => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

  it.each([
    ['fine', '', 'Nothing to change', { findings: [] }],
    ['tip', '1', '1 tip', { findings: [STOCK_PHRASE] }],
    ['warn', '2', '2 to change', {}],
    ['stop', '1', '1 to settle, 1 to change', { findings: [THREAT, CALM_DOWN] }],
    ['mute', '', 'Ready when you write', { status: 'empty', findings: [] }],
    ['mute', 'Paused', 'Paused here', { status: 'paused' }],
    ['mute', 'English only', 'Coaches English drafts only', { status: 'other-language' }],
    ['mute', 'Off until reload', 'Off until you reload the page', { status: 'detached' }],
  ] as const)('show a pill that is %s with "%s" for %s', (look, label, name, over) => {
    show(over);
    const pill = find('.tf-pill');
    expect(pill?.classList).toContain(`is-${look}`);
    expect(words(pill)).toBe(label);
    expect(pill?.title).toBe(name);
    expect(pill?.getAttribute('aria-label')).toBe(`Tactful: ${name}. Open card`);
  });

  it('group the findings of the card and unfold the worst', () => {
    show({ cardOpen: true, findings: [THREAT, CALM_DOWN, STOCK_PHRASE, NO_REGRET] });
    expect([...root.querySelectorAll('.tf-group h3')].map(words)).toEqual([
      'Before you post',
      'Worth changing',
      'Polish',
    ]);
    expect(root.querySelectorAll('.tf-finding')).toHaveLength(3);
    expect(words(find('.is-open .tf-finding-title'))).toContain('Stop: ');
  });

  it('say what is answered, by whom, since when, and what a good answer has', () => {
    show({ cardOpen: true, findings: [ANSWERED] });
    const incoming = words(find('.tf-incoming'));
    expect(incoming).toContain('Complaint');
    expect(incoming).toContain('47 min of 1 h');
    expect(incoming).toContain('Dana Whitlock @danawrites_');
    expect(incoming).toContain(ANSWERED.message);
    expect([...root.querySelectorAll('.tf-checklist li')].map(words)).toEqual([
      'Dana’s name: done',
      'A personal sorry: still open',
    ]);
  });

  it('name the tone outside its range and the words that moved it', () => {
    show({ cardOpen: true });
    expect(words(find('.tf-axis.is-outside .is-pole'))).toBe('cold');
    expect(words(find('.tf-tone-why'))).toBe('Colder: calm down. More human: I.');
  });

  it.each([
    ['This draft looks like German.', { status: 'other-language', report: { ...REPORT, language: 'de' } }],
    ['Tactful can’t tell what this box is for, so it reads the draft alone.', { purpose: 'unknown', incoming: null }],
    ['Tactful can’t see here what you are answering, so it reads the draft alone.', { incoming: null }],
    ['This reads well.', { findings: [] }],
  ] as const)('say "%s"', (note, over) => {
    show({ cardOpen: true, ...over });
    expect(words(find('.tf-rest-note'))).toContain(note);
  });

  it('name the words that weighed most, in the card and in the popover', () => {
    const judged = { ...ONLY_ONE, because: ['only one', 'today'] };
    const store = show({ cardOpen: true, findings: [judged] });
    expect(words(find('.is-open .tf-weighed'))).toBe('Weighed most: only one, today.');
    act(() => store.setState({ cardOpen: false, openFinding: 0 }));
    expect(words(find('.tf-popover .tf-weighed'))).toBe('Weighed most: only one, today.');
  });

  it('take one fix by its button, another line’s by its tick, and ignore', () => {
    show({ cardOpen: true });
    click(button('Replace'));
    expect(actions.applyFix).toHaveBeenLastCalledWith(CALM_DOWN, 0);
    click(button('Replace with “you shouldn’t have to ask”'));
    expect(actions.applyFix).toHaveBeenLastCalledWith(ONLY_ONE, 0);
    click(button('Ignore'));
    expect(actions.ignore).toHaveBeenCalledWith(CALM_DOWN);
  });

  it('take all fixes in one click', () => {
    show({ cardOpen: true });
    click(button('Take all 3'));
    expect(actions.applyAll).toHaveBeenCalledWith([CALM_DOWN, ONLY_ONE, STOCK_PHRASE]);
  });

  it('offer no "take all" where a finding has no safe fix', () => {
    show({ cardOpen: true, findings: [THREAT, CALM_DOWN] });
    expect(words(root.querySelector('.tf-card'))).not.toContain('Take all');
  });

  it('say that the team keeps a locked stop on, and offer no way to ignore it', () => {
    const guidelines = { rules: { 'legal-threat': { severity: 'stop', lock: true } } } as const;
    const store = show({ cardOpen: true, findings: [THREAT], guidelines });
    expect(words(find('.is-open .tf-actions'))).toBe('WhyKept on by your team');
    act(() => store.setState({ cardOpen: false, openFinding: 0 }));
    expect(words(find('.tf-popover-foot'))).toBe('Kept on by your teamWhy');
    act(() => store.setState({ guidelines: {} }));
    expect(words(find('.tf-popover-foot'))).toBe('Ignore hereWhy');
  });

  it('draw ranges and target of the team', () => {
    show({ cardOpen: true, guidelines: { voice: { warmth: [0, 30] }, targets: { replyMinutes: { complaint: 30 } } } });
    expect(find('.tf-axis-track')?.getAttribute('aria-label')).toBe('cold to warm: 20 of 100, best 0 to 30');
    expect(find('.tf-axis.is-outside')).toBeNull();
    expect(words(find('.tf-clock'))).toBe('47 min, target 30 min');
  });

  it('have no insert row where the preset in force offers nothing', () => {
    show({ cardOpen: true });
    expect(find('.tf-insert')).toBeNull();
    expect(words(find('.tf-card-foot'))).toContain('Guide: Balanced');
  });

  it('insert a saved reply with one click, with the focus back in the box', () => {
    const guidelines = {
      replies: [
        { label: 'Late parcel', text: 'Hi {name}, I’m sorry about {issue}. {signOff}', for: ['complaint'] },
        { label: 'Thanks', text: 'Thank you!', for: ['compliment'] },
      ],
      links: { facts: [{ topic: 'recall', match: ['day'], url: 'https://toys.example/recall' }] },
    } as const;
    show({ cardOpen: true, guidelines });
    expect([...root.querySelectorAll('.tf-insert-row button')].map(words)).toEqual(['Saved replies', 'Facts']);
    click(button('Saved replies'));
    expect([...root.querySelectorAll('.tf-insert-label')].map(words)).toEqual(['Late parcel']);
    click(button('Late parcel'));
    expect(actions.insert).toHaveBeenCalledWith('Hi Dana, I’m sorry about the wait. {signOff}');
    expect(document.activeElement).toBe(composer);
    expect(find('.tf-insert-list')).toBeNull();
  });

  it('fold the insert list on Escape before the card is left', () => {
    show({ cardOpen: true, guidelines: { channels: [{ kind: 'phone', value: '020 555', hours: '9–5' }] } });
    const channels = button('Channels');
    click(channels);
    expect(words(find('.tf-insert-item'))).toBe('Phone, 9–5020 555');
    channels.focus();
    press(channels, 'Escape');
    expect(find('.tf-insert-list')).toBeNull();
    expect(root.activeElement).toBe(channels);
  });

  it('offer a refused change on the clipboard', () => {
    show({ cardOpen: true, notice: { kind: 'refused', text: 'I hear you,' } });
    click(button('Copy'));
    expect(actions.copy).toHaveBeenCalledWith('I hear you,');
  });

  it('correct the kind in one click', () => {
    show({ cardOpen: true });
    click(button('Complaint'));
    click(button('Question'));
    expect(actions.correctKind).toHaveBeenCalledWith('question');
    expect(find('[role="menu"]')).toBeNull();
  });

  it('move between findings with the arrow keys and act on the one that has the focus', () => {
    const store = show({ cardOpen: true });
    actions.openFinding.mockImplementation((openFinding) => store.setState({ openFinding }));
    const first = find('.is-open [data-finding]') ?? expect.fail('no finding');
    first.focus();
    press(first, 'ArrowDown');
    const second = find('.is-open [data-finding]') ?? expect.fail('no finding');
    expect(root.activeElement).toBe(second);
    press(second, 'Enter');
    expect(actions.applyFix).toHaveBeenLastCalledWith(ONLY_ONE, 0);
    press(second, 'Delete');
    expect(actions.ignore).toHaveBeenLastCalledWith(ONLY_ONE);
  });

  it('return the focus to the composer on Escape, with the card still open', () => {
    show({ cardOpen: true });
    const close = button('Close card');
    close.focus();
    press(close, 'Escape');
    expect(document.activeElement).toBe(composer);
    expect(actions.toggleCard).not.toHaveBeenCalled();
  });

  it('open a popover at a finding with its reason and every way to mend it', () => {
    show({ openFinding: 0 });
    const popover = find('.tf-popover') ?? expect.fail('no popover');
    expect(popover.getAttribute('aria-label')).toMatch(/^Warning: /);
    expect(words(popover)).toContain('1 of 3');
    click(button('I hear you,'));
    expect(actions.applyFix).toHaveBeenCalledWith(CALM_DOWN, 0);
    click(button('Next'));
    expect(actions.openFinding).toHaveBeenCalledWith(1);
  });

  it('have no popover while the card is open', () => {
    show({ openFinding: 0, cardOpen: true });
    expect(find('.tf-popover')).toBeNull();
  });

  it('tell screen readers the count once, a second after the last change', () => {
    vi.useFakeTimers();
    const store = show();
    const spoken = () => find('[role="status"]')?.textContent;
    act(() => vi.advanceTimersByTime(900));
    act(() => store.setState({ text: 'Hi Dana, calm down, now.', findings: [CALM_DOWN] }));
    act(() => vi.advanceTimersByTime(900));
    expect(spoken()).toBe('');
    act(() => vi.advanceTimersByTime(100));
    expect(spoken()).toBe('1 to change');
  });

  it('ignore keys that a script of the page makes up', () => {
    show();
    const key = new KeyboardEvent('keydown', { code: 'KeyA', key: 'a', altKey: true, bubbles: true });
    Object.defineProperty(key, 'isTrusted', { value: false });
    act(() => composer.dispatchEvent(key));
    expect(actions.applyFix).not.toHaveBeenCalled();
  });
});
