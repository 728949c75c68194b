import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Says what happens now. */
export function say(line) {
  console.log(`tactful: ${line}`);
}

/** A failure that its message explains to a person. */
export class Stop extends Error {}

/** Runs a command in the repository with its output shown; true when it succeeded. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error) console.error(`tactful: ${command} did not start: ${error.message}`);
  return status === 0;
}

/** Runs the npm that runs us, or else the one that came with this Node. */
export function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args]) : run('npm', args);
}

/** Runs a script of an installed package, e.g. `vitest/vitest.mjs`. */
export function runPackage(script, args, env = {}) {
  return run(process.execPath, [fileURLToPath(new URL(`../node_modules/${script}`, import.meta.url)), ...args], env);
}

/** Runs `main`; a failure ends the process with code 1 and, where it was foreseen, with its sentence alone. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? `tactful: ${error.message}` : error);
    process.exitCode = 1;
  }
}
