/** What a key asks of the coach while the composer, the card or the popover has the focus. */
export type KeyCommand = 'toggle-card' | 'next-finding' | 'take-fix' | 'ignore';

interface Key {
  /** The character as the person's layout types it. */
  readonly typed: string;
  /** Its place on the keyboard, for layouts that have no such character. */
  readonly code: string;
  /** As a key cap; the first for macOS. */
  readonly caps: readonly [mac: string, other: string];
}

/** macOS types letters with Option, so there the keys go with Control. */
const KEYS: Readonly<Record<KeyCommand, Key>> = {
  'toggle-card': { typed: ',', code: 'Comma', caps: ['⌃ ,', 'Alt ,'] },
  'next-finding': { typed: '.', code: 'Period', caps: ['⌃ .', 'Alt .'] },
  'take-fix': { typed: 'a', code: 'KeyA', caps: ['⌃⇧ A', 'Alt A'] },
  ignore: { typed: 'i', code: 'KeyI', caps: ['⌃⇧ I', 'Alt I'] },
};

const COMMANDS: readonly KeyCommand[] = ['toggle-card', 'next-finding', 'take-fix', 'ignore'];

const isMac = () => navigator.platform.startsWith('Mac');

export function keyCapOf(command: KeyCommand): string {
  return KEYS[command].caps[isMac() ? 0 : 1];
}

/** The command of a key event, or `null` for every key that is the site's or the editor's own. */
export function commandOf(event: KeyboardEvent): KeyCommand | null {
  if (!event.isTrusted || event.isComposing || event.metaKey) return null;
  const isLatin = /^[ -~]$/.test(event.key);
  const command = COMMANDS.find((name) =>
    isLatin ? KEYS[name].typed === event.key.toLowerCase() : KEYS[name].code === event.code,
  );
  if (!command) return null;
  const shifted = isMac() && KEYS[command].code.startsWith('Key');
  const fits = event.ctrlKey === isMac() && event.altKey !== isMac() && event.shiftKey === shifted;
  return fits ? command : null;
}
