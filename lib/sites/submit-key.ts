/** Enter outside an IME: while one composes, Enter picks a candidate (Safari reports only key code 229). */
function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.isComposing && event.keyCode !== 229;
}

/** Ctrl+Enter or Cmd+Enter, by which X and LinkedIn post. */
export function isModifiedEnter(event: KeyboardEvent): boolean {
  return isPlainEnter(event) && (event.ctrlKey || event.metaKey) && !event.altKey;
}

/** Enter alone, by which Facebook posts; not while a list of people to mention is open, where it picks one. */
export function isBareEnter(event: KeyboardEvent): boolean {
  if (!isPlainEnter(event) || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
  const box = event.target instanceof Element ? event.target.closest('[contenteditable="true"]') : null;
  return !box?.matches('[aria-activedescendant], [aria-expanded="true"]');
}
