import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** True for a file that can be run. */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these commands on PATH, else the first of these files that can be run, or null. */
export function findExecutable(commands, elsewhere) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...elsewhere].find(isExecutable) ?? null;
}
