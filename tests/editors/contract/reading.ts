import { expect, it } from 'vitest';

import type { EditorId } from '@/lib/editors/editor.ts';

import type { EditorName } from '../pages/editor-page.ts';
import { nextFrame } from '../random-keys.ts';
import { DRAFT, KEYS, type Subject } from './table.ts';

const TEXTS = {
  'a plain line': 'One two  three',
  nothing: '',
  'a mention, a topic, an emoji, an address and an empty line': DRAFT,
  'empty lines at both ends': '\n\nmiddle\n\n',
  'emoji of several characters': 'a👩‍👩‍👧‍👦b 🇳🇱 ❤️ 👍🏽! ☺',
  'other scripts': 'שלום world مرحبا\n日本語 é',
} as const;

const IDS: Readonly<Record<EditorName, EditorId>> = {
  'draft-js': 'draft-js',
  lexical: 'lexical',
  tiptap: 'prosemirror',
  quill2: 'quill',
  quill1: 'quill',
  textarea: 'textarea',
};

export function testReading({ editor, desk }: Subject): void {
  it('knows the framework by its element', async () => {
    await desk().mount(editor);
    expect(await desk().ask('id', null)).toBe(IDS[editor]);
  });

  it.each(Object.entries(TEXTS))('reads %s as its own model holds it', async (_name, text) => {
    await desk().mount(editor, text);
    await expectSameText(text);
  });

  it('reads what is typed, with line breaks, as its own model holds it', async () => {
    const { page, mount, write } = desk();
    await mount(editor);
    await write('Dear 😀 @ann #a, ');
    await expectSameText('Dear 😀 @ann #a, ');
    await page.press(KEYS[editor].newLine);
    await page.press(KEYS[editor].newLine);
    await expectSameText('Dear 😀 @ann #a, \n\n');
    await write('ok');
    await expectSameText('Dear 😀 @ann #a, \n\nok');
    await page.press('Backspace');
    await page.press('Backspace');
    await page.press('Backspace');
    await expectSameText('Dear 😀 @ann #a, \n');
  });

  it('reads what was copied in it and pasted again', async () => {
    const { page, mount } = desk();
    await mount(editor, 'Dear 😀 @ann');
    for (const key of ['End', 'Shift+Home', 'ControlOrMeta+c', 'End', 'ControlOrMeta+v']) {
      await page.press(key);
      await page.evaluate(nextFrame);
    }
    await expectSameText('Dear 😀 @annDear 😀 @ann');
  });

  it('gives the page range of every word, or none in a textarea', async () => {
    const text = 'Hello @anna_b 👩‍👩‍👧 you\n\nare #very wrong';
    await desk().mount(editor, text);
    const words = [...text.matchAll(/\S+/g)];
    const spans = words.map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
    const ranges = await desk().ask('ranges', spans);
    expect(ranges).toEqual(words.map(([word]) => (editor === 'textarea' ? null : word)));
  });

  it('calls back after each change and not without one', async () => {
    const { page, ask, mount, write } = desk();
    await mount(editor, 'One');

    await ask('watch', null);
    await write('a');
    await expect.poll(async () => (await ask('watched', null)).text).toHaveLength(4);
    await page.press('Backspace');
    await expect.poll(async () => (await ask('watched', null)).text).toBe('One');
    const { calls } = await ask('watched', null);
    await page.press('ArrowLeft');
    await page.press('Shift+ArrowLeft');
    expect((await ask('watched', null)).calls).toBe(calls);
    await ask('unwatch', null);
    await write('b');
    await expect.poll(() => desk().model()).toContain('b');
    expect((await ask('watched', null)).calls).toBe(calls);
  });

  const expectSameText = async (text: string) => {
    await expect.poll(() => desk().model()).toBe(text);
    expect(await desk().ask('text', null)).toBe(text);
  };
}
