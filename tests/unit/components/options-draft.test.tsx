import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Path, pathText, type PresetDocument, valueAt, withValue } from '@/components/options/document.ts';
import { createDraft, isChanged } from '@/components/options/draft.ts';
import { checkDocument, faultsUnder } from '@/components/options/faults.ts';
import { keepDraft, readKept } from '@/components/options/kept.ts';
import { bundledPresets } from '@/lib/presets/bundled.ts';

/** Names that a setting may have: the parser refuses those that objects inherit by. */
const words = fc.stringMatching(/^[a-z]{1,12}$/).filter((word) => word !== 'constructor' && word !== 'prototype');
const level = fc.constantFrom('off', 'tip', 'warn', 'stop');
const list = fc.array(words, { maxLength: 4 });

/** Valid presets, with fields that this build does not know at the top and inside. */
const presets = fc.record(
  {
    name: words,
    version: fc.nat(50),
    voice: fc.record(
      { person: fc.constantFrom('I', 'we'), warmth: fc.constant([20, 80]), later: words },
      { requiredKeys: [] },
    ),
    rules: fc.dictionary(words, fc.oneof(level, fc.record({ severity: level, lock: fc.boolean(), note: words }))),
    limits: fc.record(
      { emoji: fc.nat(9), length: fc.record({ x: fc.nat(500) }, { requiredKeys: [] }) },
      { requiredKeys: [] },
    ),
    phrases: fc.array(
      fc.record(
        { match: words, severity: fc.constantFrom('tip', 'warn', 'stop'), instead: list, from: words },
        { requiredKeys: ['match', 'severity'] },
      ),
      { maxLength: 4 },
    ),
    team: fc.record({ handles: fc.oneof(list, fc.record({ x: list })), names: list }, { requiredKeys: [] }),
    later: fc.dictionary(words, fc.oneof(words, list, fc.nat(), fc.constant(null))),
  },
  { requiredKeys: [] },
);
const asDocument = (preset: object): PresetDocument => Object.fromEntries(Object.entries(preset));
const copyOf = (document: PresetDocument): unknown => JSON.parse(JSON.stringify(document));

describe('a draft of a preset', () => {
  it('is the same document when nothing was edited, whatever it holds', () => {
    fc.assert(
      fc.property(presets, (preset) => {
        const document = asDocument(JSON.parse(JSON.stringify(preset)) as object);
        const draft = createDraft(document);
        expect(isChanged(draft.state.getState())).toBe(false);
        expect(checkDocument(draft.state.getState().document).preset).toEqual(document);
      }),
    );
  });

  it.each(bundledPresets.map((preset) => [preset.id, preset] as const))('keeps every word of %s', (_, preset) => {
    expect(checkDocument(createDraft(asDocument(preset)).state.getState().document).preset).toEqual(preset);
  });

  it('comes back exactly by undo, and goes forth by redo', () => {
    const paths: fc.Arbitrary<Path> = fc.constantFrom(
      ['voice', 'person'],
      ['rules', 'sarcasm'],
      ['phrases', 0, 'why'],
      ['limits', 'length', 'x'],
      ['phrases'],
    );
    fc.assert(
      fc.property(
        presets,
        fc.array(fc.tuple(paths, fc.option(words, { nil: undefined })), { maxLength: 8 }),
        (preset, edits) => {
          const before = copyOf(asDocument(preset));
          const draft = createDraft(asDocument(preset));
          for (const [path, value] of edits) draft.change(path, value);
          const after = copyOf(draft.state.getState().document);
          edits.forEach(draft.undo);
          expect(copyOf(draft.state.getState().document)).toEqual(before);
          edits.forEach(draft.redo);
          expect(copyOf(draft.state.getState().document)).toEqual(after);
        },
      ),
    );
  });

  it('takes the keys typed into one field as one step, and those of the next as another', () => {
    const draft = createDraft({});
    for (const text of ['C', 'Ca', 'Care']) draft.type(['name'], text);
    draft.type(['owner'], 'Kim');
    draft.undo();
    expect(draft.state.getState().document).toEqual({ name: 'Care' });
    draft.undo();
    expect(draft.state.getState().document).toEqual({});
  });

  it('has no changes once it is stored, though the parser wrote its fields in another order', () => {
    const draft = createDraft({ phrases: [{ match: 'cheap', severity: 'tip' }] });
    draft.change(['limits', 'emoji'], 2);
    const { preset } = checkDocument(draft.state.getState().document);
    draft.follow(asDocument(preset ?? {}));
    expect(isChanged(draft.state.getState())).toBe(false);
  });

  it('follows what is stored elsewhere until it has changes of its own', () => {
    const draft = createDraft({ name: 'Old' });
    draft.follow({ name: 'New' });
    expect(draft.state.getState().document).toEqual({ name: 'New' });
    draft.change(['owner'], 'Kim');
    draft.follow({ name: 'Newer' });
    expect(draft.state.getState().document).toEqual({ name: 'New', owner: 'Kim' });
    draft.discard();
    expect(draft.state.getState().document).toEqual({ name: 'Newer' });
    draft.undo();
    expect(draft.state.getState().document).toEqual({ name: 'New', owner: 'Kim' });
  });
});

describe('a document', () => {
  it('loses a group with its last setting, and nothing else', () => {
    const document = { voice: { signOff: { required: true } }, later: { kept: 1 } };
    expect(withValue(document, ['voice', 'signOff', 'required'], undefined)).toEqual({ later: { kept: 1 } });
  });

  it('gains the groups and lists that lead to a setting', () => {
    const path = ['phrases', 0, 'match'];
    expect(valueAt(withValue({}, path, 'cheap'), path)).toBe('cheap');
    expect(pathText(path)).toBe('phrases[0].match');
  });

  it('says what is wrong at the field where it is', () => {
    const { preset, faults } = checkDocument({ phrases: [{ match: '', severity: 'warn' }], limits: { emoji: 'few' } });
    expect(preset).toBeNull();
    expect(faults.get('phrases[0].match')).toBe('must not be empty');
    expect(faults.get('limits.emoji')).toContain('must be a number');
    expect(faultsUnder(faults, ['phrases', 0])).toBe(1);
    expect(faultsUnder(faults, ['voice'])).toBe(0);
  });
});

describe('a draft that is kept over a reload', () => {
  const storage = (): Storage => {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, text: string) => void items.set(key, text),
      removeItem: (key: string) => void items.delete(key),
      clear: () => items.clear(),
      key: () => null,
      length: 0,
    };
  };

  it('comes back as it was, faults and all', () => {
    const session = storage();
    keepDraft(session, { phrases: [{ match: '' }] });
    expect(readKept(session)).toEqual({ phrases: [{ match: '' }] });
    keepDraft(session, null);
    expect(readKept(session)).toBeNull();
  });

  it('is none where the storage holds something else', () => {
    const session = storage();
    session.setItem('tactful-preset-draft', '{"cut');
    expect(readKept(session)).toBeNull();
  });
});
