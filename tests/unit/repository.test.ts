import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Hosts that packages are downloaded from: `registry.…`, and artifact servers by their usual paths. */
const REGISTRY = /\/\/registry\.|\/artifactory\/|\/repository\/npm|\/api\/npm\//;

const readText = (file: string) => readFileSync(join(ROOT, file), 'utf8');

it('keeps download addresses out of the lock file', () => {
  expect(readText('package-lock.json')).not.toContain('"resolved"');
});

it('names no package registry in any tracked file', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  const files = tracked.filter((file) => file !== '' && existsSync(join(ROOT, file)));
  expect(files).toContain('package.json');
  expect(files.filter((file) => REGISTRY.test(readText(file)))).toEqual([]);
});
