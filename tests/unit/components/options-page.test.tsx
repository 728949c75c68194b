// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDraft, type DraftStore } from '@/components/options/draft.ts';
import type { Guides } from '@/components/options/options-view.ts';
import { OptionsPage } from '@/components/options/OptionsPage.tsx';
import type { SharingActions } from '@/components/options/sharing/sharing-actions.ts';
import { bundledPreset } from '@/lib/presets/bundled.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import type { ImportReview } from '@/lib/storage/presets/import.ts';
import type { Held } from '@/lib/storage/presets/kept.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const NOTHING: Held = { kept: null, preset: null, faults: [] };
const ORGANISATION: Preset = { name: 'Wrenfold Group', rules: { sarcasm: { severity: 'warn', lock: true } } };
const HOSTILE = '<img src=x onerror="document.title=1">';

const REVIEW: ImportReview = {
  kind: 'review',
  preset: { name: HOSTILE, version: 7, about: HOSTILE },
  changes: [{ kind: 'changed', setting: 'Rule sarcasm', before: 'warn', after: HOSTILE }],
  unknown: ['later'],
  signedBy: { key: 'k', fingerprint: 'AbCd 1234' },
  warnings: ['is version 7, older than version 9 in force'],
  kept: { document: null, source: { kind: 'code' }, problem: null },
};

