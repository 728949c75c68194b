#!/usr/bin/env node
/** The `tactful` command. */
import { check, CHECK_USAGE } from './check.ts';
import { preset, PRESET_USAGE } from './preset.ts';
import { UsageError } from './usage.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { check, preset };
const USAGE = `usage: ${CHECK_USAGE}\n       ${PRESET_USAGE}`;

/** Node's own argument faults carry such codes. */
function isUsageFault(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

// A reader that goes away (`| head`) ends the run quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
try {
  if (name === '--help' || name === 'help') console.log(USAGE);
  else if (!command) throw new UsageError(name ? `no command ${name}` : 'which command?');
  else process.exitCode = await command(args);
} catch (error) {
  if (isUsageFault(error)) {
    console.error(`tactful: ${error.message}\n${USAGE}`);
    process.exitCode = 2;
  } else if (error instanceof Error && 'syscall' in error) {
    console.error(`tactful: ${error.message}`);
    process.exitCode = 2;
  } else throw error;
}
