// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandOf, keyCapOf } from '@/components/ui/keys.ts';

const TYPED: Readonly<Record<string, string>> = { KeyA: 'a', Comma: ',' };

/** An event as a person's key makes it: scripts can't set `isTrusted`, so the test does. */
function key(code: string, modifiers: KeyboardEventInit, isTrusted = true): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { code, key: TYPED[code] ?? code, ...modifiers });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  return event;
}

describe('the keys of the surfaces', () => {
  afterEach(() => vi.restoreAllMocks());
  const onMac = () => vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');

  it('go with Alt, and with Control on macOS, where Option types letters', () => {
    expect(commandOf(key('Comma', { altKey: true }))).toBe('toggle-card');
    expect(commandOf(key('KeyA', { altKey: true }))).toBe('take-fix');
    expect(keyCapOf('take-fix')).toBe('Alt A');
    onMac();
    expect(commandOf(key('Comma', { altKey: true }))).toBeNull();
    expect(commandOf(key('KeyA', { ctrlKey: true, shiftKey: true }))).toBe('take-fix');
    expect(keyCapOf('take-fix')).toBe('⌃⇧ A');
  });

  it.each(['Enter', 'Escape', 'Backspace', 'KeyA', 'Comma'])('leave plain %s to the site and its editor', (code) => {
    expect(commandOf(key(code, {}))).toBeNull();
  });

  it('go by the letter that the layout types, and by its place where the layout has no such letter', () => {
    expect(commandOf(key('KeyQ', { key: 'a', altKey: true }))).toBe('take-fix'); // French
    expect(commandOf(key('KeyA', { key: 'q', altKey: true }))).toBeNull();
    expect(commandOf(key('KeyA', { key: 'ф', altKey: true }))).toBe('take-fix'); // Russian
  });

  it('leave keys with AltGr alone, which type characters on many keyboards', () => {
    expect(commandOf(key('KeyA', { altKey: true, ctrlKey: true }))).toBeNull();
  });

  it('do not act on events of the page, nor inside a composition', () => {
    expect(commandOf(key('KeyA', { altKey: true }, false))).toBeNull();
    expect(commandOf(key('KeyA', { altKey: true, isComposing: true }))).toBeNull();
  });
});
