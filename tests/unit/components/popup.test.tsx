// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PauseView, PopupActions, TabView } from '@/components/popup/popup-view.ts';
import type { GuideView } from '@/components/popup/guide-view.ts';
import { Popup } from '@/components/popup/Popup.tsx';
import { CALM_DOWN, coachState, finding, REPORT as SAMPLE } from './sample.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const PRESETS = [
  { id: 'balanced', name: 'Balanced', about: 'For most teams.' },
  { id: 'strict', name: 'Strict', about: 'Asks before more.' },
];
const BUILT_IN: GuideView = { name: 'Balanced', sources: [], locks: 0, builtIn: 'balanced' };
const REPORT: TabView = { kind: 'report', site: 'x', report: { state: coachState() } };

describe('the popup', () => {
  let root: Root;
  let actions: { [Action in keyof PopupActions]: ReturnType<typeof vi.fn<PopupActions[Action]>> };
  beforeEach(() => {
    root = createRoot(document.body.appendChild(document.createElement('div')));
    actions = {
      fix: vi.fn<PopupActions['fix']>(),
      open: vi.fn<PopupActions['open']>(),
      correctKind: vi.fn<PopupActions['correctKind']>(),
      pauseSite: vi.fn<PopupActions['pauseSite']>(),
      pauseForAnHour: vi.fn<PopupActions['pauseForAnHour']>(),
      choosePreset: vi.fn<PopupActions['choosePreset']>(),
      openPractice: vi.fn<PopupActions['openPractice']>(),
      copyDiagnosis: vi.fn<PopupActions['copyDiagnosis']>().mockResolvedValue(),
      openOptions: vi.fn<PopupActions['openOptions']>(),
    };
  });
  afterEach(() => {
    act(() => root.unmount());
    document.body.replaceChildren();
  });

  const show = (tab: TabView, pause: PauseView = { site: false, until: null }, guide = BUILT_IN) =>
    act(() => root.render(<Popup tab={tab} pause={pause} guide={guide} presets={PRESETS} actions={actions} />));
  const text = () => document.body.textContent ?? '';
  const click = (name: string) => {
    const found = [...document.querySelectorAll('button')].find(
      (button) => button.getAttribute('aria-label') === name || button.textContent === name,
    );
    act(() => (found ?? expect.fail(`no button ${name}`)).click());
  };

  it('says that it works on three sites when the tab is none of them, and offers practice', () => {
    show({ kind: 'elsewhere' });
    expect(text()).toContain('Not on this page');
    click('Try it on a practice reply');
    expect(actions.openPractice).toHaveBeenCalledOnce();
  });

  it('leads to the options', () => {
    show(REPORT);
    click('Options');
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });

  it('says how to begin on a site where no reply box has had the focus', () => {
    show({ kind: 'no-box', site: 'linkedin' });
    expect(text()).toContain('Click into a reply box on this page');
  });

  it('shows the first three findings of the tab, and the rest on request', () => {
    const more = finding('robotic', 'tip', 'call us', 'ring me');
    const findings = [...coachState().findings, more];
    show({ kind: 'report', site: 'x', report: { state: coachState({ findings }) } });
    expect(text()).toContain('2 to change');
    expect(text()).toContain('Reply to Dana Whitlock');
    expect(document.querySelectorAll('.tf-finding')).toHaveLength(3);
    click('1 more, and 1 thing to add');
    expect(document.querySelectorAll('.tf-finding')).toHaveLength(4);
    expect(text()).toContain('A good answer here has');
  });

  it('says in what language the draft seems to be where it is silent about it', () => {
    const report = { ...SAMPLE, language: 'fr' };
    show({
      kind: 'report',
      site: 'x',
      report: { state: coachState({ status: 'other-language', findings: [], report }) },
    });
    expect(text()).toContain('This draft looks like French.');
  });

  it('takes a fix through the coach of the tab', () => {
    show(REPORT);
    click('Replace with “I hear you,”');
    expect(actions.fix).toHaveBeenCalledWith(CALM_DOWN, 0);
  });

  it('shows what it could read of the site', () => {
    const health = { composer: true, incoming: false, author: false, age: false, account: true, submit: true };
    show({ kind: 'report', site: 'x', report: { state: coachState({ health }) } });
    expect(text()).toContain('Seen on X: 3 of 6');
    expect(text()).toContain('Reply box: yes');
    expect(text()).toContain('What you answer: no');
  });

  it('pauses the site or an hour, and resumes the same way', () => {
    show(REPORT);
    click('On X');
    expect(actions.pauseSite).toHaveBeenLastCalledWith('x', true);
    click('Everywhere for an hour');
    expect(actions.pauseForAnHour).toHaveBeenLastCalledWith(true);
    show(REPORT, { site: true, until: Date.now() });
    click('Resume on X');
    expect(actions.pauseSite).toHaveBeenLastCalledWith('x', false);
    click('Resume now');
    expect(actions.pauseForAnHour).toHaveBeenLastCalledWith(false);
  });

  it('shows no finding while paused', () => {
    show(REPORT, { site: true, until: null });
    expect(text()).toContain('Paused on X');
    expect(document.querySelectorAll('.tf-finding')).toHaveLength(0);
  });

  it('chooses a guide', () => {
    show(REPORT);
    const select = document.querySelector('select') ?? expect.fail('no select');
    act(() => {
      select.value = 'strict';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(actions.choosePreset).toHaveBeenCalledWith('strict');
  });

  it('shows whose guide is in force, and offers no choice that would not count', () => {
    const guide: GuideView = {
      name: '<b>Pellworth</b>',
      sources: [
        { layer: 'Team', headline: 'Guidelines of 24 Nov, version 3', problem: 'Host not reachable since 24 Nov.' },
        { layer: 'Organisation', headline: 'Guidelines of 1 Nov, set by your organisation', problem: null },
      ],
      locks: 2,
      builtIn: null,
    };
    show(REPORT, undefined, guide);
    const words = document.querySelector('.tf-guide')?.textContent;
    expect(words).toContain('<b>Pellworth</b>');
    expect(words).toContain('Team: Guidelines of 24 Nov, version 3');
    expect(words).toContain('Host not reachable since 24 Nov.');
    expect(words).toContain('2 settings are locked.');
    expect(document.querySelector('select')).toBeNull();
    show(REPORT, undefined, { ...guide, builtIn: 'strict' });
    expect(document.querySelector('select')?.value).toBe('strict');
    expect(document.querySelector('.tf-preset')?.textContent).toContain('Stands on');
  });
});