/** The whole catalogue is compiled and drawn: seconds on a busy machine. */
describe('the options page', { timeout: 30_000 }, () => {
  let root: Root;
  let draft: DraftStore;
  let guides: StoreApi<Guides>;
  const onSave = vi.fn<(own: Preset) => Promise<void>>(() => Promise.resolve());
  const onClearAll = vi.fn(() => Promise.resolve());
  let sharing: { [Action in keyof SharingActions]: ReturnType<typeof vi.fn<SharingActions[Action]>> };

  beforeEach(() => {
    onSave.mockClear();
    sharing = {
      review: vi.fn<SharingActions['review']>(() => Promise.resolve(REVIEW)),
      askHost: vi.fn<SharingActions['askHost']>(() => Promise.resolve(true)),
      accept: vi.fn<SharingActions['accept']>(() => Promise.resolve()),
      dismiss: vi.fn<SharingActions['dismiss']>(() => Promise.resolve()),
      checkNow: vi.fn<SharingActions['checkNow']>(() => Promise.resolve()),
      leave: vi.fn<SharingActions['leave']>(() => Promise.resolve()),
    };
    draft = createDraft({});
    guides = createStore<Guides>()(() => ({
      lower: [
        { name: 'built-in', preset: bundledPreset('balanced') },
        { name: 'organisation', preset: ORGANISATION },
      ],
      own: {},
      presetId: 'balanced',
      organisation: NOTHING,
      team: NOTHING,
    }));
    root = createRoot(document.body.appendChild(document.createElement('div')));
  });
  afterEach(() => {
    act(() => root.unmount());
    document.body.replaceChildren();
  });

  const show = (hash: string) => {
    location.hash = hash;
    act(() =>
      root.render(
        <OptionsPage
          guides={guides}
          draft={draft}
          sharing={sharing}
          onSave={onSave}
          onChooseBuiltIn={() => undefined}
          onClearAll={onClearAll}
        />,
      ),
    );
  };
  const text = () => document.body.textContent ?? '';
  const find = <Found extends HTMLElement>(selector: string, type: new () => Found): Found => {
    const found = document.querySelector(selector);
    return found instanceof type ? found : expect.fail(`no ${selector}`);
  };
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find(
      (candidate) => candidate.getAttribute('aria-label') === name || candidate.textContent?.trim() === name,
    ) ?? expect.fail(`no button ${name}`);
  const press = (name: string) => act(async () => button(name).click());
  const write = (selector: string, value: string) => {
    const field = document.querySelector(selector);
    const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    act(() => {
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value); // as a key does: React watches its own
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };

  it('writes what is chosen into the document, and saves it', async () => {
    show('#preset/rules');
    act(() => find('[data-rule="curt"] [value="stop"]', HTMLInputElement).click());
    expect(draft.state.getState().document).toEqual({ rules: { curt: 'stop' } });
    expect(find('[data-rule="curt"] .tf-origin', HTMLElement).textContent).toContain('You');
    expect(text()).toContain('Not saved yet: Rule curt.');
    await press('Save');
    expect(onSave).toHaveBeenCalledWith({ rules: { curt: 'stop' } });
    await press('Undo');
    expect(draft.state.getState().document).toEqual({});
  });

  it('keeps a lock from above: who locked it, and no level below', () => {
    show('#preset/rules');
    const row = find('[data-rule="sarcasm"]', HTMLElement);
    expect(row.textContent).toContain('Locked by organisation');
    const level = (value: string) => find(`[data-rule="sarcasm"] [value="${value}"]`, HTMLInputElement);
    expect(['off', 'tip', 'warn', 'stop'].map((value) => level(value).disabled)).toEqual([true, true, false, false]);
    expect(level('warn').checked).toBe(true);
  });

  it('locks a setting for reps, and lets it go again', async () => {
    draft.change(['limits'], { emoji: 1 });
    show('#preset/limits');
    await press('Lock Emoji for reps');
    expect(draft.state.getState().document).toEqual({ limits: { emoji: 1 }, locked: ['limits.emoji'] });
    expect(button('Lock Emoji for reps').textContent).toBe('Locked');
    await press('Lock Emoji for reps');
    expect(draft.state.getState().document).toEqual({ limits: { emoji: 1 } });
  });

  it('shows what is locked from above as it is in force, and takes no change to it', () => {
    const team: Preset = {
      limits: { emoji: 1 },
      voice: { disclosure: 'We are paid.' },
      channels: [{ kind: 'phone', value: '555-0110' }],
      phrases: [{ match: 'cheap', severity: 'stop' }],
      locked: ['limits', 'voice', 'channels', 'phrases'],
    };
    guides.setState({ lower: [{ name: 'team', preset: team }] });
    draft.replace({ limits: { emoji: 9 }, voice: { disclosure: 'Not paid.' } });
    show('#preset/limits');
    const emoji = find('[aria-label="Emoji, every site"]', HTMLInputElement);
    expect([emoji.value, emoji.disabled]).toEqual(['1', true]);
    expect(find('.tf-limits', HTMLElement).textContent).toContain('Locked by team');
    show('#preset/voice');
    const disclosure = find('#set-voice-disclosure', HTMLTextAreaElement);
    expect([disclosure.value, disclosure.matches('fieldset:disabled *')]).toEqual(['We are paid.', true]);
    show('#preset/people');
    expect(button('Add a channel').disabled).toBe(true);
    show('#preset/words');
    expect(button('Add a phrase').disabled).toBe(false); // more phrases only make the coach stricter
    expect(text()).toContain('Locked by team');
  });

  it('offers no built-in preset to choose where the team’s says where it starts', () => {
    show('#preset/limits');
    expect(document.querySelector('#built-in')).not.toBeNull();
    guides.setState({ lower: [{ name: 'team', preset: { name: 'Care', extends: ['strict'] } }] });
    show('#preset/limits');
    expect(document.querySelector('#built-in')).toBeNull();
    expect(find('.tf-layers li', HTMLElement).textContent).toBe('Built-inStrict, set by team');
  });

  it('says the fault of a field at the field, and does not save until it is mended', () => {
    show('#preset/limits');
    write('[aria-label="Emoji, every site"]', 'few');
    expect(find('.tf-limits .tf-fault', HTMLElement).textContent).toContain('Must be a number');
    expect(button('Save').disabled).toBe(true);
    expect(draft.state.getState().document).toEqual({ limits: { emoji: 'few' } });
    write('[aria-label="Emoji, every site"]', '3');
    expect(button('Save').disabled).toBe(false);
    expect(draft.state.getState().document).toEqual({ limits: { emoji: 3 } });
  });

  it('keeps a limit of the other sites when one site gets its own', () => {
    show('#preset/limits');
    write('[aria-label="Hashtags, every site"]', '5');
    write('[aria-label="Hashtags, X"]', '1');
    expect(draft.state.getState().document).toEqual({ limits: { hashtags: { x: 1, facebook: 5, linkedin: 5 } } });
  });

  it('adds a phrase, and the preview says it at once', async () => {
    show('#preset/words');
    await press('Add a phrase');
    write('[id$="phrases-0--match"]', 'spa offer');
    expect(draft.state.getState().document).toEqual({ phrases: [{ match: 'spa offer', severity: 'warn' }] });
    expect(find('.tf-preview', HTMLElement).querySelector('[data-rule="banned-phrase"]')?.textContent).toContain('new');
  });

  it('adds what is pasted in place of phrases that are there already', async () => {
    draft.change(['phrases'], [{ match: 'Cheap', severity: 'tip' }]);
    show('#preset/words');
    write('#phrase-paste', 'cheap\tstop\nvalued customer\twarn\tyou');
    await press('Add 2 phrases');
    expect(draft.state.getState().document).toEqual({
      phrases: [
        { match: 'cheap', severity: 'stop' },
        { match: 'valued customer', severity: 'warn', instead: ['you'] },
      ],
    });
  });

  it('reviews a code before anything changes, shows hostile text as text, and can be cancelled', async () => {
    show('#sharing');
    write('#take-code', 'tactful1.x');
    await press('Review the code');
    expect(sharing.review).toHaveBeenCalledWith({ kind: 'code', code: 'tactful1.x' });
    expect(document.querySelector('img')).toBeNull();
    expect(text()).toContain(`Rule sarcasm: warn → ${HOSTILE}`);
    expect(text()).toContain('AbCd 1234');
    expect(text()).toContain('older than version 9 in force');
    expect(text()).toContain('later');
    await press('Cancel');
    expect(sharing.accept).not.toHaveBeenCalled();
    expect(sharing.dismiss).toHaveBeenCalledWith(REVIEW);
    expect(text()).not.toContain('What would change');
  });

  it('accepts a review, and says why a document is refused', async () => {
    show('#sharing');
    write('#take-code', 'x');
    await press('Review the code');
    await press('Accept');
    expect(sharing.accept).toHaveBeenCalledWith(REVIEW);
    sharing.review.mockResolvedValueOnce({
      kind: 'faults',
      faults: [{ path: 'phrases[3].instead', message: 'must be a list of text' }],
    });
    write('#take-code', 'y');
    await press('Review the code');
    expect(text()).toContain('nothing has changed');
    expect(text()).toContain('`phrases[3].instead` must be a list of text');
  });

  it('asks for the host within the click, and fetches nothing without it', async () => {
    sharing.askHost.mockResolvedValueOnce(false);
    show('#sharing');
    write('#take-address', 'https://guides.example.com/care.json');
    await press('Review the address');
    expect(sharing.askHost).toHaveBeenCalledWith('https://guides.example.com/care.json');
    expect(sharing.review).not.toHaveBeenCalled();
    expect(text()).toContain('permission for its host was not given');
  });

  it('clears all only after a second word', async () => {
    show('#privacy');
    await press('Clear all…');
    expect(onClearAll).not.toHaveBeenCalled();
    await press('Clear all of it');
    expect(onClearAll).toHaveBeenCalledOnce();
    expect(text()).toContain('All is cleared.');
  });
});
