/** What a document holds beside the schema: fields and locks that this build does not know, lists in the place of groups. */
import { presetSchema } from './schema.ts';

/** Keys from the top: `['phrases', 3, 'match']`. */
export type Path = readonly (string | number)[];

/** As faults name it: `phrases[3].match`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((so, key) => (typeof key === 'number' ? `${so}[${key}]` : so ? `${so}.${key}` : key), '');
}

/** The parts of valibot's schemas that lead from one to the next. */
interface Described {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Described>>;
  readonly wrapped?: Described;
  readonly item?: Described;
}

interface Survey {
  readonly unknown: string[];
  readonly lists: Path[];
}

/** Finds where a document differs from the schema and the schema lets it. */
export function survey(document: unknown): Survey {
  const found: Survey = { unknown: [], lists: [] };
  visit(presetSchema, document, [], found);
  return found;
}

function visit(schema: Described, value: unknown, path: Path, found: Survey): void {
  const { entries, item } = schema.wrapped ?? schema;
  if (Array.isArray(value)) {
    if (entries) found.lists.push(path);
    else if (item) value.forEach((entry, i) => visit(item, entry, [...path, i], found));
    if (path.length === 1 && path[0] === 'locked') found.unknown.push(...unknownLocks(value));
  } else if (typeof value === 'object' && value !== null && entries) {
    for (const [key, entry] of Object.entries(value)) {
      const known = entryOf(entries, key);
      if (known) visit(known, entry, [...path, key], found);
      else found.unknown.push(formatPath([...path, key]));
    }
  }
}

/** `rules` is not among what `locked` may name: each rule has its own lock. */
function unknownLocks(locked: readonly unknown[]): string[] {
  return locked.flatMap((path, i) =>
    typeof path !== 'string' || (isSetting(path) && path.split('.')[0] !== 'rules') ? [] : [formatPath(['locked', i])],
  );
}

function isSetting(path: string): boolean {
  const end = path.split('.').reduce<Described | undefined>((schema, key) => {
    const entries = (schema?.wrapped ?? schema)?.entries;
    return entries && entryOf(entries, key);
  }, presetSchema);
  return end !== undefined;
}

function entryOf(entries: Readonly<Record<string, Described>>, key: string): Described | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
