/** Unsaved changes live as long as the tab: a reload or a wrong click loses nothing. */
import { isGroup, type PresetDocument } from './document.ts';

const KEY = 'tactful-preset-draft';

/** The draft that this tab had before a reload, or `null`. */
export function readKept(storage: Storage): PresetDocument | null {
  const text = storage.getItem(KEY);
  if (text === null) return null;
  try {
    const document: unknown = JSON.parse(text);
    return isGroup(document) ? document : null;
  } catch {
    return null; // not ours, or cut off: the stored preset stands
  }
}

/** `null` forgets it. */
export function keepDraft(storage: Storage, document: PresetDocument | null): void {
  if (document === null) storage.removeItem(KEY);
  else storage.setItem(KEY, JSON.stringify(document));
}
