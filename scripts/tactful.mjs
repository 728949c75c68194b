// `npm run --silent tactful -- check …`: builds the command line when a source is newer than it, then runs it.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}.output/lib/cli.mjs`;

const newest = Math.max(
  ...readdirSync(`${root}lib`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
);
const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (builtAt < newest) {
  const { buildLib } = await import('./build-lib.mjs');
  await buildLib({ types: false });
}
await import(built);
