/** `tactful preset`: check, compare, try, sign and verify documents, and print their JSON Schema. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describeChange, diffPresets } from '@/lib/presets/diff.ts';
import { describeFault, parsePresetText } from '@/lib/presets/parse.ts';
import { presetSchema } from '@/lib/presets/schema.ts';
import { createKeyPair, fingerprintOf, signDocument, verifyDocument } from '@/lib/presets/signature.ts';
import { loadPreset, readText } from './preset-file.ts';
import { TRY_USAGE, tryOut } from './try-out.ts';
import { UsageError } from './usage.ts';

export const PRESET_USAGE = `tactful preset check FILE…
              diff OLD NEW
              ${TRY_USAGE}
              key PRIVATE.jwk                                    make a key pair, print the public key
              sign FILE --key PRIVATE.jwk [--previous OLD.jwk]   write FILE.jws
              verify FILE [--key PUBLIC]
              schema                                             print the JSON Schema`;

type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = { check, diff, try: tryOut, key, sign, verify, schema };

/** Runs `tactful preset NAME`. Exit code 1 where a document, comparison or signature doesn't hold. */
export async function preset([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(name ? `no preset command ${name}` : 'which preset command?');
  return command(args);
}

/** The arguments without options, which must be `least` to `most` many. */
function operands(args: readonly string[], least: number, most: number): readonly string[] {
  if (args.length < least || args.length > most)
    throw new UsageError(`expected ${least === most ? least : `${least} or more`} file names`);
  return args;
}

async function check(args: readonly string[]): Promise<number> {
  let code = 0;
  for (const path of operands(args, 1, Infinity)) {
    const result = parsePresetText(await readText(path));
    if (result.kind === 'faults') {
      code = 1;
      for (const fault of result.faults) console.log(`${path}: ${describeFault(fault)}`);
    } else {
      console.log(`${path}: good`);
      for (const field of result.unknown) console.log(`${path}: ${field} is not known here; kept`);
    }
  }
  return code;
}

async function diff(args: readonly string[]): Promise<number> {
  const [before = '', after = ''] = operands(args, 2, 2);
  const changes = diffPresets(await loadPreset(before), await loadPreset(after));
  for (const change of changes) console.log(describeChange(change));
  if (changes.length === 0) console.log('No difference');
  return changes.length === 0 ? 0 : 1;
}

async function key(args: readonly string[]): Promise<number> {
  const [path = ''] = operands(args, 1, 1);
  const { publicKey, privateJwk } = await createKeyPair();
  // Never over an old key: readers have pinned it.
  await writeFile(path, `${privateJwk}\n`, { mode: 0o600, flag: 'wx' });
  console.log(`${publicKey}  (${await fingerprintOf(publicKey)})`);
  return 0;
}

async function sign(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { key: { type: 'string' }, previous: { type: 'string' } },
  });
  const [path = ''] = operands(positionals, 1, 1);
  if (values.key === undefined) throw new UsageError('sign needs --key PRIVATE.jwk');
  await loadPreset(path);
  const previous = values.previous === undefined ? undefined : await readText(values.previous);
  await writeFile(`${path}.jws`, `${await signDocument(await readText(path), await readText(values.key), previous)}\n`);
  console.log(`${path}.jws`);
  return 0;
}

async function verify(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { key: { type: 'string' } },
  });
  const [path = ''] = operands(positionals, 1, 1);
  const result = await verifyDocument(await readText(path), await readText(`${path}.jws`));
  if (result.kind === 'invalid') {
    console.log(`${path}: ${result.reason}`);
    return 1;
  }
  const isExpected = values.key === undefined || values.key === result.by.key;
  console.log(
    `${path}: signed by ${result.by.key} (${await fingerprintOf(result.by.key)})${isExpected ? '' : ', not by the key you named'}`,
  );
  return isExpected ? 0 : 1;
}

async function schema(args: readonly string[]): Promise<number> {
  operands(args, 0, 0);
  console.log(
    JSON.stringify({ title: 'Tactful preset', ...toJsonSchema(presetSchema, { errorMode: 'ignore' }) }, null, 2),
  );
  return 0;
}
