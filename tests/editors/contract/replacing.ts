import { expect, it } from 'vitest';

import { DRAFT, find, KEYS, REDO, type Subject, UNDO } from './table.ts';

/** [what is replaced, the words, their replacement] */
const CASES = [
  ['a phrase in a line', 'very wrong', 'right'],
  ['the first word', 'Hello', 'Good morning'],
  ['the end of a line', 'here', 'there, friend'],
  ['the last word', 'third', 'fourth and last'],
  ['what follows a mention', ' you are', ' we were'],
  ['a mention with its neighbour', '@anna_b you', 'Anna, we'],
  ['words across a topic', 'line #topic end', 'row #other finish'],
  ['an emoji', '😀', '🙂'],
  ['words with an emoji by others', 'wrong 😀 here', 'right 👩‍👩‍👧 there'],
  ['a whole line', 'Second line #topic end, see https://example.com/a', 'One two'],
  ['words in two lines by one line', 'a\nthird', 'a third'],
  ['a word, to delete it', 'very ', ''],
  ['a whole line, to empty it', 'third', ''],
  ['a mention, to delete it', '@anna_b ', ''],
  ['everything', DRAFT, 'All new'],
] as const;

/** With line breaks in the replacement. */
const LINES = [
  ['words in two lines by others', 'a\nthird', 'b\nfourth'],
  ['a phrase by two lines', 'very wrong', 'very\nwrong'],
  ['a phrase by lines with an empty one', 'very wrong', 'very\n\nwrong'],
  ['everything by two lines', DRAFT, 'All new\nand more'],
] as const;

export function testReplacing({ browser, editor, desk }: Subject): void {
  const breaksLines = !(editor === 'quill1' && browser === 'firefox');

  it.each(breaksLines ? [...CASES, ...LINES] : CASES)(
    'replaces %s, undoes it at one stroke and does it again',
    async (...row) => {
      const [, words, text] = row;
      const { page, ask, mount } = desk();
      await mount(editor, DRAFT);
      const { span, expected } = find(DRAFT, words);
      const wanted = DRAFT.slice(0, span.start) + text + DRAFT.slice(span.end);
      await ask('setCaret', 3);
      expect(await ask('replace', { span, expected, text })).toEqual({ kind: 'applied' });
      await expectText(wanted);

      await page.press(UNDO);
      await expectText(DRAFT);
      await expect.poll(() => ask('caret', null)).not.toBeNull();
      await page.press(REDO);
      await expectText(wanted);
    },
  );

  it.each(breaksLines ? [] : LINES)('refuses to replace %s', async (_name, words, text) => {
    const { ask, mount } = desk();
    await mount(editor, DRAFT);
    const refusal = { kind: 'refused', reason: 'unsupported' };
    expect(await ask('replace', { ...find(DRAFT, words), text })).toEqual(refusal);
    await expectText(DRAFT);
  });

  if (editor === 'lexical') {
    it('replaces words of which some are bold', async () => {
      const { page, ask, mount, write } = desk();
      await mount(editor, '');
      await write('You are ');
      await page.press('ControlOrMeta+b');
      await write('very');
      await page.press('ControlOrMeta+b');
      await write(' wrong');
      await expectText('You are very wrong');
      const fix = { ...find('You are very wrong', 'are very wrong'), text: 'may have a point' };
      expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
      await expectText('You may have a point');
      await page.press(UNDO);
      await expectText('You are very wrong');
      expect(await page.evaluate(() => window.box.element.querySelector('strong')?.textContent)).toBe('very');
    });
  }

  it('puts text at the caret, also into an empty box', async () => {
    const { ask, mount } = desk();
    await mount(editor, '');
    const nowhere = { start: 0, end: 0 };
    expect(await ask('replace', { span: nowhere, expected: '', text: 'Thanks 😀' })).toEqual({ kind: 'applied' });
    await expectText('Thanks 😀');
    const end = { start: 9, end: 9 };
    expect(await ask('replace', { span: end, expected: '', text: ', Ana' })).toEqual({ kind: 'applied' });
    await expectText('Thanks 😀, Ana');
  });

  it('replaces twice in a row and undoes both, one by one', async () => {
    const { page, ask, mount } = desk();
    await mount(editor, DRAFT);
    const once = DRAFT.replace('very', 'quite');
    const twice = once.replace('third', 'last');
    expect(await ask('replace', { ...find(DRAFT, 'very'), text: 'quite' })).toEqual({ kind: 'applied' });
    expect(await ask('replace', { ...find(once, 'third'), text: 'last' })).toEqual({ kind: 'applied' });
    await expectText(twice);
    await page.press(UNDO);
    if (editor !== 'quill2' && editor !== 'quill1') await expectText(once);
    await page.press(UNDO);
    await expectText(DRAFT);
  });

  it('posts exactly what is seen after fixes between real keys', async () => {
    const { page, ask, mount, write } = desk();
    await mount(editor, '');
    await ask('text', null);
    await write('You are very wrong');
    await expect.poll(() => desk().model()).toBe('You are very wrong');
    const fix = { span: { start: 0, end: 7 }, expected: 'You are', text: 'I think this is' };
    expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
    await write(', sorry');
    await expectText('I think this is very wrong, sorry');
    expect(await ask('replace', { span: { start: 16, end: 21 }, expected: 'very ', text: '' })).toEqual({
      kind: 'applied',
    });
    await page.press('End');
    await write('!');
    await expectText('I think this is wrong, sorry!');
    await page.press(KEYS[editor].post);
    await expect.poll(() => page.evaluate(() => window.box.posted)).toEqual(['I think this is wrong, sorry!']);
  });

  it('lets one undo take back the fix and not what was typed just before', async () => {
    const { page, ask, mount, write } = desk();
    await mount(editor, '');
    await ask('text', null);
    await write('That is wrong');
    await expect.poll(() => desk().model()).toBe('That is wrong');
    const fix = { span: { start: 8, end: 13 }, expected: 'wrong', text: 'odd' };
    expect(await ask('replace', fix)).toEqual({ kind: 'applied' });
    await page.press(UNDO);
    await expectText('That is wrong');
    await expect.poll(() => ask('caret', null)).toBe('That is wrong'.length);
    await write('!');
    await expectText('That is wrong!');
  });

  const expectText = async (text: string) => {
    await expect.poll(() => desk().model()).toBe(text);
    await expect.poll(() => desk().ask('text', null)).toBe(text);
  };
}
