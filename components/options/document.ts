/** A preset while it is written: a tree of JSON that may break the schema for a moment, read and changed by path. */

/** Keys from the top: `['phrases', 3, 'match']`. */
export type Path = readonly (string | number)[];

/** Whatever a document holds before `parsePreset` has looked at it. */
export type PresetDocument = Readonly<Record<string, unknown>>;

/** As faults and layers write it: `phrases[3].match`. */
export function pathText(path: Path): string {
  return path.reduce<string>((so, key) => (typeof key === 'number' ? `${so}[${key}]` : so ? `${so}.${key}` : key), '');
}

/** What stands at a path, or `undefined`. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return typeof key === 'number' ? (value as unknown[])[key] : undefined;
    return isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, document);
}

/** The document with another value at a path. `undefined` takes the setting out, and every group that it leaves empty. */
export function withValue(document: PresetDocument, path: Path, value: unknown): PresetDocument {
  const changed = changeAt(document, path, value);
  return isGroup(changed) ? changed : {};
}

export function isGroup(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same settings with the same values, in whatever order a parser put them. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (!isGroup(a) || !isGroup(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

/** The text that stands at a path, `''` where there is none. */
export function textAt(document: unknown, path: Path): string {
  const value = valueAt(document, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The list that stands at a path, empty where there is none. */
export function listAt(document: unknown, path: Path): readonly unknown[] {
  const value = valueAt(document, path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function changeAt(before: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(before) ? (before as unknown[]) : [];
    const item = changeAt(list[key], rest, value);
    const changed = item === undefined ? list.toSpliced(key, 1) : list.toSpliced(key, 1, item);
    return changed.length === 0 ? undefined : changed;
  }
  const group = isGroup(before) ? before : {};
  const item = changeAt(group[key], rest, value);
  if (item !== undefined) return { ...group, [key]: item };
  const others = Object.entries(group).filter(([other]) => other !== key);
  return others.length === 0 ? undefined : Object.fromEntries(others);
}
